import slugify from '@sindresorhus/slugify';
import { shortHash } from '../../base/hash.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { parseSlug } from '../../model/values/slug.ts';
import { type Entry, oldestFirst } from '../link/entry.ts';

/** Events that are compared with one another, such as all meetings of two leaders. */
export interface Series {
  readonly slug: string;
  readonly name: string;
  /** In the order of their dates. */
  readonly events: readonly Entry<'event'>[];
}

/** Gathers series by the name that events give. Two names of one address are a problem: the editor meant one or the other. */
export function collectSeries(events: readonly Entry<'event'>[]): { series: Series[]; problems: Problem[] } {
  const series = new Map<string, { name: string; events: Entry<'event'>[] }>();
  const problems: Problem[] = [];
  for (const event of events.toSorted(oldestFirst)) {
    const name = event.fields.series;
    if (name === undefined) continue;
    const slug = seriesSlug(name);
    const known = series.get(slug);
    if (!known) series.set(slug, { name, events: [event] });
    else if (known.name === name) known.events.push(event);
    else problems.push(collision(event, name, known.name));
  }
  return {
    series: [...series].map(([slug, { name, events: ordered }]) => ({ slug, name, events: ordered })),
    problems,
  };
}

/** What is kept of a name that is too long for an address. */
const longestKept = 60;

/**
 * The part of an address that a name makes: `spring-meetings`. A name that makes none (in a script without letters that can be
 * rewritten, too long, or of a form with another meaning) is told from others by a hash of it: `series-1f0c2a9b`.
 */
function seriesSlug(name: string): string {
  const slug = slugify(name);
  if (parseSlug(slug) !== undefined) return slug;
  const kept = slugify(slug.slice(0, longestKept)) || 'series';
  return `${kept}-${shortHash(name, 8)}`;
}

function collision(event: Entry, name: string, other: string): Problem {
  return {
    rule: 'series-collision',
    file: event.file,
    place: { field: ['series'], part: 'value' },
    message: `The series “${name}” would have the same address as “${other}”.`,
    hint: `Write “${other}” if the event belongs to it, or give the series another name.`,
  };
}

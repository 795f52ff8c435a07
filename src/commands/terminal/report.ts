import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedSite } from '../../load/load-site.ts';
import { jsonReport, type PageCounts, type WithheldReport } from '../../diagnostics/json-report.ts';
import { colourPaint, type LineReader, plainPaint, textReport } from '../../diagnostics/text-report.ts';
import { nextEmbargo, type Withheld } from '../../graph/withheld.ts';
import type { Environment } from './environment.ts';

/** The text of an article file, or `undefined` if it cannot be read or is none: what lies in other files may be no text, or a secret. */
export type TextReader = (file: string) => string | undefined;

export function articleTextReader(articles: string): TextReader {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) texts.set(file, isArticle(file) ? readTextOrNothing(join(articles, file)) : undefined);
    return texts.get(file);
  };
}

function isArticle(file: string): boolean {
  return !/^(?:static|images)\//.test(file);
}

function readTextOrNothing(path: string): string | undefined {
  try {
    // Not through a link, which could lead to a file that is nobody's business here.
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** Reads single lines of article files for code frames. */
export function lineReader(readText: TextReader): LineReader {
  const lines = new Map<string, string[]>();
  return (file, line) => {
    if (!lines.has(file)) lines.set(file, (readText(file) ?? '').split(/\r\n?|\n/));
    return lines.get(file)?.[line - 1];
  };
}

export interface SiteCounts {
  readonly stories: number;
  readonly people: number;
  readonly events: number;
}

/** `41 stories, 31 people, 1 event` */
export function describeCounts({ stories, people, events }: SiteCounts): string {
  return `${stories} ${stories === 1 ? 'story' : 'stories'}, ${people} ${people === 1 ? 'person' : 'people'}, ${events} ${events === 1 ? 'event' : 'events'}`;
}

/** How many withheld records are named. */
const mostNamed = 10;

/** What readers do not see yet, why, and how the next embargo is lifted; empty where nothing is withheld. */
export function describeWithheld(withheld: readonly Withheld[]): string {
  if (withheld.length === 0) return '';
  const names = withheld
    .slice(0, mostNamed)
    .map(({ file, until }) => (until ? `${file} (embargo until ${until.text})` : `${file} (draft)`));
  const more = withheld.length > mostNamed ? ` and ${withheld.length - mostNamed} more` : '';
  const next = nextEmbargo(withheld)?.text;
  return (
    `Held back: ${names.join(', ')}${more}\n` +
    (next === undefined ? '' : `The next embargo ends at ${next}. To lift it then, build with --now ${next}\n`)
  );
}

function withheldReport(withheld: readonly Withheld[]): WithheldReport | undefined {
  if (withheld.length === 0) return undefined;
  return {
    records: withheld.map(({ file, reason, until }) => ({ file, reason, until: until?.text ?? null })),
    nextEmbargo: nextEmbargo(withheld)?.text ?? null,
  };
}

/** Tells what was found: on standard output as JSON, or on standard error as text. */
export function report(
  environment: Environment,
  format: 'text' | 'json',
  { diagnostics, withheld }: Pick<LoadedSite, 'diagnostics' | 'withheld'>,
  readText: TextReader,
  pages: PageCounts,
): void {
  if (format === 'json') {
    environment.out(jsonReport(diagnostics, pages, Math.round(environment.elapsed()), withheldReport(withheld)));
    return;
  }
  environment.err(textReport(diagnostics, lineReader(readText), environment.colour ? colourPaint : plainPaint));
}

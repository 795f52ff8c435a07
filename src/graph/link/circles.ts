import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Entry } from './entry.ts';
import type { NameIndex } from './name-index.ts';

/** A record that leads back to itself, and those that it does so by way of. */
interface Circle {
  readonly entry: Entry;
  readonly through: readonly Entry[];
}

/** Events that are part of themselves and organisations that speak for themselves by way of others: one problem for each circle, at the first of its records. */
export function circles(entries: readonly Entry[], names: NameIndex): Problem[] {
  const wholeOf = (entry: Entry): Entry | undefined => {
    const reference = entry.kind === 'event' ? entry.written['part-of'] : undefined;
    return reference === undefined ? undefined : names.follow(reference, ['event']);
  };
  const sideOf = (entry: Entry): Entry | undefined => {
    const reference = entry.kind === 'organisation' ? entry.written['speaks-for'] : undefined;
    return reference === undefined ? undefined : names.follow(reference, ['organisation']);
  };
  return [
    ...circlesBy(wholeOf, entries).map(({ entry, through }): Problem => ({
      rule: 'part-of-cycle',
      file: entry.file,
      place: { field: ['part-of'], part: 'value' },
      message: `“${entry.name}” is part of itself${byWayOf(through)}.`,
      hint: 'Take “part-of” out of the largest of these events.',
    })),
    ...circlesBy(sideOf, entries).map(({ entry, through }): Problem => ({
      rule: 'speaks-for-cycle',
      file: entry.file,
      place: { field: ['speaks-for'], part: 'value' },
      message: `“${entry.name}” speaks for itself${byWayOf(through)}, so that nobody can tell whose word it is.`,
      hint: 'Take “speaks-for” out of the one that speaks for nobody else: a country or a party.',
    })),
  ];
}

function circlesBy(next: (entry: Entry) => Entry | undefined, entries: readonly Entry[]): Circle[] {
  const reported = new Set<Entry>();
  return entries.flatMap((entry): Circle[] => {
    if (reported.has(entry)) return [];
    const passed = new Set<Entry>();
    let at = next(entry);
    while (at && at !== entry && !passed.has(at)) {
      passed.add(at);
      at = next(at);
    }
    if (at !== entry) return [];
    for (const one of passed) reported.add(one);
    return [{ entry, through: [...passed] }];
  });
}

function byWayOf(through: readonly Entry[]): string {
  return through.length > 0 ? ` by way of ${through.map(({ slug }) => slug).join(', ')}` : '';
}

import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Entry } from '../link/entry.ts';
import type { NameIndex } from '../link/name-index.ts';

/** Events that are part of themselves, directly or through others: one problem for each circle, at the first of its events. */
export function eventCycles(entries: readonly Entry[], names: NameIndex): Problem[] {
  const whole = (entry: Entry): Entry | undefined => {
    const reference = entry.kind === 'event' ? entry.written['part-of'] : undefined;
    return reference === undefined ? undefined : names.follow(reference, ['event']);
  };
  const reported = new Set<Entry>();
  return entries.flatMap((entry): Problem[] => {
    if (reported.has(entry)) return [];
    const passed = new Set<Entry>();
    let at = whole(entry);
    while (at && at !== entry && !passed.has(at)) {
      passed.add(at);
      at = whole(at);
    }
    if (at !== entry) return [];
    for (const one of passed) reported.add(one);
    return [
      {
        rule: 'part-of-cycle',
        file: entry.file,
        place: { field: ['part-of'], part: 'value' },
        message: `“${entry.name}” is part of itself${passed.size > 0 ? ` by way of ${[...passed].map(({ slug }) => slug).join(', ')}` : ''}.`,
        hint: 'Take “part-of” out of the largest of these events.',
      },
    ];
  });
}

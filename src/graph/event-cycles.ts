import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Outgoing } from './connections.ts';
import { type Entry, isOfKind } from './entry.ts';

/** Events that are part of themselves, directly or through others: one problem for each circle, at the first of its events. */
export function eventCycles(entries: readonly Entry[], outgoing: ReadonlyMap<Entry, Outgoing>): Problem[] {
  const whole = (entry: Entry): Entry | undefined => {
    const reference = isOfKind(entry, 'event') ? entry.record.fields['part-of'] : undefined;
    return reference === undefined ? undefined : outgoing.get(entry)?.referred.get(reference);
  };
  const told = new Set<Entry>();
  return entries.flatMap((entry): Problem[] => {
    if (told.has(entry)) return [];
    const passed = new Set<Entry>();
    let at = whole(entry);
    while (at && at !== entry && !passed.has(at)) {
      passed.add(at);
      at = whole(at);
    }
    if (at !== entry) return [];
    for (const one of passed) told.add(one);
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

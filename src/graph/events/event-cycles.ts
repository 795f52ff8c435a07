import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Entry } from '../link/entry.ts';
import type { NameIndex } from '../link/name-index.ts';

/** Events that are part of themselves, directly or through others; each is reported once, at its own `part-of`. */
export function eventCycles(entries: readonly Entry[], names: NameIndex): Problem[] {
  const whole = (entry: Entry): Entry | undefined => {
    const reference = entry.kind === 'event' ? entry.written['part-of'] : undefined;
    return reference === undefined ? undefined : names.follow(reference, ['event']);
  };
  return entries.flatMap((entry): Problem[] => {
    const passed = new Set<Entry>();
    let at = whole(entry);
    while (at && at !== entry && !passed.has(at)) {
      passed.add(at);
      at = whole(at);
    }
    if (at !== entry) return [];
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

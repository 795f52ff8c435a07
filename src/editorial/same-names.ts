import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../graph/link/entry.ts';

/** Records of one kind with one name, which nobody can tell apart in a list, in search results or among open tabs. */
export function sameNames(entries: readonly Entry[]): Problem[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry): Problem[] => {
    const key = `${entry.kind} ${entry.name}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, entry);
      return [];
    }
    return [
      {
        rule: 'same-name',
        file: entry.file,
        place: { field: [nameField(entry)], part: 'value' },
        message: `“${entry.name}” is what ${first.file} is called as well, so that readers cannot tell the two apart.`,
        hint: 'Add what sets it apart: a year, a place, the outlet. Two headlines alike may stay as they are.',
      },
    ];
  });
}

/** The field that holds what a record is called. */
function nameField(entry: Entry): string {
  if (entry.kind === 'story') return 'title';
  if (entry.kind === 'claim') return 'statement';
  return entry.kind === 'discrepancy' || entry.kind === 'commitment' ? 'summary' : 'name';
}

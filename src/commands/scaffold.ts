import { stringify } from 'yaml';
import type { RecordKind } from '../model/kinds.ts';

/** What the editor is to replace; `check` warns while it stands. */
export const placeholderSummary = 'One or two sentences that stand alone.';
export const placeholderBody = 'Write the briefing here.';

/**
 * A file of a kind with its required fields filled in. `today` stands where a date is required.
 * Passes `check` as it is.
 */
export function scaffold(kind: RecordKind, name: string, today: string): string {
  const front = stringify(fieldsOf(kind, name, today), { lineWidth: 0 });
  return `---\n${front}---\n${kind === 'story' ? `${placeholderBody}\n` : ''}`;
}

function fieldsOf(kind: RecordKind, name: string, today: string): Record<string, unknown> {
  switch (kind) {
    case 'story':
      return { title: name, date: today, summary: placeholderSummary };
    case 'event':
      return { name, start: today };
    case 'claim':
      return { statement: name };
    case 'discrepancy':
    case 'commitment':
      return { title: name, summary: placeholderSummary };
    case 'person':
    case 'organisation':
    case 'place':
    case 'document':
    case 'source':
      return { name };
  }
}

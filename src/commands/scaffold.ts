import { stringify } from 'yaml';
import { placeholderTexts } from '../editorial/placeholder-texts.ts';
import type { RecordKind } from '../model/values/kinds.ts';

/** What makes a sentence a claim, for an editor to fill in: no scaffold can know who said it. */
const assertionToFill = `# Who said so, when, and where it was read:
# assertions:
#   - by: slug-of-whoever-said-it
#     date: 2024-06-19
#     stance: asserts
#     source: slug-of-a-source
`;

/**
 * A file of a kind with its required fields filled in. `today` stands where a date is required.
 * Passes `check` as it is, with a warning while the editor's own words are missing.
 */
export function scaffold(kind: RecordKind, name: string, today: string): string {
  const front = stringify(fieldsOf(kind, name, today), { lineWidth: 0 });
  const toFill = kind === 'claim' ? assertionToFill : '';
  return `---\n${front}${toFill}---\n${kind === 'story' || kind === 'page' ? `${placeholderTexts.body}\n` : ''}`;
}

function fieldsOf(kind: RecordKind, name: string, today: string): Record<string, unknown> {
  switch (kind) {
    case 'story':
      return { title: name, date: today, summary: placeholderTexts.summary };
    case 'page':
      return { title: name, summary: placeholderTexts.summary };
    case 'event':
      return { name, start: today };
    case 'claim':
      return { statement: name };
    case 'discrepancy':
    case 'commitment':
      return { title: name, summary: placeholderTexts.summary };
    case 'person':
    case 'organisation':
    case 'place':
    case 'document':
    case 'source':
      return { name };
  }
}

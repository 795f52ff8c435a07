import { z } from 'zod';
import { quoted } from '../values/quoted.ts';
import { isLanguageTag } from '../values/language.ts';
import { address, date, flag, freeText, reportFault, text } from '../values/fields.ts';
import { formerSlug, references } from '../reference-fields.ts';
import { typographic } from '../values/typography.ts';

/** Another name of a record; `language` (BCP 47) is given where the script is not the site's own. */
export interface Spelling {
  readonly text: string;
  readonly language?: string;
}

const spellingText = z
  .string()
  .transform((written, context) => {
    const plain = typographic(
      written
        .normalize('NFC')
        .replace(/[^\S\n\r\u2028\u2029\u0085]+/g, ' ')
        .trim(),
    );
    if (plain === '' || /[/\\\n\r\u2028\u2029\u0085[\]|]/.test(plain)) {
      reportFault(context, {
        rule: plain === '' ? 'empty-value' : 'invalid-name',
        message:
          plain === ''
            ? 'is empty'
            : `${quoted(plain)} cannot be a name: it holds a slash, a bracket, a bar or a line break`,
        hint: 'A spelling is one name on one line, such as Ana Silva.',
      });
    }
    return plain;
  })
  .register(freeText, { lines: 'refused' });

const spellings = z
  .array(z.union([spellingText, z.record(z.string().refine(isLanguageTag), spellingText)]))
  .transform((entries): Spelling[] =>
    entries.flatMap((entry) =>
      typeof entry === 'string'
        ? [{ text: entry }]
        : Object.entries(entry).map(([language, name]) => ({ text: name, language })),
    ),
  );

/** Fields that a record of any kind may have. */
export const commonFields = {
  summary: text.exactOptional(),
  aliases: z.array(formerSlug).default([]),
  spellings: spellings.default([]),
  sources: references('source'),
  weight: z.enum(['major', 'minor']).exactOptional(),
  'last-checked': date.exactOptional(),
  'same-as': z.array(address).default([]),
  draft: flag.default(false),
  withdrawn: z.strictObject({ date, reason: text }).exactOptional(),
};

/** The name of a record, on one line. */
export const name = text;

import { z } from 'zod';
import { forbiddenCharacter, hiddenCharacter } from './characters.ts';
import { type PreciseDate, parseDate, surelyBefore } from './date.ts';
import { withoutOuterMarks } from './quotation.ts';
import { quoted } from './quoted.ts';
import { typographic } from './typography.ts';
import { zoneFault } from './zone.ts';

/*
 * The values that fields hold. Front matter arrives as text throughout (`2023`, `true` and `43.1` too): the schema, not
 * the shape of the text, decides what a value is. What zod cannot say in its own issues goes into `params` as `FieldFault`.
 */

/** What is wrong with a value, in the words shown to an editor. `rule` names an entry of the rule catalogue. */
export interface FieldFault {
  readonly rule:
    | 'empty-value'
    | 'control-character'
    | 'impossible-date'
    | 'time-without-zone'
    | 'wrong-type'
    | 'invalid-slug'
    | 'invalid-name'
    | 'forbidden-address'
    | 'invalid-coordinates'
    | 'unknown-zone'
    | 'link-outside-body'
    | 'dates-reversed';
  readonly message: string;
  readonly hint: string;
}

type Refinement = {
  addIssue(issue: { code: 'custom'; message: string; params: FieldFault; path?: PropertyKey[] }): void;
};

/** Reports a fault on the value being checked, or on the field below it that `path` names. */
export function reportFault(context: Refinement, fault: FieldFault, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message: fault.message, params: fault, path });
}

/** Characters that take no room: soft hyphens, joiners and the like. */
const invisible = /\p{Cf}/gu;

/** The schemas of text to be read, by which what only text can have is told from the same in dates and references. Most make one line of several; some refuse them. */
export const freeText = z.registry<{ readonly lines: 'folded' | 'refused' }>();

/** Plain text on one line; runs of white space count as one space, and quotation marks are made typographic as in bodies. */
export const text = z
  .string()
  .transform((written, context) => {
    const plain = typographic(written.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (plain.replace(invisible, '') === '') {
      reportFault(context, {
        rule: 'empty-value',
        message: 'is empty',
        hint: 'Write a text after it, or take the line out.',
      });
    } else if (forbiddenCharacter.test(plain)) {
      reportFault(context, {
        rule: 'control-character',
        message: 'holds an invisible character that hides or reorders text',
        hint: 'Take the escape, such as \\u202e, out.',
      });
    } else if (plain.includes('[[')) {
      reportFault(context, {
        rule: 'link-outside-body',
        message: 'holds a [[link]], which works in the body only',
        hint: 'Write the name as plain words here, and the link below the front matter.',
      });
    }
    return plain;
  })
  .register(freeText, { lines: 'folded' });

/** What somebody said, without quotation marks around the whole of it: wherever it is shown, it is put into some. */
export const quotation = text.transform((words, context) => {
  const said = withoutOuterMarks(words);
  if (said === '' && words !== '') {
    reportFault(context, {
      rule: 'empty-value',
      message: 'holds nothing between its quotation marks',
      hint: 'Write what was said, or take the line out.',
    });
  }
  return said;
});

/** A list of one or more, or a single value written without brackets. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.union([item.transform((single) => [single]), z.array(item)]);
}

export const flag = z.enum(['true', 'false']).transform((word) => word === 'true');

export const date = z.string().transform((written, context): PreciseDate => {
  const parsed = parseDate(written.trim());
  if (typeof parsed === 'object') return parsed;
  const shown = quoted(written);
  const faults = {
    form: {
      rule: 'impossible-date',
      message: `${shown} is not a date`,
      hint: 'Write 2024, 2024-06, 2024-06-19, or a time with its zone such as 2024-06-19T18:00+09:00.',
    },
    impossible: {
      rule: 'impossible-date',
      message: `there is no such date as ${shown}`,
      hint: 'Check the day, the month, the time and the zone against a calendar.',
    },
    'no-zone': {
      rule: 'time-without-zone',
      message: `the time ${shown} does not say in which zone`,
      hint: `Add the offset from UTC: ${written}+09:00 for Tokyo, ${written}+03:00 for Nairobi, ${written}Z for UTC.`,
    },
  } as const satisfies Record<string, FieldFault>;
  reportFault(context, faults[parsed]);
  return z.NEVER;
});

/** Checks that a span does not end before it starts. Use on an object schema that has both dates. */
export function endsAfterStart<Span extends Readonly<Record<string, unknown>>>(
  first: keyof Span & string,
  last: keyof Span & string,
) {
  return (span: Span, context: Refinement): void => {
    const from = span[first];
    const to = span[last];
    if (!isPreciseDate(from) || !isPreciseDate(to) || !surelyBefore(to, from)) return;
    reportFault(
      context,
      {
        rule: 'dates-reversed',
        message: `“${last}” (${to.text}) is before “${first}” (${from.text})`,
        hint: 'Check both dates; the earlier one comes first.',
      },
      [last],
    );
  };
}

function isPreciseDate(value: unknown): value is PreciseDate {
  return typeof value === 'object' && value !== null && 'firstDay' in value;
}

const allowedProtocols: ReadonlySet<string> = new Set(['http:', 'https:']);

export const address = z.string().transform((written, context) => {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (
    url &&
    allowedProtocols.has(url.protocol) &&
    /^https?:\/\/[^/\\]/i.test(written) &&
    !url.username &&
    !url.password &&
    !/\s/.test(written) &&
    hiddenCharacter(written) === undefined
  )
    return written;
  reportFault(context, {
    rule: 'forbidden-address',
    message: `${quoted(written)} is not a web address that can be linked to`,
    hint: 'Write the whole address, beginning with https:// or http://.',
  });
  return z.NEVER;
});

/** A number without a sign. Signs that part thousands are refused, since a comma means another thing elsewhere. */
export const number = z.string().transform((written, context) => {
  const digits = written.trim();
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(digits)) return Number(digits);
  reportFault(context, {
    rule: 'wrong-type',
    message: `${quoted(written)} is not a number`,
    hint: 'Write digits alone, such as 10000; words and signs around it belong elsewhere.',
  });
  return z.NEVER;
});

const degrees = /^[+-]?\d{1,3}(?:\.\d+)?$/;

/** Latitude and longitude in degrees, north and east positive. */
export const coordinates = z.array(z.string()).transform((written, context) => {
  const [latitude, longitude] = written.map((part) => (degrees.test(part) ? Number(part) : Number.NaN));
  if (
    written.length === 2 &&
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180
  ) {
    return { latitude, longitude };
  }
  reportFault(context, {
    rule: 'invalid-coordinates',
    message: `${quoted(written.join(', '))} is not a place on Earth`,
    hint: 'Write latitude first (-90 to 90), then longitude (-180 to 180): [43.12, 131.89].',
  });
  return z.NEVER;
});

export const zone = z.string().transform((written, context) => {
  const fault = zoneFault(written);
  if (fault) reportFault(context, { rule: 'unknown-zone', ...fault });
  return written;
});

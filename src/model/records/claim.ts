import { z } from 'zod';
import { commonFields } from './common.ts';
import { date, number, oneOrMore, quotation, reportFault, text } from '../values/fields.ts';
import { subjectKinds } from '../values/kinds.ts';
import { actor, referenceOrList, references } from '../reference-fields.ts';

/** A figure as it was given: a bound, a round number, an exact one or a range, of what, in which unit. */
const quantity = z
  .strictObject({
    'at-least': number.exactOptional(),
    about: number.exactOptional(),
    exactly: number.exactOptional(),
    from: number.exactOptional(),
    to: number.exactOptional(),
    unit: text.exactOptional(),
    of: text.exactOptional(),
  })
  .superRefine((given, context) => {
    const forms = [given['at-least'], given.about, given.exactly, given.from ?? given.to];
    const isRange = given.from !== undefined && given.to !== undefined && given.from <= given.to;
    const isOpenRange = (given.from ?? given.to) !== undefined && !isRange;
    if (forms.filter((form) => form !== undefined).length === 1 && !isOpenRange) return;
    reportFault(context, {
      rule: 'wrong-type',
      message: 'does not give one figure',
      hint: 'Write one of “at-least”, “about” and “exactly”, or both “from” and “to”, the smaller first.',
    });
  });

const assertion = z.strictObject({
  by: oneOrMore(actor('person', 'organisation', 'source', 'document')),
  date,
  stance: z.enum(['asserts', 'denies', 'confirms', 'qualifies', 'differs', 'declines', 'withdraws']),
  scope: text.exactOptional(),
  quote: quotation.exactOptional(),
  certainty: z.enum(['knows', 'says', 'reports', 'suggests']).exactOptional(),
  quantity: quantity.exactOptional(),
  covers: referenceOrList('claim').default([]),
  'known-by': date.exactOptional(),
  source: referenceOrList('source').default([]),
});

const outcome = z.strictObject({
  date,
  text,
  'came-true': z.enum(['yes', 'no', 'partly']),
  source: referenceOrList('source').default([]),
});

/** Something somebody says is so, will be so or finds so, and who said what of it, when. */
export const claimSchema = z
  .strictObject({
    ...commonFields,
    statement: text,
    type: z.enum(['fact', 'forecast', 'opinion']).default('fact'),
    topic: text.exactOptional(),
    about: references(...subjectKinds),
    against: referenceOrList('person', 'organisation').default([]),
    assertions: z.array(assertion).default([]),
    outcome: outcome.exactOptional(),
  })
  .superRefine(({ type, outcome: came }, context) => {
    if (came === undefined || type === 'forecast') return;
    reportFault(
      context,
      {
        rule: 'wrong-type',
        message: 'is what came of a forecast, and this claim is none',
        hint: 'Add “type: forecast”, or take the outcome out.',
      },
      ['outcome'],
    );
  });

export type Assertion = z.output<typeof assertion>;
export type Stance = Assertion['stance'];
export type Quantity = z.output<typeof quantity>;
export type ForecastOutcome = z.output<typeof outcome>;

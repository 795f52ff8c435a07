import { z } from 'zod';
import { claimStatuses } from '../../graph/claims/status-rules.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { address, date, id, reference, references, spelling } from './data-fields.ts';

/** What the data of a record of any kind holds, besides the fields of its kind. */
function common<Kind extends RecordKind>(kind: Kind) {
  return {
    id,
    kind: z.literal(kind).describe('What kind of record this is.'),
    name: z.string().describe('Its name, title or statement.'),
    summary: z.string().exactOptional().describe('One or two sentences that stand alone.'),
    weight: z.enum(['major', 'minor']).describe('How much it matters beside others of its kind.'),
    lastChecked: date.exactOptional().describe('The day on which it was last looked over.'),
    otherNames: z.array(spelling).describe('Other names and spellings; native script with its language.'),
    formerIds: z.array(id).describe('Ids it had before it was renamed.'),
    sameAs: z.array(address).describe('Addresses of the same thing elsewhere.'),
    sources: references.describe('Sources it rests on as a whole.'),
    text: z.string().exactOptional().describe('Its text without markup; paragraphs are set apart by an empty line.'),
    links: z.array(id).describe('Every published record that its fields or its text refer to.'),
  };
}

const optionalText = z.string().exactOptional();
const optionalDate = date.exactOptional();

const role = z.strictObject({
  title: z.string(),
  organisation: reference.exactOptional(),
  from: optionalDate,
  to: optionalDate,
  heldOn: z.array(date).describe('Single days on which it was held.'),
  knownBy: optionalDate,
});

const stage = z.strictObject({
  stage: z.string(),
  date,
  parties: references,
  text: optionalText,
  knownBy: optionalDate,
  sources: references,
});

const quantity = z.strictObject({
  atLeast: z.number().exactOptional(),
  about: z.number().exactOptional(),
  exactly: z.number().exactOptional(),
  from: z.number().exactOptional(),
  to: z.number().exactOptional(),
  unit: optionalText,
  of: optionalText,
});

const assertion = z.strictObject({
  by: references,
  date,
  stance: z.enum(['asserts', 'denies', 'qualifies', 'differs', 'declines', 'withdraws']),
  scope: optionalText,
  quote: optionalText,
  certainty: z.enum(['knows', 'says', 'reports', 'suggests']).exactOptional(),
  quantity: quantity.exactOptional().describe('The figure given: a bound, a round or exact number, or a range.'),
  covers: references.describe('Other claims that a general denial reaches.'),
  knownBy: optionalDate.describe('A day by which it was known, where its date is only a month or a year.'),
  sources: references,
});

const outcome = z.strictObject({
  date,
  status: z.enum(['met', 'partly met', 'changed', 'open', 'abandoned']),
  text: z.string(),
  sources: references,
});

/** The data of a record of each kind. */
export const dataSchemas = {
  story: z.strictObject({
    ...common('story'),
    date: date.describe('When it was published.'),
    updated: optionalDate.describe('When it was last changed.'),
    type: optionalText.describe('What kind of story it is, in the editor’s words.'),
    by: z.array(z.string()).describe('Who wrote it.'),
    people: references.describe('People it names.'),
    events: references.describe('Events it names.'),
    organisations: references.describe('Organisations it names.'),
    places: references.describe('Places it names.'),
    documents: references.describe('Documents it names.'),
    claims: references.describe('Claims it cites.'),
    corrections: z
      .array(z.strictObject({ date, text: z.string(), before: optionalText, after: optionalText, why: optionalText }))
      .describe(
        'What was corrected and when; “before” is what it said until then, “after” what it says now, “why” the reason.',
      ),
  }),
  person: z.strictObject({
    ...common('person'),
    roles: z.array(role).describe('Roles held, each with its organisation and dates as far as they are known.'),
  }),
  event: z.strictObject({
    ...common('event'),
    topic: optionalText.describe('What it has to do with, in a word or two.'),
    start: date.describe('When it began.'),
    end: optionalDate.describe('When it ended, if on another day or at a known time.'),
    place: reference.exactOptional().describe('Where it was held.'),
    planned: z
      .strictObject({ start: optionalDate, end: optionalDate, place: reference.exactOptional() })
      .exactOptional()
      .describe('What was announced or expected beforehand.'),
    participants: references.describe('People and organisations that took part.'),
    documents: references.describe('Documents that belong to it.'),
    partOf: reference.exactOptional().describe('The larger event it belongs to.'),
    series: optionalText.describe('The row of events it is compared with.'),
    status: z
      .enum(['planned', 'held', 'postponed', 'cancelled'])
      .exactOptional()
      .describe('Whether it was planned, held, postponed or cancelled.'),
  }),
  organisation: z.strictObject({
    ...common('organisation'),
    type: optionalText.describe('What kind of organisation it is, in the editor’s words.'),
    country: optionalText.describe('The country it belongs to.'),
    speaksFor: reference.exactOptional().describe('The side for which it speaks, if not for itself.'),
  }),
  place: z.strictObject({
    ...common('place'),
    coordinates: z
      .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .exactOptional()
      .describe('Degrees, north and east positive.'),
    zone: optionalText.describe('Its time zone, by its name in the IANA database.'),
  }),
  document: z.strictObject({
    ...common('document'),
    topic: optionalText.describe('What it has to do with, in a word or two.'),
    stages: z.array(stage).describe('What became of it when, such as signed or in force, and who took part.'),
  }),
  claim: z.strictObject({
    ...common('claim'),
    statement: z.string().describe('What is claimed, without the name of who says it.'),
    type: z
      .enum(['fact', 'forecast', 'opinion'])
      .describe('What is claimed: that it is so, will be so, or is thought so.'),
    status: z
      .enum(claimStatuses)
      .exclude(['opinion'])
      .exactOptional()
      .describe('Where it stands, by what each side said last; opinions have none. No judgement of ours on its truth.'),
    topic: optionalText.describe('A word or two on what it is about.'),
    about: references.describe('Records it is about.'),
    against: references.describe('Whom it burdens.'),
    outcome: z
      .strictObject({ date, text: z.string(), cameTrue: z.enum(['yes', 'no', 'partly']), sources: references })
      .exactOptional()
      .describe('What came of a forecast.'),
    assertions: z.array(assertion).describe('Who said what of it and when, in the order of dates.'),
  }),
  source: z.strictObject({
    ...common('source'),
    outlet: optionalText.describe('Who published it.'),
    by: z.array(z.string()).describe('Who wrote it.'),
    date: optionalDate.describe('The date it bears.'),
    url: address.exactOptional().describe('Where it can be read.'),
    type: optionalText.describe('What kind of source it is: report, agency, broadcast, official, reference or data.'),
    archived: z.strictObject({ url: address, date }).exactOptional().describe('Where a copy is kept, and since when.'),
    reliedOn: optionalText.describe('What it was relied on for.'),
  }),
  discrepancy: z.strictObject({
    ...common('discrepancy'),
    versions: z.array(z.strictObject({ text: z.string(), sources: references })).describe('What each source says.'),
    printed: z
      .strictObject({ text: z.string(), why: optionalText })
      .exactOptional()
      .describe('What this site prints, and why.'),
    concerns: references.describe('Records it concerns.'),
  }),
  commitment: z.strictObject({
    ...common('commitment'),
    by: references.describe('Who promised it.'),
    to: references.describe('To whom.'),
    made: optionalDate.describe('When it was promised.'),
    due: optionalDate.describe('By when it was to be done.'),
    concerns: references.describe('Records it concerns.'),
    outcomes: z.array(outcome).describe('What became of it, in the order of dates.'),
  }),
  page: z.strictObject({
    ...common('page'),
    updated: optionalDate.describe('When it was last changed.'),
  }),
} as const satisfies Record<RecordKind, z.ZodObject>;

/** The data of a record, by its kind. */
export type RecordData = { readonly [Kind in RecordKind]: z.output<(typeof dataSchemas)[Kind]> };

export type CommonData = Pick<RecordData['story'], Exclude<keyof ReturnType<typeof common>, 'kind'>>;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AsOfView } from '../../../src/views/days/as-of-view.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

/*
 * No record, assertion, outcome, role, stage or reference that is dated after a day has a part in the page of that day. The link to
 * the next day with news is all that may change.
 */

const day = '2024-06-19';

const written: Files = {
  'site.yaml': 'title: Test\nas-of: true\n',
  'people/ann.md': article({ name: 'Ann', roles: [{ title: 'Minister', organisation: 'office', from: '2020' }] }),
  'people/ben.md': article({ name: 'Ben', roles: [{ title: 'Envoy', from: '2021-02', to: '2024-06-19' }] }),
  'people/cem.md': article({ name: 'Cem' }),
  'organisations/office.md': article({ name: 'Office', 'speaks-for': 'north' }),
  'organisations/north.md': article({ name: 'North' }),
  'organisations/south.md': article({ name: 'South' }),
  'places/port.md': article({ name: 'Port' }),
  'places/base.md': article({ name: 'Base' }),
  'sources/paper.md': article({ name: 'Paper', date: '2024-06-01' }),
  'stories/before.md': story({ title: 'Before', date: '2024-06-01', people: ['ann'], events: ['talks'] }),
  'stories/vague.md': story({ title: 'Vague', date: '2024-05', people: ['ben', 'cem'] }),
  'stories/today.md': story({ title: 'Today', date: '2024-06-19T18:00+09:00', people: ['ben'], events: ['summit'] }),
  'events/talks.md': article({ name: 'Talks', start: '2024-05-30', end: '2024-07-02', place: 'base' }),
  'events/summit.md': article({ name: 'Summit', start: '2024-07', planned: { start: '2024-06-25', place: 'port' } }),
  'documents/treaty.md': article({ name: 'Treaty', stages: [{ stage: 'signed', date: '2024-06-10' }] }),
  'documents/accord.md': article({ name: 'Accord', stages: [{ stage: 'signed', date: '2024-06-10' }] }),
  'claims/arms.md': article({
    statement: 'Arms.',
    against: ['north'],
    assertions: [{ by: 'south', date: '2024-06-10', stance: 'asserts' }],
  }),
  'claims/boats.md': article({
    statement: 'Boats.',
    assertions: [{ by: 'ben', date: '2024-06-10', stance: 'denies' }],
  }),
  'claims/all.md': article({
    statement: 'Anything.',
    assertions: [{ by: 'south', date: '2024-06-02', stance: 'asserts' }],
  }),
  'claims/soon.md': article({
    statement: 'It will be so.',
    type: 'forecast',
    assertions: [{ by: 'cem', date: '2024-06-10', stance: 'asserts' }],
  }),
  'commitments/help.md': article({ summary: 'Help.', by: 'ann', made: '2024-06-10' }),
  'commitments/trade.md': article({ summary: 'Trade.', by: 'ben', made: '2024-06-10' }),
};

/** A record with one more field, or another value for one. */
function withField(files: Files, file: string, field: string): Files {
  const [name = ''] = field.split(':', 1);
  const lines = String(files[file]).split('\n');
  const others = lines.filter((line) => !line.startsWith(`${name}: `));
  return { ...files, [file]: ['---', field, ...others.slice(1)].join('\n') };
}

/** One more item in a list of front matter, before and after those that are there. */
function withItem(files: Files, file: string, list: string, item: object): Files {
  const text = String(files[file]);
  const known = new RegExp(`^${list}: \\[(.*)\\]$`, 'm').exec(text)?.[1];
  const added = JSON.stringify(item);
  return withField(files, file, `${list}: [${[added, ...(known === undefined ? [] : [known]), added].join(',')}]`);
}

type Edit = (files: Files, date: string) => Files;

/** What an editor may write after the day, of every kind. */
const edits: Readonly<Record<string, Edit>> = {
  'a story about everything': (files, date) => ({
    ...files,
    'stories/later.md': story(
      { title: 'Later', date, people: ['cem', 'ann'], events: ['talks', 'summit'], claims: ['arms'] },
      '[[ann]], [[treaty]] and [[commitment:help]] at [[port]]. See [[today]].',
    ),
  }),
  'many stories about one': (files, date) => ({
    ...files,
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`stories/l${index}.md`, story({ date, people: ['cem'] })]),
    ),
  }),
  'an update of an earlier story': (files, date) => withField(files, 'stories/before.md', `updated: ${date}`),
  'a correction of an earlier story': (files, date) =>
    withItem(files, 'stories/before.md', 'corrections', { date, text: 'A slip.' }),
  'a denial of a claim': (files, date) =>
    withItem(files, 'claims/arms.md', 'assertions', { by: 'cem', date, stance: 'denies' }),
  'another word of the same speaker': (files, date) =>
    withItem(files, 'claims/boats.md', 'assertions', { by: 'ben', date, stance: 'confirms', certainty: 'knows' }),
  'an admission by those whom a claim burdens': (files, date) =>
    withItem(files, 'claims/arms.md', 'assertions', { by: 'ann', date, stance: 'asserts' }),
  'another account of a claim': (files, date) =>
    withItem(files, 'claims/arms.md', 'assertions', { by: 'paper', date, stance: 'differs' }),
  'a claim taken back': (files, date) =>
    withItem(files, 'claims/arms.md', 'assertions', { by: 'south', date, stance: 'withdraws' }),
  'a document that bears a claim out': (files, date) =>
    withItem(files, 'claims/arms.md', 'assertions', { by: 'treaty', date, stance: 'asserts' }),
  'a general denial': (files, date) =>
    withItem(files, 'claims/all.md', 'assertions', { by: 'office', date, stance: 'denies', covers: ['arms'] }),
  'what came of a forecast': (files, date) =>
    withField(files, 'claims/soon.md', `outcome: ${JSON.stringify({ date, text: 'So.', 'came-true': 'yes' })}`),
  'a role in another service': (files, date) =>
    withItem(files, 'people/cem.md', 'roles', { title: 'Envoy', organisation: 'south', from: date.slice(0, 10) }),
  'a claim': (files, date) => ({
    ...files,
    'claims/a-claim.md': article({ statement: 'New.', assertions: [{ by: 'ann', date, stance: 'asserts' }] }),
  }),
  'an outcome of a promise': (files, date) =>
    withItem(files, 'commitments/help.md', 'outcomes', { date, status: 'met', text: 'Done.' }),
  'a promise': (files, date) => ({
    ...files,
    'commitments/a-commitment.md': article({ summary: 'New.', by: 'ann', made: date }),
  }),
  'a stage of a document': (files, date) =>
    withItem(files, 'documents/accord.md', 'stages', { stage: 'ratified', date }),
  'a document': (files, date) => ({
    ...files,
    'documents/a-document.md': article({ name: 'New', stages: [{ stage: 'signed', date, parties: ['ann'] }] }),
  }),
  'a role': (files, date) =>
    date.length > 7 ? withItem(files, 'people/cem.md', 'roles', { title: 'Chief', from: date.slice(0, 10) }) : files,
  'the end of a role': (files, date) =>
    withField(files, 'people/ann.md', `roles: [{title: Minister, from: 2020, to: ${date.slice(0, 10)}}]`),
  'an event': (files, date) => ({
    ...files,
    'events/a-event.md': article({
      name: 'New',
      start: date,
      place: 'port',
      participants: ['cem'],
      'part-of': 'talks',
    }),
  }),
  'an event with a plan': (files, date) => ({
    ...files,
    'events/a-plan.md': article({ name: 'Plan', start: '2031', planned: { start: date, place: 'base' } }),
    'stories/plan.md': story({ title: 'Announced', date, events: ['a-plan'] }),
  }),
  'an event called off': (files, date) => ({
    ...files,
    'events/a-off.md': article({ name: 'Off', start: date, status: 'cancelled' }),
  }),
  'how an announced event went': (files, date) =>
    ['status: held', 'participants: [cem]', 'place: base', `start: ${date}`].reduce(
      (all, field) => withField(all, 'events/summit.md', field),
      files,
    ),
  'the end of an event under way': (files, date) => withField(files, 'events/talks.md', `end: ${date}`),
  'a source, a place, a party and a discrepancy': (files, date) => ({
    ...files,
    'sources/a-source.md': article({ name: 'New paper', date, url: 'https://paper.example' }),
    'places/a-place.md': article({ name: 'New place' }),
    'organisations/a-organisation.md': article({ name: 'New party' }),
    'discrepancies/a-discrepancy.md': article({ summary: 'They differ.', concerns: ['ann', 'talks', 'arms'] }),
  }),
};

/** The pages of days up to the day in question, without the way to the next one. */
function pagesUntil(files: Files): string[] {
  const { plan, problems } = siteOf(files);
  expect(problems.filter(({ rule }) => rule !== 'link-to-unpublished')).toEqual([]);
  return plan.outputs.flatMap((output) => {
    const view = output.type === 'page' ? output.view() : undefined;
    if (view?.type !== 'as-of' || view.day.text > day) return [];
    const { next: _, ...page }: AsOfView = view;
    return [JSON.stringify(page)];
  });
}

const before = pagesUntil(written);
const names = Object.keys(edits);
const laterDate = fc.constantFrom(
  '2024-06-20',
  '2024-06-20T00:30+09:00',
  '2024-06',
  '2024',
  '2024-07-01',
  '2025',
  '2030-12-31',
);

describe('what is dated later changes no earlier day', () => {
  it('there are such days', () => {
    expect(before.map((page) => JSON.parse(page).path)).toEqual(['/as-of/2024-06-01/', '/as-of/2024-06-19/']);
  });

  it.each(names)('%s', (name) => {
    for (const date of ['2024-06-20', '2024-06', '2024', '2025-03-04T05:06Z']) {
      expect(pagesUntil(edits[name]?.(written, date) ?? {})).toEqual(before);
    }
  });

  it('nor does any number of such edits in any order', { timeout: 120_000 }, () => {
    const some = fc.uniqueArray(fc.record({ name: fc.constantFrom(...names), date: laterDate }), {
      selector: ({ name }) => name,
      minLength: 2,
      maxLength: names.length,
    });
    fc.assert(
      fc.property(some, (chosen) => {
        const after = chosen.reduce((files, { name, date }) => edits[name]?.(files, date) ?? files, written);
        expect(pagesUntil(after)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('nor does their removal, since it is their addition read backwards', () => {
    const later = names.reduce((files, name) => edits[name]?.(files, '2024-08-09') ?? files, written);
    expect(pagesUntil(later)).toEqual(pagesUntil(written));
    expect(siteOf(later).plan.outputs.length).toBeGreaterThan(siteOf(written).plan.outputs.length);
  });
});

describe('what is dated up to the day does change it', () => {
  const unseen = new Set([
    // A correction shows in the text it corrects, and these kinds have no date of their own.
    'a correction of an earlier story',
    'a source, a place, a party and a discrepancy',
    // What was announced stays as it was announced until the event has begun, as it has here.
  ]);

  it.each(names.filter((name) => !unseen.has(name)))('%s', (name) => {
    expect(pagesUntil(edits[name]?.(written, '2024-06-18') ?? {})).not.toEqual(before);
  });
});

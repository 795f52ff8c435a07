import { describe, expect, it } from 'vitest';
import type { EventKnowledge, KnowledgeView } from '../../../src/views/ledger/knowledge-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const cast: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'places/quay.md': article({ name: 'Quay' }),
  'documents/treaty.md': article({ name: 'Treaty' }),
  'sources/paper.md': article({ name: 'Paper' }),
};

/** A claim of which `ann denies 2023, ben asserts 2024 reports` was said. */
function claim(words: string, fields: Fields = {}): string {
  const assertions = words.split(', ').map((one) => {
    const [by = '', stance = '', on = '', certainty] = one.split(' ');
    return { by, stance, date: on, ...(certainty && { certainty }) };
  });
  return article({ statement: `${words}.`, ...fields, assertions });
}

/** What came of a forecast. */
function came(how: string): Fields {
  return { date: '2022', text: 'So.', 'came-true': how };
}

const ofEveryStatus: Files = {
  ...cast,
  'claims/documented.md': claim('treaty asserts 2020'),
  'claims/confirmed.md': claim('ann confirms 2020', { against: 'ann' }),
  'claims/settled.md': claim('ann asserts 2020, ben differs 2021'),
  'discrepancies/d.md': article({ summary: 'Two days.', concerns: ['settled'], printed: { text: 'A Monday.' } }),
  'claims/borne-out.md': claim('ann asserts 2020', { type: 'forecast', outcome: came('yes') }),
  'claims/disputed.md': claim('ann asserts 2020, ben denies 2021'),
  'claims/general.md': claim('ann asserts 2020'),
  'claims/wider.md': article({
    statement: 'Wider.',
    type: 'opinion',
    assertions: [{ by: 'ben', date: '2021', stance: 'denies', covers: 'general' }],
  }),
  'claims/denied.md': claim('ben denies 2021'),
  'claims/differs.md': claim('ann asserts 2020, ben differs 2021'),
  'claims/words.md': claim('ann asserts 2020, ben asserts 2020'),
  'claims/word.md': claim('ann asserts 2020'),
  'claims/hedged.md': claim('ann asserts 2020 reports'),
  'claims/report.md': claim('paper asserts 2020'),
  'claims/silent.md': article({ statement: 'Silent.' }),
  'claims/partly.md': claim('ann asserts 2020', { type: 'forecast', outcome: came('partly') }),
  'claims/open.md': claim('ann asserts 2020', { type: 'forecast' }),
  'claims/taken-back.md': claim('ann asserts 2020, ann withdraws 2021'),
  'claims/overtaken.md': claim('ann asserts 2020', { type: 'forecast', outcome: came('no') }),
  'claims/opinion.md': claim('ann asserts 2020', { type: 'opinion' }),
};

function known(files: Files): KnowledgeView {
  const view = siteOf(files).page('/known/');
  if (view.type !== 'knowledge') throw new Error('/known/ tells what is known');
  return view;
}

function ofEvent(files: Files): EventKnowledge | undefined {
  const view = siteOf({ ...cast, ...files }).page('/events/talks/');
  if (view.type !== 'event') throw new Error('talks are an event');
  return view.knowledge;
}

/** The slugs of claims under each status. */
function sorted({ claims }: Pick<KnowledgeView, 'claims'>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(claims).map(([status, { items }]) => [status, items.map(({ href }) => href.split('/')[2] ?? '')]),
  );
}

describe('what is known of the whole story', () => {
  it('has a page where there is anything to sort', () => {
    expect(() => siteOf(cast).page('/known/')).toThrow('there is no page /known/');
    expect(known({ 'commitments/c.md': article({ summary: 'Promised.' }) }).open.total).toBe(1);
    expect(known({ 'discrepancies/d.md': article({ summary: 'Two days.' }) }).differ.total).toBe(1);
  });

  it('is what is documented, admitted or settled; words of sides are not, and what was taken back, overtaken or only thought stands nowhere', () => {
    expect(sorted(known(ofEveryStatus))).toEqual({
      documented: ['documented'],
      confirmed: ['confirmed'],
      settled: ['settled'],
      'borne-out': ['borne-out'],
      disputed: ['disputed'],
      'disputed-generally': ['general'],
      denied: ['denied'],
      'accounts-differ': ['differs'],
      'several-sides': ['words'],
      'one-side': ['hedged', 'word'],
      reported: ['report'],
      'no-word': ['silent'],
      partly: ['partly'],
      open: ['open'],
    });
  });

  it('shows the six last spoken of under each status, and the way to all', () => {
    const eight = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`claims/w${index}.md`, claim(`ann asserts ${2010 + index}`)]),
    );
    const { 'one-side': word } = known({ ...ofEveryStatus, ...eight }).claims;
    expect(word).toMatchObject({ total: 10, all: '/claims/status/one-side/' });
    expect(word.items.map(({ lastWord }) => lastWord?.text)).toEqual(['2020', '2020', '2017', '2016', '2015', '2014']);
    expect(known({ ...cast, ...eight }).claims['one-side'].all).toBe('/claims/');
  });

  it('holds promises that are open or past due, and no others', () => {
    const promise = (status: string): string =>
      article({ summary: `${status}.`, outcomes: [{ date: '2020', status, text: 'So.' }] });
    const { open } = known({
      'commitments/a.md': promise('met'),
      'commitments/b.md': promise('open'),
      'commitments/c.md': promise('abandoned'),
      'commitments/d.md': article({ summary: 'Due.', due: '2019' }),
      'stories/s.md': story({ date: '2020' }),
    });
    expect(open.items.map(({ href, state }) => [href, state])).toEqual([
      ['/commitments/b/', 'open'],
      ['/commitments/d/', 'overdue'],
    ]);
  });

  it('names what nobody reported of the events that are compared', () => {
    const series = { series: 'Talks' };
    const { unreported } = known({
      ...ofEveryStatus,
      'events/full.md': article({ name: 'Full', start: '2020-01-01', place: 'quay', participants: ['ann'], ...series }),
      'events/vague.md': article({ name: 'Vague', start: '2020-01', participants: ['ann'], ...series }),
      'events/off.md': article({ name: 'Off', start: '2020', status: 'cancelled', ...series }),
      'events/apart.md': article({ name: 'Apart', start: '2020' }),
    });
    expect(unreported).toMatchObject([{ event: { name: 'Vague' }, gaps: ['day', 'place'] }]);
    expect(unreported).toHaveLength(1);
  });
});

describe('what is known of an event', () => {
  const talks = article({ name: 'Talks', start: '2020-01-01', place: 'quay', participants: ['ann'] });

  it('is nothing to show where nothing is claimed of it', () => {
    expect(ofEvent({ ...ofEveryStatus, 'events/talks.md': talks })).toBe(undefined);
  });

  it('rests on claims about it first, then on those that its stories cite', () => {
    const knowledge = ofEvent({
      ...ofEveryStatus,
      'events/talks.md': talks,
      'claims/about.md': claim('ann confirms 2001', { about: ['talks'], against: 'ann' }),
      'stories/s.md': story({ events: ['talks'], claims: ['confirmed', 'denied', 'taken-back'] }),
      'stories/other.md': story({ claims: ['word'] }),
    });
    const shown = Object.entries(knowledge ? sorted(knowledge) : {}).filter(([, claims]) => claims.length > 0);
    expect(Object.fromEntries(shown)).toEqual({ confirmed: ['about', 'confirmed'], denied: ['denied'] });
  });

  it('shows eight claims of a status, and then where all of them stand', () => {
    const files = (count: number): Files => ({
      'events/talks.md': talks,
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `claims/w${index}.md`,
          claim('ann asserts 2020', { about: ['talks'] }),
        ]),
      ),
    });
    expect(ofEvent(files(8))).not.toHaveProperty('all');
    expect(ofEvent(files(9))).toMatchObject({
      claims: { 'one-side': { items: { length: 8 }, total: 9 } },
      all: { href: '/claims/about/talks/', count: 9 },
    });
    expect(siteOf({ ...cast, ...files(9) }).page('/claims/about/talks/')).toMatchObject({
      groups: [{ claims: { length: 9 } }],
    });
  });

  it('tells how new the claims are that it shows, though the page is as new only as those about the event', () => {
    const files = {
      ...ofEveryStatus,
      'events/talks.md': talks,
      'stories/s.md': story({ date: '2019', events: ['talks'], claims: ['disputed'] }),
    };
    expect(siteOf(files).page('/events/talks/')).toMatchObject({
      asOf: { text: '2020-01-01' },
      knowledge: { asOf: { text: '2021' } },
    });
    const about = { 'claims/about.md': claim('ann asserts 2024', { about: ['talks'] }) };
    expect(siteOf({ ...files, ...about }).page('/events/talks/')).toMatchObject({ asOf: { text: '2024' } });
  });
});

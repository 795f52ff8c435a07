import { describe, expect, test } from 'vitest';
import { sitePath } from '../../../src/addresses/paths.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { article } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';
import { date, emptyParts, read, reference, site, standing, story } from '../views.ts';

const place = reference('place', 'vladivostok', 'Vladivostok');
const source = { ...reference('source', 'report', 'A report'), by: [] };

test('an event shows what was planned beside what was held, and what nobody reported', () => {
  const view = { ...emptyParts, participants: [], documents: [], parts: [], start: date('2023-09-13') } as const;
  const text = read({ ...view, type: 'event', planned: { start: date('2023-09-12'), place } });
  expect(text).toContain('Planned Held When 12 September 2023 13 September 2023 Where Vladivostok not reported');
  expect(read({ ...view, type: 'event', place })).toContain('When 13 September 2023 Where Vladivostok');
});

test('a claim says where it stands and why, then who said what, with their role, scope, words and source', () => {
  const by = [{ ...reference('person', 'miller', 'Matthew Miller'), roles: ['Spokesperson'] }];
  const said = { stance: 'denies', scope: 'Only the deal.', quote: 'No deal.', certainty: 'reports' } as const;
  const text = read({
    ...emptyParts,
    type: 'claim',
    standing: standing('denied', { denying: ['Matthew Miller'] }),
    against: [],
    changes: [{ status: 'denied', date: date('2023-09-11'), causes: [{ stance: 'denies', by }] }],
    about: [],
    assertions: [
      {
        ...said,
        quantity: { 'at-least': 10000, unit: 'containers', of: 'munitions' },
        date: date('2023-09-11'),
        by,
        covers: [reference('claim', 'tanks', 'Tanks.')],
        sources: [source],
      },
    ],
  });
  expect(text).toContain(
    'Denied Nobody that we know of says so; Matthew Miller denies it. A side denies it, and no side says so; at most reports do.',
  );
  expect(text).toContain(
    '11 September 2023 Matthew Miller (Spokesperson) denies as a report at least 10,000 containers of munitions Only the deal.',
  );
  expect(text).toContain('No deal. It reaches further: Tanks. Source: A report');
});

describe('a person', () => {
  test.each([
    [{ from: date('2012-05'), to: date('2024-05-12') }, 'May 2012 – 12 May 2024 Minister'],
    [{ from: date('2012') }, 'since 2012 Minister'],
    [{ to: date('2024') }, 'until 2024 Minister'],
    [{}, 'dates not stated Minister'],
    [{ heldOn: [date('2024-06-19')] }, 'on 19 June 2024 Minister'],
    [{ heldOn: [date('2024-06-19'), date('2024-07-02')] }, 'on 19 June 2024 and 2 July 2024 Minister'],
    [{ from: date('2024-08'), heldOn: [date('2024-06-19')] }, 'since August 2024 Minister'],
  ])('held a role %o', (span, expected) => {
    const text = read({
      ...emptyParts,
      type: 'person',
      roles: [{ title: 'Minister', heldOn: [], ...span }],
      office: [],
      moments: [],
      events: [],
    });
    expect(text).toContain(expected);
  });

  test('is mentioned in a sentence, at a date, in the role held then', () => {
    const excerpt = [
      { text: { words: 'Then ' }, marked: false },
      { text: { words: 'Kim' }, marked: true },
      { text: { words: ' came.' }, marked: false },
    ];
    const mention = { ...reference('story', 'x', 'A story'), date: date('2024'), excerpt, roles: ['Leader'] };
    const text = read({
      ...emptyParts,
      mentions: [mention],
      type: 'person',
      roles: [],
      office: [],
      moments: [],
      events: [],
    });
    expect(text).toContain('# Mentioned in 2024Story A story Then Kim came. then Leader');
  });
});

test('what is disputed stands at the top: three points, then how many more', () => {
  const claims = ['one', 'two', 'three', 'four'].map(
    (name) =>
      ({
        ...reference('claim', name, name),
        standing: standing('disputed', { asserting: ['A'], denying: ['B'] }),
        weight: 'major',
        said: [],
      }) as const,
  );
  const discrepancies = [{ ...reference('discrepancy', 'day', 'The day'), weight: 'major' } as const];
  const organisation = { ...emptyParts, type: 'organisation', people: [], chapters: [] } as const;
  expect(read({ ...organisation, claims, discrepancies })).toContain(
    '# In dispute Disputed Disputed: one A says so; B denies it. Disputed Disputed: two A says so; B denies it. Sources differ The day 2 more below',
  );
  expect(read(organisation)).not.toContain('In dispute');
});

test('a correction shows what the story said before', () => {
  const corrections = [
    { date: date('2024-06-21'), text: 'The year was wrong.', before: 'In 1994.', after: 'In 1991.', why: 'A slip.' },
  ];
  const text = read(story({ corrections }));
  expect(text).toContain(
    '# Corrections 21 June 2024 The year was wrong. It said before: In 1994. It says now: In 1991. Why: A slip.',
  );
  expect(text).toContain('Corrected 21 June 2024 # A test story');
});

test('the timeline marks plans and gives a time its zone', () => {
  const outcome = { start: date('2024-06-19') };
  const item = { ...reference('event', 'talks', 'Talks'), type: 'planned', place, outcome } as const;
  const text = read({
    type: 'timeline',
    path: sitePath('timeline'),
    kinds: [],
    narrower: [],
    years: [],
    months: [],
    days: [{ date: date('2024-06-18'), items: [{ ...item, time: date('2024-06-18T13:00+09:00') }] }],
  });
  expect(text).toContain(
    '# 2024 # June 2024 18 June 2024 Planned Talks Event · 13:00 (UTC+9) · Vladivostok Held on 19 June 2024',
  );
});

test('a site without anything in it says so', () => {
  const view = {
    type: 'home',
    path: sitePath(),
    latest: [],
    series: [],
    events: [],
    people: [],
    chapters: [],
    figures: [],
  } as const;
  expect(read(view)).toContain('Nothing has been published yet.');
});

test('a claim whose status changed tells when, and whose words changed it', () => {
  const by = [reference('person', 'miller', 'Matthew Miller')];
  const changes = [
    { status: 'one-side', date: date('2023-09'), causes: [{ stance: 'asserts', by: [] }] },
    {
      status: 'disputed',
      date: date('2023-09-11'),
      causes: [
        { stance: 'denies', by },
        { stance: 'confirms', by },
      ],
    },
  ] as const;
  const view = {
    ...emptyParts,
    type: 'claim',
    standing: standing('disputed', { asserting: ['Matthew Miller'], denying: ['Matthew Miller', 'Kim'] }),
    against: [],
    about: [],
    assertions: [],
  } as const;
  const text = read({ ...view, changes });
  expect(text).toContain('Disputed Matthew Miller says so; Matthew Miller and Kim deny it.');
  expect(text).toContain(
    '# How its status changed September 2023 One side’s word, since somebody not named here asserted it ' +
      '11 September 2023 Disputed, since Matthew Miller denied it and Matthew Miller asserted it',
  );
  expect(read({ ...view, changes: changes.slice(1) })).not.toContain('How its status changed');
});

test('a filter of the ledger says which it is, and leads back', () => {
  const html = renderPage(
    {
      type: 'ledger',
      path: sitePath('claims', 'status', 'denied'),
      filter: { by: 'status', status: 'denied' },
      filters: {
        all: sitePath('claims'),
        statuses: [{ by: 'status', status: 'denied', href: sitePath('claims', 'status', 'denied') }],
        topics: [],
        parties: [],
      },
      groups: [{ claims: [] }],
    },
    site(),
    '',
  );
  expect(html).toContain('<title>Claims: denied');
  expect(html).toContain('<a href="/claims/">All claims</a>');
  expect(html).toMatch(/<a href="\/claims\/status\/denied\/" aria-current="page"><span class="status status-denied">/);
});

describe('the letters of an index by name', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['accents stand under their letter', 'en', ['Eb', 'Éc', 'Ed'], ['E']],
    ['those within a name say nothing', 'fr', ['Angé', 'Êtes', 'Etna', 'Évian'], ['A', 'E']],
    ['a language keeps letters of its own', 'sv', ['Anna', 'Zara', 'Åsa', 'Örjan'], ['A', 'Z', 'Å', 'Ö']],
    ['other signs stand for themselves', 'en', ['24 Hours', '3 Days', 'Ana', 'ana b'], ['2', '3', 'A']],
    ['accents that are written apart are the same', 'en', ['E\u0301a', 'Eb', 'Éc'], ['E']],
  ])('%s', (_, language, names, letters) => {
    const files = Object.fromEntries(names.map((name, index) => [`places/n${index}.md`, article({ name })]));
    const { page, plan } = siteOf({ 'site.yaml': `title: T\nlanguage: ${language}\n`, ...files });
    const html = renderPage(page('/places/'), plan.site, '');
    expect([...html.matchAll(/<span class="letter">([^<]*)</g)].map(([, letter]) => letter)).toEqual(letters);
  });
});

test('the way to older mentions is marked with its language on a site in another', () => {
  const mention = { ...reference('story', 'test', 'A test story'), date: date('2024') };
  const view = { ...story({ mentions: [mention] }), olderMentions: sitePath('stories', 'test', 'mentions-1') };
  expect(renderPage(view, site({ language: 'ko' }), '')).toContain(
    '<p class="further" lang="en"><a href="/stories/test/mentions-1/">Older mentions</a></p>',
  );
});

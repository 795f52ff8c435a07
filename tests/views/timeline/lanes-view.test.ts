import { describe, expect, it } from 'vitest';
import { type LanesView, viewLanes } from '../../../src/views/timeline/lanes-view.ts';
import { article, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

function lanes(files: Files, named = '[Meetings, Water]'): LanesView | undefined {
  return viewLanes(siteOf({ 'site.yaml': `title: Test\nlanes: ${named}\n`, ...files }).graph);
}

/** `Water: 2023-06-15 Treaty (signed) “signed”; claims 2022 open` */
function told(view: LanesView | undefined): string[] {
  return (view?.lanes ?? []).map(({ title, marks, claims }) => {
    const each = marks.map(({ name, date, stage, label }) =>
      [date.text, name, stage && `(${stage})`, label && `“${label}”`].filter(Boolean).join(' '),
    );
    const begun = claims.map(({ date, contested }) => `claim ${date.text}${contested ? ' contested' : ''}`);
    return `${title}: ${[...each, ...begun].join(', ')}`;
  });
}

const meeting = (name: string, start: string, more = {}): string =>
  article({ name, start, topic: 'meetings', series: 'Lenn talks', ...more });

const claim = (date: string, stances: readonly string[]): string =>
  article({
    statement: 'So.',
    topic: 'Water',
    assertions: stances.map((stance, index) => ({ by: index === 0 ? 'ann' : 'ben', date, stance })),
  });

const people: Files = { 'people/ann.md': article({ name: 'Ann' }), 'people/ben.md': article({ name: 'Ben' }) };

const treaty = article({
  name: 'Treaty',
  topic: 'Water',
  stages: ['signed', 'ratified', 'in force'].map((stage, index) => ({ stage, date: `202${3 + index}` })),
});

describe('the story in lanes', () => {
  it.each<[string, Files, string, string[]]>([
    ['is nothing where none are named', { 'events/a.md': meeting('A talks', '2021') }, '[]', []],
    ['is nothing where only one has anything', { 'events/a.md': meeting('A talks', '2021') }, '[Meetings, Water]', []],
    [
      'holds events, stages of documents and when claims were first made, by topic, whatever its case',
      {
        ...people,
        'events/b.md': meeting('Quay talks, 2022', '2022'),
        'events/a.md': meeting('Dam talks, 2021', '2021'),
        'documents/t.md': treaty,
        'claims/c.md': claim('2020', ['asserts']),
        'claims/d.md': claim('2021', ['asserts', 'denies']),
      },
      '[Meetings, Water]',
      [
        'Meetings: 2021 Dam talks, 2021 “Dam”, 2022 Quay talks, 2022 “Quay”',
        'Water: 2023 Treaty (signed) “signed”, 2024 Treaty (ratified), 2025 Treaty (in force) “in force”, claim 2020, claim 2021 contested',
      ],
    ],
    [
      'leaves out lanes without anything, and events that did not take place',
      {
        'events/a.md': meeting('Dam talks', '2021'),
        'events/off.md': meeting('Quay talks', '2022', { status: 'cancelled' }),
        'documents/t.md': treaty,
      },
      '[Nothing, Meetings, Water]',
      [
        'Meetings: 2021 Dam talks “Dam”',
        'Water: 2023 Treaty (signed) “signed”, 2024 Treaty (ratified), 2025 Treaty (in force) “in force”',
      ],
    ],
  ])('%s', (_, files, named, expected) => {
    expect(told(lanes(files, named))).toEqual(expected);
  });

  it('holds the newest sixty marks and a hundred and twenty claims of a lane', () => {
    const many = Object.fromEntries(
      Array.from({ length: 130 }, (_, index) => [
        [`events/e${index}.md`, article({ name: `E${index}`, start: String(1900 + index), topic: 'Meetings' })],
        [`claims/c${index}.md`, claim(String(1900 + index), ['asserts'])],
      ]).flat(),
    );
    const view = lanes({ ...people, ...many });
    const [meetings, water] = view?.lanes ?? [];
    expect([meetings?.marks.length, meetings?.marks[0]?.date.text]).toEqual([60, '1970']);
    expect([water?.claims.length, water?.claims[0]?.date.text]).toEqual([120, '1910']);
  });
});

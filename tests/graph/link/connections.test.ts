import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { written } from '../../support/passages.ts';
import { placed, siteOf } from '../../support/site.ts';

const cast: Files = {
  'people/ann.md': article({ name: 'Ann Ort', aliases: ['annie'] }),
  'people/ben.md': article({ name: 'Ben Ort' }),
  'events/talks.md': article({ name: 'Talks', start: '2023' }),
  'organisations/office.md': article({ name: 'Office' }),
  'sources/paper.md': article({ name: 'Paper' }),
};

/** The records that a story leads to, each with the sentence in which it does, links as `{n}`. */
function connections(fields: Fields, body: string): string[] {
  const { graph, entry } = siteOf({ ...cast, 'stories/a.md': story(fields, body) });
  return graph
    .outgoing(entry('a'))
    .connections.map(({ to, sentence }) => `${to.slug}: ${sentence ? written(sentence) : '–'}`);
}

describe('a record is joined to others', () => {
  it('by its fields first, then by its body, each once', () => {
    expect(connections({ events: ['talks'], people: ['ben'] }, 'See [[office]]. See [[ann]]. See [[ben]].')).toEqual([
      'ben: See {2}.',
      'talks: –',
      'office: See {0}.',
      'ann: See {1}.',
    ]);
  });

  it('with the first sentence that names it', () => {
    expect(connections({}, 'Dr. Who met [[ann]] and [[ben|him]]. Later [[ann]] left.')).toEqual([
      'ann: Dr. Who met {0} and {1}.',
      'ben: Dr. Who met {0} and {1}.',
    ]);
  });

  it('by any of its names as by one', () => {
    expect(connections({ people: ['annie'] }, 'So [[Ann Ort]] said. And [[ann]].')).toEqual(['ann: So {0} said.']);
  });

  it('by a link in a heading, a list, a quotation or a table', () => {
    const body = '## On [[ann]]\n\n- For [[ben]]\n\n> By [[talks]].\n\n| A |\n| - |\n| [[office\\|it]] |';
    expect(connections({}, body)).toEqual(['ann: On {0}', 'ben: For {1}', 'talks: By {2}.', 'office: {3}']);
  });

  it('but not to itself by a field', () => {
    const { graph, entry } = siteOf({ 'sources/a.md': article({ name: 'A', sources: ['a', 'paper'] }), ...cast });
    expect(graph.outgoing(entry('a')).connections.map(({ to }) => to.slug)).toEqual(['paper']);
    expect(graph.mentionsOf(entry('a'))).toEqual([]);
  });

  it('but not to itself, and not from code', () => {
    expect(connections({}, 'See [[a]].\n\n`[[ann]]`\n\n```\n[[ben]]\n```')).toEqual([]);
  });
});

describe('every reference of a record is followed', () => {
  const role = { title: 'Head', organisation: 'none' };
  const span = { stage: 'signed', date: '2024', parties: ['none'], source: 'none' };
  const assertion = { by: 'none', date: '2024', stance: 'asserts', source: ['none'] };
  const outcome = { date: '2024', status: 'met', text: 'Done.', source: 'none' };
  it.each<[string, Fields, readonly string[]]>([
    ['stories', { title: 'A', date: '2024', summary: 'S.', people: ['none'] }, ['people.0']],
    ['stories', { title: 'A', date: '2024', summary: 'S.', events: ['none'] }, ['events.0']],
    ['stories', { title: 'A', date: '2024', summary: 'S.', organisations: ['none'] }, ['organisations.0']],
    ['stories', { title: 'A', date: '2024', summary: 'S.', places: ['none'] }, ['places.0']],
    ['stories', { title: 'A', date: '2024', summary: 'S.', documents: ['none'] }, ['documents.0']],
    ['stories', { title: 'A', date: '2024', summary: 'S.', claims: ['none'] }, ['claims.0']],
    [
      'people',
      { name: 'A', roles: [role, role], sources: ['none'] },
      ['roles.0.organisation', 'roles.1.organisation', 'sources.0'],
    ],
    ['events', { name: 'A', start: '2024', place: 'none', planned: { place: 'none' } }, ['place', 'planned.place']],
    [
      'events',
      { name: 'A', start: '2024', participants: ['none'], documents: ['none'] },
      ['participants.0', 'documents.0'],
    ],
    ['events', { name: 'A', start: '2024', 'part-of': 'none' }, ['part-of']],
    ['organisations', { name: 'A', sources: ['none'] }, ['sources.0']],
    ['places', { name: 'A', sources: ['none'] }, ['sources.0']],
    ['documents', { name: 'A', stages: [span] }, ['stages.0.parties.0', 'stages.0.source.0']],
    [
      'claims',
      { statement: 'A.', about: ['none'], assertions: [assertion] },
      ['about.0', 'assertions.0.by.0', 'assertions.0.source.0'],
    ],
    ['sources', { name: 'A', sources: ['none'] }, ['sources.0']],
    [
      'discrepancies',
      { summary: 'A.', versions: [{ text: 'T', source: 'none' }], concerns: ['none'] },
      ['versions.0.source.0', 'concerns.0'],
    ],
    [
      'commitments',
      { summary: 'A.', by: 'none', to: ['none'], concerns: ['none'], outcomes: [outcome] },
      ['by.0', 'to.0', 'concerns.0', 'outcomes.0.source.0'],
    ],
  ])('of %s with %j', (folder, fields, places) => {
    const { problems } = siteOf({ [`${folder}/a.md`]: article(fields, 'Text.') });
    expect(
      problems.map(({ rule, place }) => [rule, typeof place === 'object' && 'field' in place && place.field.join('.')]),
    ).toEqual(places.map((place) => ['unknown-slug', place]));
  });
});

/** What is wrong with an event of these fields. */
function problemsOf(fields: Fields): string[] {
  return siteOf({ ...cast, 'events/e.md': article({ name: 'E', start: '2024', ...fields }) }).problems.map(placed);
}

describe('a reference that leads nowhere or to the wrong kind is reported', () => {
  it('each at its own place', () => {
    const faults: Fields[] = [
      { participants: ['ann', 'bem'] },
      { place: 'nowhere-at-all' },
      { participants: ['nobody-at-all'] },
      { 'part-of': 'ann' },
      { participants: ['talks'] },
      { documents: ['office'] },
    ];
    expect(faults.flatMap(problemsOf)).toMatchInlineSnapshot(`
      [
        "unknown-slug in events/e.md at participants.1",
        "unknown-slug in events/e.md at place",
        "unknown-slug in events/e.md at participants.0",
        "wrong-kind in events/e.md at part-of",
        "wrong-kind in events/e.md at participants.0",
        "wrong-kind in events/e.md at documents.0",
      ]
    `);
  });

  it.each([
    ['See [ann] there.', true],
    ['See [ann|the minister] there.', true],
    ['See [person:ann] there.', true],
    ['See [nobody-at-all] there.', false],
    ['See [note:ann] there.', false],
  ])('of a link in single brackets too: %j', (body, reported) => {
    const { problems } = siteOf({ ...cast, 'stories/a.md': story({}, body) });
    expect(problems.map(({ rule }) => rule)).toEqual(reported ? ['unread-markup'] : []);
  });

  it('and a reference by former slug is none', () => {
    expect(problemsOf({ participants: ['annie'] })).toEqual([]);
  });
});

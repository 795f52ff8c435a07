import { describe, expect, it } from 'vitest';
import type { NamesView } from '../../../src/views/site/names-view.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

function namesOf(files: Files, path = '/names/'): NamesView {
  const view = siteOf(files).page(path);
  if (view.type !== 'names') throw new Error('the page of names shows names');
  return view;
}

/** Each name as `heading: name = line` or `heading: name → name it is found under`. */
function lines({ groups }: NamesView): string[] {
  return groups.flatMap(({ initial, names }) => {
    const heading =
      initial.type === 'letter' ? initial.letter : initial.type === 'script' ? initial.script : initial.type;
    return names.map((name) =>
      name.type === 'see'
        ? `${heading}: ${name.name} → ${name.see.name}`
        : `${heading}: ${name.name} = ${name.line ?? '–'}`,
    );
  });
}

const cast: Files = {
  'organisations/kcna.md': article({
    name: 'KCNA',
    summary: 'The state news agency. It reports.',
    spellings: ['Korean Central News Agency', { ko: '조선중앙통신' }, 'K.C.N.A.'],
  }),
  'people/ann.md': article({ name: 'Ann Zorn', roles: [{ title: 'Minister', from: '2020' }] }),
  'people/old.md': article({ name: 'Old One Jr.', roles: [{ title: 'Clerk', from: '1990', to: '2000' }] }),
  'people/bare.md': article({ name: 'Bare' }),
  'places/quay.md': article({ name: 'Quay' }, 'A quay that [[ann]] & [[kcna|the agency]] know. More.'),
  'documents/treaty.md': article({ name: 'Treaty', stages: [{ stage: 'signed', date: '2024-06' }] }),
  'events/talks.md': article({ name: '2023 talks', start: '2023-05-01', summary: 'They talked.' }),
  'claims/no-name.md': article({ statement: 'It is so.' }),
  'people/hidden.md': article({ name: 'Hidden', draft: true }),
};

describe('the names from A to Z', () => {
  it('are those of people, organisations, places, documents and events, each in a line, with their other names', () => {
    expect(lines(namesOf(cast))).toMatchInlineSnapshot(`
      [
        "digit: 2023 talks = They talked.",
        "A: Ann Zorn = Minister",
        "B: Bare = –",
        "K: KCNA = The state news agency.",
        "K: Korean Central News Agency → KCNA",
        "O: Old One Jr. = Clerk",
        "Q: Quay = A quay that Ann Zorn & the agency know.",
        "T: Treaty = signed",
        "Z: Zorn → Ann Zorn",
        "Hang: 조선중앙통신 → KCNA",
      ]
    `);
  });

  it('keep the language of a spelling, and lead to the record', () => {
    const hangul = namesOf(cast).groups.find(({ initial }) => initial.type === 'script');
    expect(hangul?.names).toEqual([
      {
        type: 'see',
        name: '조선중앙통신',
        language: 'ko',
        see: { kind: 'organisation', href: '/organisations/kcna/', name: 'KCNA' },
      },
    ]);
  });

  it('say nothing of what readers may not see', () => {
    const files = {
      'people/secret.md': article({ name: 'Secret', draft: true }),
      'places/hall.md': article({ name: 'Hall' }, 'Where [[secret]] lives.'),
    };
    expect(lines(namesOf(files))).toEqual(['H: Hall = –']);
  });

  it('are none where nothing is named', () => {
    expect(namesOf({ 'stories/a.md': story() })).toEqual({ type: 'names', path: '/names/', groups: [], letters: [] });
  });

  it('are as new as the newest of what is named', () => {
    expect(namesOf(cast).asOf?.text).toBe('2024-06');
  });

  it('cut a line that is too long to be taken in at a glance', () => {
    const [line = ''] = lines(namesOf({ 'places/a.md': article({ name: 'A', summary: `${'long '.repeat(100)}.` }) }));
    expect(line).toMatch(/long …$/);
    expect(line.length).toBeLessThan(220);
  });
});

describe('very many names', () => {
  const many: Files = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, index) => {
      const letter = String.fromCodePoint(65 + (index % 3));
      return [
        `places/p${index}.md`,
        article({ name: `${letter} ${index}`, summary: 'A place by the sea. '.repeat(3) }),
      ];
    }),
  );

  it('have a page for each part of a letter, to which the first page leads', () => {
    const view = namesOf(many);
    expect(view.groups).toEqual([]);
    expect(view.letters.map(({ parts }) => parts.map(({ href, first, last }) => `${href} ${first}–${last}`)))
      .toMatchInlineSnapshot(`
        [
          [
            "/names/a/ A 0–A 2127",
            "/names/a-2/ A 2130–A 2997",
          ],
          [
            "/names/b/ B 1–B 2128",
            "/names/b-2/ B 2131–B 2998",
          ],
          [
            "/names/c/ C 2–C 2129",
            "/names/c-2/ C 2132–C 2999",
          ],
        ]
      `);
  });

  it('all stand on one of them, once', () => {
    const paths = namesOf(many).letters.flatMap(({ parts }) => parts.map(({ href }) => href));
    const shown = paths.flatMap((path) =>
      namesOf(many, path).groups.flatMap(({ names }) => names.map(({ name }) => name)),
    );
    expect(new Set(shown).size).toBe(3_000);
    expect(shown).toHaveLength(3_000);
  });
});

import { describe, expect, it } from 'vitest';
import { checkFields } from '../../../src/content/front-matter/schema-problems.ts';
import type { YamlValue } from '../../../src/content/front-matter/yaml.ts';
import type { Problem } from '../../../src/diagnostics/diagnostic.ts';
import type { RecordKind } from '../../../src/model/values/kinds.ts';
import { recordSchemas } from '../../../src/model/record.ts';
import { siteSchema } from '../../../src/model/site.ts';

type Written = Record<string, YamlValue>;

const long = 'ab '.repeat(5000);

const story: Written = { title: 'Talks', date: '2024-06-19', summary: 'They talked.' };

function problems(kind: RecordKind, value: Written): readonly Problem[] {
  const checked = checkFields('a.md', recordSchemas[kind], value);
  return 'problems' in checked ? checked.problems : [];
}

/** `rule at place`, one line a problem. */
function told(kind: RecordKind, value: Written): string {
  return problems(kind, value).map(line).join('\n');
}

function words(kind: RecordKind, value: Written): string {
  return problems(kind, value)
    .map(({ message, hint }) => `${message} ${hint}`)
    .join('\n');
}

function line({ rule, place }: Problem): string {
  const at =
    typeof place === 'object' && 'field' in place ? `${place.part} of ${place.field.join('.') || 'all'}` : 'elsewhere';
  return `${rule} at ${at}`;
}

describe('fields that are right', () => {
  it('are given as the record has them', () => {
    expect(checkFields('a.md', recordSchemas.place, { name: ' Pyongyang ', coordinates: ['39.03', '125.75'] })).toEqual(
      {
        value: {
          name: 'Pyongyang',
          coordinates: { latitude: 39.03, longitude: 125.75 },
          aliases: [],
          spellings: [],
          sources: [],
          'same-as': [],
          draft: false,
        },
      },
    );
  });
});

describe('an unknown field', () => {
  it('is told with the nearest one that is known, or all', () => {
    expect(
      told('person', {
        name: 'Kim',
        sumary: 'A',
        weather: 'mild',
        roles: [{ title: 'A', organization: 'b', mood: 'c' }],
      }),
    ).toMatchInlineSnapshot(`
      "unknown-key at key of roles.0.organization
      unknown-key at key of roles.0.mood
      unknown-key at key of sumary
      unknown-key at key of weather"
    `);
  });

  it('is told with the fields of its own group', () => {
    expect(
      told('event', {
        name: 'Talks',
        start: '2024',
        planned: { begin: '2023' },
        withdrawn: { date: '2024', reason: 'A', by: 'b' },
      }),
    ).toMatchInlineSnapshot(`
      "unknown-key at key of withdrawn.by
      unknown-key at key of planned.begin"
    `);
  });

  it('that stands for a required one is told once', () => {
    expect(told('story', { titel: 'Talks', Date: '2024', summary: 'A' })).toMatchInlineSnapshot(`
      "unknown-key at key of titel
      unknown-key at key of Date"
    `);
  });

  it('of site.yaml is told with those of site.yaml', () => {
    const checked = checkFields('site.yaml', siteSchema, { titel: 'A', publisher: { naem: 'B' } });
    expect('problems' in checked && checked.problems.map(line).join('\n')).toMatchInlineSnapshot(`
      "missing-key at key of publisher
      unknown-key at key of publisher.naem
      unknown-key at key of titel"
    `);
  });
});

describe('a missing field', () => {
  it('is told at its record or entry', () => {
    expect(told('story', {})).toMatchInlineSnapshot(`
      "missing-key at key of all
      missing-key at key of all
      missing-key at key of all"
    `);
    expect(told('claim', { statement: 'A', assertions: [{ by: 'kim' }] })).toMatchInlineSnapshot(`
      "missing-key at key of assertions.0
      missing-key at key of assertions.0"
    `);
    expect(
      told('document', { name: 'A', stages: [{ stage: 'signed', date: '2024' }, { stage: 'ratified' }] }),
    ).toMatchInlineSnapshot(`"missing-key at key of stages.1"`);
  });
});

describe('a field without a value', () => {
  it('is told', () => {
    expect(told('story', { ...story, title: '', people: '', summary: ' ' })).toMatchInlineSnapshot(`
      "empty-value at key of summary
      empty-value at key of title
      empty-value at key of people"
    `);
  });

  it.each<[string, RecordKind, Written]>([
    ['a date', 'story', { ...story, date: '' }],
    ['a reference', 'event', { name: 'A', start: '2024', place: '' }],
    ['an entry of a list', 'story', { ...story, people: [''] }],
    ['an address', 'source', { name: 'A', url: '' }],
    ['a zone', 'place', { name: 'A', zone: '' }],
    ['a word of several', 'event', { name: 'A', start: '2024', status: '' }],
    ['a flag', 'place', { name: 'A', draft: '' }],
    ['one or more references', 'commitment', { summary: 'A', by: '' }],
  ])('is told as such where it should be %s', (_, kind, value) => {
    expect(problems(kind, value).map(({ rule }) => rule)).toEqual(['empty-value']);
  });
});

describe('a value of another form', () => {
  it('is told with the form it should have', () => {
    expect(told('story', { ...story, title: ['A'], people: 'kim', corrections: 'none', by: { name: 'A' } }))
      .toMatchInlineSnapshot(`
        "wrong-type at value of title
        wrong-type at value of people
        wrong-type at value of corrections
        wrong-type at value of by"
      `);
    expect(told('place', { name: { en: 'A' }, coordinates: '39, 125', withdrawn: 'true' })).toMatchInlineSnapshot(`
      "wrong-type at value of withdrawn
      wrong-type at value of name
      wrong-type at value of coordinates"
    `);
    expect(told('place', { name: 'A', coordinates: ['39'], zone: ['Asia/Seoul'] })).toMatchInlineSnapshot(`
      "invalid-coordinates at value of coordinates
      wrong-type at value of zone"
    `);
    expect(told('place', { name: 'A', coordinates: ['39°N', '125,75'] })).toMatchInlineSnapshot(
      `"invalid-coordinates at value of coordinates"`,
    );
    expect(told('person', { name: 'A', roles: { title: 'B' }, spellings: [['B'], { korean: 'C' }] }))
      .toMatchInlineSnapshot(`
        "wrong-type at value of spellings.0
        wrong-type at key of spellings.1.korean
        wrong-type at value of roles"
      `);
  });

  it('is told with the words it can be', () => {
    expect(told('event', { name: 'A', start: '2024', status: 'canceled', draft: 'yes' })).toMatchInlineSnapshot(`
      "wrong-type at value of draft
      wrong-type at value of status"
    `);
    expect(
      told('claim', { statement: 'A', assertions: [{ by: 'kim', date: '2024', stance: ['denies'] }] }),
    ).toMatchInlineSnapshot(`"wrong-type at value of assertions.0.stance"`);
  });
});

describe('a faulty value', () => {
  it('is told at the entry of the list it stands in', () => {
    expect(told('story', { ...story, people: ['kim', 'Kim Jong Un'], corrections: [{ date: 'today', text: 'A' }] }))
      .toMatchInlineSnapshot(`
        "invalid-slug at value of people.1
        impossible-date at value of corrections.0.date"
      `);
    expect(told('commitment', { summary: 'A', by: ['kim', 'Xi Jinping'], to: 'Xi' })).toMatchInlineSnapshot(`
      "invalid-slug at value of by.1
      invalid-slug at value of to"
    `);
    expect(told('person', { name: 'A', spellings: ['b', { ko: 'c/d' }] })).toMatchInlineSnapshot(
      `"invalid-name at value of spellings.1.ko"`,
    );
  });

  it('of a date says what is wrong with it', () => {
    expect(told('story', { ...story, date: '2024-02-30' })).toMatchInlineSnapshot(`"impossible-date at value of date"`);
    expect(told('story', { ...story, date: '12:30' })).toMatchInlineSnapshot(`"impossible-date at value of date"`);
    expect(told('story', { ...story, date: '2024-06-19 18:00' })).toMatchInlineSnapshot(
      `"impossible-date at value of date"`,
    );
    expect(told('story', { ...story, date: '2024-06-19T18:00' })).toMatchInlineSnapshot(
      `"time-without-zone at value of date"`,
    );
  });

  it.each<[string, RecordKind, Written]>([
    ['a date', 'story', { ...story, date: long }],
    ['a reference', 'story', { ...story, people: [long] }],
    ['an address', 'source', { name: 'A', url: long }],
    ['a word of several', 'event', { name: 'A', start: '2024', status: long }],
    ['a name', 'person', { name: 'A', spellings: [`${long}/`] }],
  ])('that is very long is quoted by its beginning where it is %s', (_, kind, value) => {
    expect(words(kind, value).length).toBeLessThan(600);
  });

  it.each<[string, Written]>([
    ['too few', { name: 'A', coordinates: ['39.03'] }],
    ['no numbers', { name: 'A', coordinates: ['39°N', '125°E'] }],
  ])('of coordinates is told by an example where there are %s', (_, value) => {
    expect(told('place', value)).toBe('invalid-coordinates at value of coordinates');
    expect(words('place', value)).toContain('[43.12, 131.89]');
  });

  it('of a language is told by an example', () => {
    expect(words('person', { name: 'A', spellings: [{ korean: '김' }] })).toContain('{ko: …}');
  });
});

describe('every fault of a record is told in one go', () => {
  it('whatever its kind', () => {
    const value = {
      title: '',
      date: '2024-02-30',
      sumary: 'A',
      people: ['Kim'],
      draft: 'maybe',
      corrections: [{ text: 'A' }],
    };
    expect(
      problems('story', value)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(['empty-value', 'impossible-date', 'invalid-slug', 'missing-key', 'unknown-key', 'wrong-type']);
  });
});

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

/** `rule at place: message → hint`, one line a problem. */
function told(kind: RecordKind, value: Written): string {
  return problems(kind, value).map(line).join('\n');
}

function line({ rule, place, message, hint }: Problem): string {
  const at =
    typeof place === 'object' && 'field' in place ? `${place.part} of ${place.field.join('.') || 'all'}` : 'elsewhere';
  return `${rule} at ${at}: ${message} → ${hint}`;
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
      "unknown-key at key of roles.0.organization: There is no field "organization" in entry 1 (in “roles”). → Did you mean “organisation”?
      unknown-key at key of roles.0.mood: There is no field "mood" in entry 1 (in “roles”). → The fields here are: title, organisation, from, to, held-on, known-by.
      unknown-key at key of sumary: There is no field "sumary". → Did you mean “summary”?
      unknown-key at key of weather: There is no field "weather". → The fields here are: summary, aliases, spellings, sources, weight, last-checked, same-as, draft, withdrawn, name, roles."
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
        "unknown-key at key of withdrawn.by: There is no field "by" in “withdrawn”. → The fields here are: date, reason.
        unknown-key at key of planned.begin: There is no field "begin" in “planned”. → The fields here are: start, end, place."
      `);
  });

  it('that stands for a required one is told once', () => {
    expect(told('story', { titel: 'Talks', Date: '2024', summary: 'A' })).toMatchInlineSnapshot(`
      "unknown-key at key of titel: There is no field "titel". → Did you mean “title”?
      unknown-key at key of Date: There is no field "Date". → Did you mean “date”?"
    `);
  });

  it('of site.yaml is told with those of site.yaml', () => {
    const checked = checkFields('site.yaml', siteSchema, { titel: 'A', publisher: { naem: 'B' } });
    expect('problems' in checked && checked.problems.map(line).join('\n')).toMatchInlineSnapshot(`
      "missing-key at key of publisher: The field “name” is missing in “publisher”. → Add a line “name: …”.
      unknown-key at key of publisher.naem: There is no field "naem" in “publisher”. → Did you mean “name”?
      unknown-key at key of titel: There is no field "titel". → Did you mean “title”?"
    `);
  });
});

describe('a missing field', () => {
  it('is told at its record or entry', () => {
    expect(told('story', {})).toMatchInlineSnapshot(`
      "missing-key at key of all: The field “summary” is missing. → Add a line “summary: …”.
      missing-key at key of all: The field “title” is missing. → Add a line “title: …”.
      missing-key at key of all: The field “date” is missing. → Add a line “date: …”."
    `);
    expect(told('claim', { statement: 'A', assertions: [{ by: 'kim' }] })).toMatchInlineSnapshot(`
      "missing-key at key of assertions.0: The field “date” is missing in entry 1 (in “assertions”). → Add a line “date: …”.
      missing-key at key of assertions.0: The field “stance” is missing in entry 1 (in “assertions”). → Add a line “stance: …”."
    `);
    expect(
      told('document', { name: 'A', stages: [{ stage: 'signed', date: '2024' }, { stage: 'ratified' }] }),
    ).toMatchInlineSnapshot(
      `"missing-key at key of stages.1: The field “date” is missing in entry 2 (in “stages”). → Add a line “date: …”."`,
    );
  });
});

describe('a field without a value', () => {
  it('is told', () => {
    expect(told('story', { ...story, title: '', people: '', summary: ' ' })).toMatchInlineSnapshot(`
      "empty-value at key of summary: “summary” is empty. → Write a value after it, or take the line out.
      empty-value at key of title: “title” is empty. → Write a value after it, or take the line out.
      empty-value at key of people: “people” is empty. → Write a value after it, or take the line out."
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
        "wrong-type at value of title: “title” is a list; it should be a single text. → Write one text, without brackets or braces. If they, or a colon, are part of it, put it in quotation marks: "…".
        wrong-type at value of people: “people” is a single text; it should be a list. → Put it in square brackets: “people: [kim]”.
        wrong-type at value of corrections: “corrections” is a single text; it should be a list. → Put it in square brackets: “corrections: [none]”.
        wrong-type at value of by: “by” is a group of fields; it should be a single text. → Write one text, without brackets or braces. If they, or a colon, are part of it, put it in quotation marks: "…"."
      `);
    expect(told('place', { name: { en: 'A' }, coordinates: '39, 125', withdrawn: 'true' })).toMatchInlineSnapshot(`
      "wrong-type at value of withdrawn: “withdrawn” is a single text; it should be a group of fields. → Write it as a group of fields: see “withdrawn” in docs/records.md.
      wrong-type at value of name: “name” is a group of fields; it should be a single text. → Write one text, without brackets or braces. If they, or a colon, are part of it, put it in quotation marks: "…".
      wrong-type at value of coordinates: “coordinates” is a single text; it should be a list. → Put it in square brackets: “coordinates: [39, 125]”."
    `);
    expect(told('place', { name: 'A', coordinates: ['39'], zone: ['Asia/Seoul'] })).toMatchInlineSnapshot(`
      "invalid-coordinates at value of coordinates: “coordinates”: "39" is not a place on Earth. → Write latitude first (-90 to 90), then longitude (-180 to 180): [43.12, 131.89].
      wrong-type at value of zone: “zone” is a list; it should be a single text. → Write one text, without brackets or braces. If they, or a colon, are part of it, put it in quotation marks: "…"."
    `);
    expect(told('place', { name: 'A', coordinates: ['39°N', '125,75'] })).toMatchInlineSnapshot(
      `"invalid-coordinates at value of coordinates: “coordinates”: "39°N, 125,75" is not a place on Earth. → Write latitude first (-90 to 90), then longitude (-180 to 180): [43.12, 131.89]."`,
    );
    expect(told('person', { name: 'A', roles: { title: 'B' }, spellings: [['B'], { korean: 'C' }] }))
      .toMatchInlineSnapshot(`
        "wrong-type at value of spellings.0: Entry 1 (in “spellings”) is a list; it should be a single text. → Write one text, without brackets or braces. If they, or a colon, are part of it, put it in quotation marks: "…".
        wrong-type at key of spellings.1.korean: "korean" is not the code of a language. → Write the name in another script with its language: {ko: …}, {ru: …}.
        wrong-type at value of roles: “roles” is a group of fields; it should be a list. → Put it in square brackets: “roles: […]”."
      `);
  });

  it('is told with the words it can be', () => {
    expect(told('event', { name: 'A', start: '2024', status: 'canceled', draft: 'yes' })).toMatchInlineSnapshot(`
      "wrong-type at value of draft: “draft” cannot be "yes". → Write one of: true, false.
      wrong-type at value of status: “status” cannot be "canceled". → Did you mean “cancelled”?"
    `);
    expect(
      told('claim', { statement: 'A', assertions: [{ by: 'kim', date: '2024', stance: ['denies'] }] }),
    ).toMatchInlineSnapshot(
      `"wrong-type at value of assertions.0.stance: “stance” (in “assertions”, entry 1) cannot be "a list". → Write one of: asserts, denies, confirms, qualifies, differs, declines, withdraws."`,
    );
  });
});

describe('a faulty value', () => {
  it('is told at the entry of the list it stands in', () => {
    expect(told('story', { ...story, people: ['kim', 'Kim Jong Un'], corrections: [{ date: 'today', text: 'A' }] }))
      .toMatchInlineSnapshot(`
        "invalid-slug at value of people.1: Entry 2 (in “people”): "Kim Jong Un" is not a slug. → Write the name of the other record’s file without “.md”: lower-case letters, digits and hyphens.
        impossible-date at value of corrections.0.date: “date” (in “corrections”, entry 1): "today" is not a date. → Write 2024, 2024-06, 2024-06-19, or a time with its zone such as 2024-06-19T18:00+09:00."
      `);
    expect(told('commitment', { summary: 'A', by: ['kim', 'Xi Jinping'], to: 'Xi' })).toMatchInlineSnapshot(`
      "invalid-slug at value of by.1: Entry 2 (in “by”): "Xi Jinping" is not a slug. → Write the name of the other record’s file without “.md”: lower-case letters, digits and hyphens.
      invalid-slug at value of to: “to”: "Xi" is not a slug. → Write the name of the other record’s file without “.md”: lower-case letters, digits and hyphens."
    `);
    expect(told('person', { name: 'A', spellings: ['b', { ko: 'c/d' }] })).toMatchInlineSnapshot(
      `"invalid-name at value of spellings.1.ko: “ko” (in “spellings”, entry 2): "c/d" cannot be a name: it holds a slash, a bracket, a bar or a line break. → A spelling is one name on one line, such as Ana Silva."`,
    );
  });

  it('of a date says what is wrong with it', () => {
    expect(told('story', { ...story, date: '2024-02-30' })).toMatchInlineSnapshot(
      `"impossible-date at value of date: “date”: there is no such date as "2024-02-30". → Check the day, the month, the time and the zone against a calendar."`,
    );
    expect(told('story', { ...story, date: '12:30' })).toMatchInlineSnapshot(
      `"impossible-date at value of date: “date”: "12:30" is not a date. → Write 2024, 2024-06, 2024-06-19, or a time with its zone such as 2024-06-19T18:00+09:00."`,
    );
    expect(told('story', { ...story, date: '2024-06-19 18:00' })).toMatchInlineSnapshot(
      `"impossible-date at value of date: “date”: "2024-06-19 18:00" is not a date. → Write 2024, 2024-06, 2024-06-19, or a time with its zone such as 2024-06-19T18:00+09:00."`,
    );
    expect(told('story', { ...story, date: '2024-06-19T18:00' })).toMatchInlineSnapshot(
      `"time-without-zone at value of date: “date”: the time "2024-06-19T18:00" does not say in which zone. → Add the offset from UTC: 2024-06-19T18:00+09:00 for Tokyo, 2024-06-19T18:00+03:00 for Nairobi, 2024-06-19T18:00Z for UTC."`,
    );
  });

  it.each<[string, RecordKind, Written]>([
    ['a date', 'story', { ...story, date: long }],
    ['a reference', 'story', { ...story, people: [long] }],
    ['an address', 'source', { name: 'A', url: long }],
    ['a word of several', 'event', { name: 'A', start: '2024', status: long }],
    ['a name', 'person', { name: 'A', spellings: [`${long}/`] }],
  ])('that is very long is quoted by its beginning where it is %s', (_, kind, value) => {
    expect(told(kind, value).length).toBeLessThan(600);
  });

  it.each<[string, Written]>([
    ['too few', { name: 'A', coordinates: ['39.03'] }],
    ['no numbers', { name: 'A', coordinates: ['39°N', '125°E'] }],
  ])('of coordinates is told by an example where there are %s', (_, value) => {
    expect(told('place', value)).toMatch(/^invalid-coordinates .*\[43\.12, 131\.89\]/);
  });

  it('of a language is told by an example', () => {
    expect(told('person', { name: 'A', spellings: [{ korean: '김' }] })).toContain('{ko: …}');
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

import { describe, expect, it } from 'vitest';
import { problemsOfTexts } from '../../../src/content/front-matter/text-problems.ts';
import { parseYaml } from '../../../src/content/front-matter/yaml.ts';
import { recordSchemas } from '../../../src/model/record.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { placed } from '../../support/placed.ts';

function faults(schema: Parameters<typeof problemsOfTexts>[0], yaml: string): string[] {
  return problemsOfTexts(schema, parseYaml('a.md', yaml).inTexts).map(placed);
}

const { story, person, claim, document } = recordSchemas;

describe('a # that takes words from a text', () => {
  it.each([
    ['a title', story, 'title: Summit #2 in Hanoi', 'lost-text 1:15'],
    ['a whole title', story, 'title: #2 of the summits', 'lost-text 1:8'],
    ['what looks like a comment after a text', story, 'summary: They met. # shorten', 'lost-text 1:20'],
    ['an author', story, 'by: Ann #1', 'lost-text 1:9'],
    ['an author in a list', story, 'by:\n  - Ann #1\n  - Bob', 'lost-text 2:9'],
    ['an author in brackets', story, 'by: [Ann #1\n  , Bob]', 'lost-text 1:10'],
    ['a role', person, 'roles:\n  - title: Leader #1', 'lost-text 2:19'],
    ['a spelling', person, 'spellings:\n  - Kim #1', 'lost-text 2:9'],
    ['a spelling in another script', person, 'spellings:\n  - ko: Kim #1', 'lost-text 2:13'],
    ['a quotation', claim, 'assertions:\n  - quote: We are #1', 'lost-text 2:19'],
    ['a second line', story, 'summary: They met.\n  Again #9', 'lost-text 2:9'],
    ['a line that begins with it', story, 'summary: They met.\n  #9 was there.\ndate: 2024', 'lost-text 2:3'],
    ['a line below a blank one', story, 'summary: They met.\n\n  #9 was there.', 'lost-text 3:3'],
    ['the first of several lines', story, 'title: #9\n  of the season', 'lost-text 1:8'],
    ['the line of a >', story, 'summary: > #9 wins\n  They met.', 'lost-text 1:12'],
    ['a line below a | that is not indented enough', story, 'summary: |\n  They met.\n #9', 'lost-text 3:2'],
    ['the title of the site', siteSchema, 'title: Briefing #1', 'lost-text 1:17'],
    ['a publisher', siteSchema, 'publisher: {name: Paper #1\n }', 'lost-text 1:25'],
  ])('%s', (_, schema, yaml, expected) => {
    expect(faults(schema, yaml)).toEqual([expected]);
  });

  it.each([
    ['after a date', story, 'date: 2024-06-19 # local time'],
    ['after a reference', document, 'stages:\n  - parties: [kim] # one side\n    date: 2024 #9'],
    ['after a slug in a list', story, 'people:\n  - kim # the leader\n  - putin #2'],
    ['after a word of ours', claim, 'assertions:\n  - stance: denies # later withdrawn'],
    ['after a closed list', story, 'by: [Ann, Bob] # both'],
    ['after a text in quotation marks', story, 'title: "Summit #2" # check'],
    ['after a text in single ones', story, "title: 'Summit #2' # check"],
    ['after an address', recordSchemas.source, 'url: https://report.example/#top # seen'],
    ['on a line of its own', story, '# draft\ntitle: Talks\n# more\ndate: 2024\n'],
    ['between the entries of a list', story, 'by:\n  - Ann\n  # - Bob\n  - Cem'],
    ['between the fields of an entry', person, 'roles:\n  - title: Leader\n    # not sure\n    from: 2011'],
    ['between a name and its text', story, 'title: # the headline\n  Talks'],
    ['after the > of a text', story, 'summary: >- # two sentences\n  They met.\n\n# done\ndate: 2024'],
    ['within a > or |', story, 'summary: |\n  We are #1\n  # too'],
    ['without a space before it', story, 'title: C#, issue#9 and a#b'],
    ['as a whole group’s', person, 'roles: # those known\n  - title: Leader'],
  ])('takes nothing %s', (_, schema, yaml) => {
    expect(faults(schema, yaml)).toEqual([]);
  });
});

describe('an escape that takes letters from a text', () => {
  it.each([
    [String.raw`title: "C:\new"`, 'lost-text 1:11'],
    [String.raw`title: "a \temp"`, 'lost-text 1:11'],
    [String.raw`title: "\_"`, 'lost-text 1:9'],
    [String.raw`summary: "One.\nTwo."`, 'lost-text 1:15'],
  ])('%s', (yaml, expected) => {
    expect(faults(story, yaml)).toEqual([expected]);
  });

  it.each([
    String.raw`title: "He said \"no\""`,
    String.raw`title: "C:\\new"`,
    String.raw`title: 'C:\new'`,
    String.raw`title: C:\new`,
    String.raw`title: "caf\u00e9"`,
  ])('is not in %s', (yaml) => {
    expect(faults(story, yaml)).toEqual([]);
  });
});

describe('markup', () => {
  it.each([
    ['in a plain text', 'title: A **bold** word', 'markup-in-field 1:10'],
    ['in quotation marks', 'title: "Kim &amp; Putin"', 'markup-in-field 1:13'],
    ['in a folded text', 'summary: >-\n  They met\n  at <b>noon</b>.', 'markup-in-field 3:6'],
    ['in a list', 'by: [Ann, "*Bob*"]', 'markup-in-field 1:12'],
    ['in a spelling', 'spellings: ["**Kim**"]', 'markup-in-field 1:14'],
    ['in a correction', 'corrections:\n  - text: It was `noon`.', 'markup-in-field 2:18'],
  ])('is told at its place %s', (_, yaml, expected) => {
    expect(faults(story, yaml)).toEqual([expected]);
  });

  it('is none in what is not text', () => {
    expect(faults(story, 'people: ["*kim*"]\ndate: "<b>2024</b>"')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { uncitedParagraphs } from '../../src/editorial/uncited-paragraphs.ts';
import { article, type Files, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

const records: Files = {
  'sources/paper.md': article({ name: 'Paper' }),
  'claims/sum.md': article({ statement: 'It is so.' }),
  'discrepancies/day.md': article({ summary: 'Which day.' }),
  'people/ann.md': article({ name: 'Ann' }),
  'documents/treaty.md': article({ name: 'Treaty' }),
};

/** Where the paragraphs of a story that lead to no source begin. */
function found(body: string, file = 'stories/s.md'): string[] {
  const { graph, entry } = siteOf({
    ...records,
    [file]: file.startsWith('stories') ? story({}, body) : article({ name: 'S' }, body),
  });
  return uncitedParagraphs(graph, entry('s')).map(({ place, message }) => {
    const more = /So do (\d+) more/.exec(message)?.[1];
    return `${typeof place === 'object' && 'text' in place ? place.text : ''}${more === undefined ? '' : ` +${more}`}`;
  });
}

const cited = 'It was so, [[paper|it wrote]].\n\n';

describe('a paragraph of a story leads to a source', () => {
  it.each<[string, string, string[]]>([
    ['by a link to one', 'It was so, [[paper|it wrote]].', []],
    ['by a claim', 'It was [[sum|so]].', []],
    ['by a point on which reports differ', 'It was [[day|so]].', []],
    ['by an address elsewhere', `${cited}It [was so](https://paper.example/1).`, []],
    ['not by a person', `${cited}[[ann]] said so.`, ['said so.']],
    ['not by a document', `${cited}By [[treaty|law]] it is.`, ['By']],
    ['not by a page of the site', `${cited}See [them all](/claims/).`, ['See']],
    ['not at all', `${cited}It was so.\n\nIt was not.`, ['It was so.', 'It was not.']],
    ['each item of a list by itself', `${cited}- One, [[paper]].\n- Two.\n`, ['Two.']],
    ['items by what introduces them', 'By [[paper]]:\n\n- One.\n- Two.\n', []],
    ['items not by what introduces them without one', `${cited}It says:\n\n- One.\n- Two.\n`, ['One.', 'Two.']],
    ['quotations by what introduces them', 'By [[paper]]:\n\n> One.\n', []],
    ['not by what introduced something before', 'By [[paper]]:\n\n- One.\n\nThen.\n\n- Two.\n', ['Then.', 'Two.']],
    [
      'headings, tables and code need none',
      `${cited}## So\n\n| A | B |\n| - | - |\n| a | b |\n\n\`\`\`\ncode\n\`\`\`\n`,
      [],
    ],
    ['the words to find it end before what is printed otherwise', `${cited}It's “so” here.`, ['It']],
    [
      'many are counted',
      `${cited}${['A', 'B', 'C', 'D', 'E', 'F', 'G'].join('.\n\n')}.`,
      ['A.', 'B.', 'C.', 'D.', 'E. +2'],
    ],
    ['where nothing at all is cited that is told elsewhere', 'It was so.\n\nIt was not.', []],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    ['events/s.md', ['It was so.']],
    ['documents/s.md', ['It was so.']],
    ['places/s.md', []],
  ])('%s: %j', (file, expected) => {
    expect(found(`${cited}It was so.`, file)).toEqual(expected);
  });
});

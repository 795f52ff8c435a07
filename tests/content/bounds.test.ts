import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/content/files/article-files.ts';
import { parseYaml } from '../../src/content/front-matter/yaml.ts';
import { placed } from '../support/placed.ts';
import { passage, sentenceAround, written } from '../support/passages.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

describe('front matter is refused before it is read where', () => {
  const refused = (yaml: string): boolean =>
    parseYaml('a.md', yaml).problems.some(({ rule }) => rule === 'nesting-too-deep');
  const repeat = (count: number, text: string): string => text.repeat(count);

  it.each<[string, (count: number) => string, number]>([
    ['lists are nested', (count) => `a: ${repeat(count, '[')}${repeat(count, ']')}`, 20],
    ['groups are nested', (count) => `a: ${repeat(count, '{b: ')}${repeat(count, '}')}`, 20],
    [
      'lists and groups are nested',
      (count) => `a: ${repeat(Math.ceil(count / 2), '[{b: ').slice(0, count % 2 ? -4 : undefined)}`,
      20,
    ],
    ['lists stand open after others were closed', (count) => `a: [[b], {c: d}]\nb: ${repeat(count, '[')}`, 20],
    ['lists stand open after signs that close nothing', (count) => `a: b ]]}}]\nb: ${repeat(count, '[')}`, 20],
    ['lists stand open in quotation marks', (count) => `a: "${repeat(count, '[')}"`, 20],
    ['marks of YAML are repeated', (count) => `a:\n${repeat(count, '  - *b\n')}`, 20],
    ['marks of other sorts are repeated', (count) => `a: [${repeat(count, '!b,')}]`, 20],
    ['lists begin within lists', (count) => `a:\n  ${repeat(count, '- ')}b`, 19],
    ['anchors are chained', (count) => `a: ${repeat(count, '&')}`, 3],
    ['tags are chained', (count) => `a: ${repeat(count, '!')}`, 3],
    ['nothing stands between commas', (count) => `a: [b${repeat(count, ', ')}c]`, 3],
  ])('%s', (_, yaml, most) => {
    expect([most - 1, most, most + 1, most + 2].map((count) => refused(yaml(count)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('though many lists, one after another, are none', () => {
    expect(refused(`a: [${repeat(100, '[b], ')}c]`)).toBe(false);
  });

  it('and it is told where', () => {
    expect(parseYaml('a.md', `a: b\nc: d\ne: ${repeat(21, '[')}`).problems.map(placed)).toEqual([
      'nesting-too-deep 3:1',
    ]);
  });
});

describe('an article is read up to 200,000 bytes', () => {
  it.each<[string, string]>([
    ['a record', 'stories/a.md'],
    ['the settings', 'site.yaml'],
  ])('%s', (_, path) => {
    const read = (bytes: number) => {
      const folder = temporaryFolder();
      writeFiles(folder, { [path]: 'x'.repeat(bytes) });
      const { records, settings, problems } = readArticleFiles(folder);
      return [records.length + (settings ? 1 : 0), problems.map(({ rule, file }) => `${rule} ${file}`)];
    };
    expect(read(200_000)).toEqual([1, []]);
    expect(read(200_001)).toEqual([0, [expect.stringContaining(` ${path}`)]]);
  });
});

describe('a long sentence is shortened', () => {
  const mark = '{1}';
  const words = (count: number): string => 'word '.repeat(count);
  const around = (before: string, after: string): string =>
    written(sentenceAround(passage(`${before}${mark}${after}`), 1));

  it.each([
    ['nothing of it before', '', ''],
    ['a word before it', 'First ', 'First '],
    ['as much before it as is kept', `First ${words(25)}abc `, `First ${words(25)}abc `],
    ['a character more', `First ${words(26)}`, `… ${words(26)}`],
    ['much before it', `First ${words(60)}`, `… ${words(26)}`],
  ])('with %s', (_, before, kept) => {
    const short = around(before, ` ${words(60)}`);
    expect(short.slice(0, short.indexOf(mark))).toBe(kept);
    expect(short).toMatch(/ word …$/);
  });

  it.each([
    ['nothing of it after', '', ''],
    ['a word after it', ' last', ' last'],
  ])('with %s', (_, after, kept) => {
    const short = around(words(60), after);
    expect(short.slice(short.lastIndexOf(mark) + mark.length)).toBe(kept);
    expect(short).toMatch(/^… word /);
  });

  it('and never within a character', () => {
    for (const before of ['', 'a', 'ab']) {
      for (const after of ['', 'a', 'ab']) {
        const short = around(`${before}${'🚢'.repeat(300)}`, `${after}${'🚢'.repeat(300)}`);
        expect(short).not.toMatch(/\p{Cs}/u);
        expect(short).toContain(mark);
        expect(short.length).toBeLessThanOrEqual(280);
        expect(short.replace(mark, '@')).toMatch(/^… (?:🚢)+@.*(?:🚢)+ …$/u);
      }
    }
  });
});

import { lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { expectWords, newYard, type Yard } from './site.ts';

/* Promise: a build writes into its output folder, its back folder beside that, and its cache; a publish into its folder; a check nowhere. */

/** Everything around, with its bytes, apart from what a build may write. */
function around({ outside }: Yard): Record<string, string> {
  const ours = /^work\/(?:_site|\._site\.briefing|\.cache)(?:\/|$)/;
  const files = readdirSync(outside, { recursive: true, encoding: 'utf8' }).filter((path) => !ours.test(path));
  return Object.fromEntries(
    files.map((path) => {
      const kind = lstatSync(join(outside, path));
      return [path, kind.isFile() ? readFileSync(join(outside, path), 'latin1') : `${kind.mode}`];
    }),
  );
}

const story = (fields: string, body = 'Text.'): string =>
  `---\ntitle: T\ndate: 2024-06-20\nsummary: S.\n${fields}\n---\n${body}\n`;
const event = (fields: string): string => `---\nname: E\nstart: 2024-06-20\n${fields}\n---\n`;

const hostile: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a permalink', { 'stories/a.md': story('permalink: ../../../escaped.html') }],
  ['an alias that climbs', { 'stories/a.md': story('aliases: [../../../escaped]') }],
  ['an alias from the root', { 'stories/a.md': story('aliases: [/tmp/escaped]') }],
  ['an alias with an encoded stroke', { 'stories/a.md': story('aliases: ["..%2f..%2fescaped"]') }],
  ['a slug field', { 'people/a.md': '---\nname: A\nslug: ../../escaped\n---\n' }],
  [
    'a series that climbs',
    { 'events/a.md': event('series: ../../../escaped'), 'events/b.md': event('series: ../../../escaped') },
  ],
  [
    'a series of strokes',
    {
      'events/a.md': event('series: "/../\\\\..\\\\escaped"'),
      'events/b.md': event('series: "/../\\\\..\\\\escaped"'),
    },
  ],
  ['a kind of story that climbs', { 'stories/a.md': story('kind: ../../../escaped') }],
  [
    'a topic that climbs',
    {
      'claims/a.md':
        '---\nstatement: A.\ntopic: ../../../escaped\nassertions:\n  - {by: ann, stance: asserts, date: 2024-06-18}\n---\n',
    },
  ],
  ['an image that climbs', { 'stories/a.md': story('', '![x](../../../secret.txt)') }],
  ['a link that climbs', { 'stories/a.md': story('', '[x](../../../../escaped/)') }],
  ['a file named like a climb', { 'stories/..%2f..%2fescaped.md': story(''), 'stories/...md': story('') }],
  ['a file named index', { 'stories/index.md': story(''), 'people/....md': '---\nname: A\n---\n' }],
  ['an address with a folder that climbs', { 'site.yaml': 'title: T\nurl: https://a.example/../../escaped/\n' }],
  [
    'a static file named like ours',
    { 'static/index.html': 'x', 'static/..escaped': 'x', 'static/stories/first/index.html': 'x' },
  ],
  ['a static file with strokes in its name', { 'static/..\\..\\escaped.txt': 'x', 'static/%2e%2e%2fescaped': 'x' }],
];

describe.each(hostile)('%s', (_, files) => {
  it('leads no build out of its folder', () => {
    const yard = newYard(files);
    const before = around(yard);
    expectWords(briefing(yard.work, ['build']));
    expect(around(yard)).toEqual(before);
  });
});

it('a check writes nothing, and a complete build writes where any does', () => {
  const yard = newYard();
  const before = around(yard);
  expectWords(briefing(yard.work, ['check']));
  expect(readdirSync(yard.work)).toEqual(['articles']);
  expectWords(briefing(yard.work, ['build', '--complete']));
  expect(around(yard)).toEqual(before);
});

it('a publish writes into the folder that it is told, and a new record is one article', () => {
  const yard = newYard();
  expectWords(briefing(yard.work, ['build', '--complete']));
  const before = around(yard);
  const newPaths = (): string[] => Object.keys(around(yard)).filter((path) => !(path in before));
  expect(briefing(yard.work, ['publish', '--to', '../server']).code).toBe(0);
  expect(newPaths().filter((path) => !/^server(?:\/|$)/.test(path))).toEqual([]);
  rmSync(join(yard.outside, 'server'), { recursive: true });
  expect(briefing(yard.work, ['new', 'story', 'A title']).code).toBe(0);
  expect(newPaths()).toEqual(['work/articles/stories/a-title.md']);
  expect(around(yard)).toMatchObject(before);
});

it.each([
  ['an output that is everything around', ['--output', '..']],
  ['an output within the articles', ['--output', 'articles/stories']],
  ['an output that holds files of others', ['--output', '../other']],
  ['an output through a link to the articles', ['--output', 'link/static']],
])('%s is refused', (_, flags) => {
  const yard = newYard({ 'static/x.txt': 'x' });
  symlinkSync('articles', join(yard.work, 'link'));
  symlinkSync('.', join(yard.outside, 'other'));
  const before = around(yard);
  expect(briefing(yard.work, ['build', ...flags]).code).toBe(2);
  expect(around(yard)).toEqual(before);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDrawnPictures } from '../../src/build/drawn-pictures.ts';
import type { SocialArtist } from '../../src/plan/planned-output.ts';
import { type Files, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files: Files = {
  'stories/met.md': story({ title: 'Met' }),
  'stories/hangul.md': story({ title: '한글' }),
  'events/talks.md': '---\nname: Talks\nstart: 2024-06-19\n---\n',
};

const everything = ['한글', 'Met', 'Talks'];

interface Situation {
  readonly files?: Files;
  readonly generator?: string;
  readonly tools?: string;
  readonly fresh?: boolean;
}

/** Plans a site with what a folder remembers. Gives the planned pictures, and what was drawn for them. */
function plan(folder: string, { files: changes = {}, generator = 'one', tools = 'a', fresh = false }: Situation = {}) {
  const drawn: string[] = [];
  const artist: SocialArtist = ({ name }) => {
    drawn.push(name);
    return name.includes('한') ? undefined : { hash: `hash-of-${name}-with-letters`, drawing: () => `<svg>${name}` };
  };
  const pictures = openDrawnPictures(folder, { artist, tools }, generator, fresh);
  const site = siteOf({ ...files, ...changes }, { baseUrl: 'https://a.example', socialArtist: pictures.artist });
  const planned = site.plan.outputs.filter((output) => output.type === 'picture');
  return { planned, drawn, store: pictures.store };
}

const filesIn = ({ planned }: ReturnType<typeof plan>): string[] => planned.map(({ file }) => file);

/** A folder that remembers a build, and the names of its pictures. */
function built(): { folder: string; names: string[] } {
  const folder = temporaryFolder();
  const first = plan(folder);
  expect(first.drawn).toEqual(everything);
  first.store();
  return { folder, names: filesIn(first) };
}

describe('a site that is planned again', () => {
  it('has the same pictures, and none is drawn', () => {
    const { folder, names } = built();
    const second = plan(folder);
    expect(filesIn(second)).toEqual(names);
    expect(second.drawn).toEqual([]);
  });

  it('has its pictures drawn when they are asked for, as they are', () => {
    const { planned, drawn } = plan(built().folder);
    expect(planned.map(({ drawing }) => drawing())).toEqual(['<svg>Met', '<svg>Talks']);
    expect(drawn).toEqual(['Met', 'Talks']);
  });

  it.each<[string, Situation, string[]]>([
    ['what a picture shows', { files: { 'stories/met.md': story({ title: 'Parted' }) } }, ['Parted']],
    ['the text of a story', { files: { 'stories/met.md': story({ title: 'Met' }, 'Other words.') } }, []],
    ['the title of the site', { files: { 'site.yaml': 'title: Other\n' } }, everything],
    ['the program', { generator: 'two' }, everything],
    ['the fonts', { tools: 'b' }, everything],
    ['nothing, but is told to forget', { fresh: true }, everything],
  ])('with other than %s draws what may look different', (_, situation, drawn) => {
    const { folder } = built();
    const next = plan(folder, situation);
    expect(next.drawn).toEqual(drawn);
    next.store();
    expect(plan(folder, { ...situation, fresh: false }).drawn).toEqual([]);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -5)],
    ['changed by a letter', (text: string) => text.replace('hash-of', 'hush-of')],
    ['of another form', () => '0\n[]'],
    ['empty', () => ''],
  ])('draws all where what it remembers is %s', (_, damage) => {
    const { folder, names } = built();
    const path = join(folder, 'pictures.json');
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    const next = plan(folder);
    expect(next.drawn).toEqual(everything);
    expect(filesIn(next)).toEqual(names);
  });
});

it('pictures that no build asks for any more are forgotten', () => {
  const { folder } = built();
  plan(folder, { files: { 'stories/met.md': story({ title: 'Met', draft: true }) } }).store();
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8').split('\n')[1] ?? '')).length).toBe(
    2,
  );
});

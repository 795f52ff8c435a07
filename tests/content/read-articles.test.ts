import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/content/files/article-files.ts';
import { noCache, type ParseCache, readArticles } from '../../src/content/read-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const files = {
  'site.yaml': 'title: Summit\n',
  'places/hanoi.md': '---\nname: Hanoi\n---\n',
  'places/seoul.md': '---\nname: Seoul\ndraft: maybe\n---\n',
  'stories/talks.md': '---\ntitle: Talks\ndate: 2024\nsummary: A.\n---\n\nIn [[hanoi]].\n',
  'images/broken.png': '',
  'static/CNAME': 'briefing.example\n',
};

function read(cache: ParseCache, more: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, { ...files, ...more });
  return readArticles(readArticleFiles(folder), cache);
}

describe('an articles folder is read', () => {
  it('whole, with what is wrong in any file', () => {
    const { settings, records, sound, images, statics, problems } = read(noCache);
    expect(settings.title).toBe('Summit');
    expect(records.map(({ file }) => file)).toEqual(['places/hanoi.md', 'places/seoul.md', 'stories/talks.md']);
    expect(sound.map(({ file }) => file)).toEqual(['places/hanoi.md', 'stories/talks.md']);
    expect(images.size).toBe(0);
    expect(statics.map(({ path }) => path)).toEqual(['static/CNAME']);
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'wrong-type places/seoul.md',
      'invalid-image images/broken.png',
    ]);
  });

  it('the same on every computer, whatever order its disk has', () => {
    const names = ['b', 'a-1', 'a', 'z', 'a1'];
    const places = Object.fromEntries(names.map((name) => [`places/${name}.md`, `---\nname: ${name}\n---\n`]));
    const { records } = read(noCache, places);
    const paths = records.map(({ file }) => file);
    expect(paths).toEqual([...paths].toSorted());
  });
});

describe('records that an earlier run has read', () => {
  it('are taken as they are, and only those', () => {
    const earlier = read(noCache);
    const asked: string[] = [];
    const cache: ParseCache = {
      find: (file) => {
        asked.push(file.path);
        return earlier.sound.find((record) => record.file === file.path && record.hash === file.hash);
      },
    };
    const later = read(cache, { 'stories/talks.md': files['stories/talks.md'].replace('In', 'Near') });
    expect(asked).toEqual(['places/hanoi.md', 'places/seoul.md', 'stories/talks.md']);
    expect(later.records[0]).toBe(earlier.records[0]);
    expect(later.records[2]?.body.blocks).toMatchObject([{ text: ['Near ', 0, '.'] }]);
    expect(later.problems).toEqual(earlier.problems);
  });
});

describe('settings that cannot be read', () => {
  it('are not told to be missing as well', () => {
    const rules = (settings: string): string[] =>
      read(noCache, { 'site.yaml': settings }).problems.map(({ rule }) => rule);
    const others = ['wrong-type', 'invalid-image'];
    expect(rules('title: A: B\n').toSorted()).toEqual([...others, 'yaml-syntax'].toSorted());
    expect(rules(`title: ${'a '.repeat(150_000)}\n`).toSorted()).toEqual([...others, 'file-too-large'].toSorted());
  });
});

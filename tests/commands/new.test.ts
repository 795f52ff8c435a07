import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../src/model/values/kinds.ts';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function newProject(): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  return folder;
}

describe('briefing new', () => {
  it.each(recordKinds)('makes a valid file: %s', (kind) => {
    const folder = newProject();
    const { code, out } = briefing(folder, ['new', kind, 'A name: “quoted” & more #1']);
    expect(code).toBe(0);
    expect(out.trim()).toMatch(/^articles\/[a-z]+\/a-name-quoted-and-more-1\.md$/);
    expect(readFileSync(join(folder, out.trim()), 'utf8')).toContain('A name: “quoted” & more #1');
    expect(briefing(folder, ['build'])).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['Путин и Ким', 'putin-i-kim'],
    ['Élysée Treaty', 'elysee-treaty'],
  ])('makes a file name of %s', (name, slug) => {
    const { out } = briefing(newProject(), ['new', 'story', name]);
    expect(out.trim()).toBe(`articles/stories/${slug}.md`);
  });

  it('shows how to write down who said a claim, which works once it is filled in', () => {
    const folder = newProject();
    writeFiles(folder, { 'articles/sources/paper.md': '---\nname: Paper\n---\n' });
    const { out } = briefing(folder, ['new', 'claim', 'The dam is unsafe.']);
    const file = out.trim();
    const empty = readFileSync(join(folder, file), 'utf8');
    const filled = empty
      .replace(/^# (assertions:| )/gm, '$1')
      .replace('slug-of-whoever-said-it', 'ann')
      .replace('slug-of-a-source', 'paper');
    writeFiles(folder, { [file]: filled });
    expect(briefing(folder, ['check']).err).not.toContain(file);
    expect(briefing(folder, ['build']).code).toBe(0);
    expect(readFileSync(join(folder, '_site/claims/the-dam-is-unsafe/index.html'), 'utf8')).toContain(
      'Ann Alder says so',
    );
  });

  it('warns while the placeholders stand', () => {
    const folder = newProject();
    briefing(folder, ['new', 'story', 'A title']);
    expect(briefing(folder, ['check']).err).toContain('placeholder-text');
  });

  it.each([
    [['new'], 'Say what it is'],
    [['new', 'poem', 'A name'], 'Say what it is'],
    [['new', 'story'], 'Say what it is called'],
    [['new', 'story', '   '], 'Say what it is called'],
    [['new', 'person', '김정은'], '--slug'],
    [['new', 'person', 'Ann', '--slug', '../../etc/passwd'], 'cannot be made a file name'],
    [['new', 'person', 'Ann'], 'exists already'],
    [['new', 'person', 'Ann', '--articles', 'nowhere'], 'no articles folder'],
  ])('%j is refused and writes nothing', (words, reason) => {
    const folder = newProject();
    const before = contentOf(folder);
    const { code, err } = briefing(folder, words);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(contentOf(folder)).toEqual(before);
  });
});

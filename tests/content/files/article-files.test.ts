import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../../src/content/files/article-files.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

type Found = ReturnType<typeof readArticleFiles>;

function read(files: Readonly<Record<string, string | Uint8Array>>): Found {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return readArticleFiles(folder);
}

function faults({ problems }: Found): string[] {
  return problems.map(({ rule, file }) => `${rule} ${file}`);
}

describe('an articles folder is sorted by what it holds', () => {
  it('records, images, static files and settings', () => {
    const found = read({
      'site.yaml': 'title: A\n',
      'stories/talks.md': 'a',
      'stories/2024/june/visit.md': 'b',
      'people/kim-jong-un.md': 'c',
      'images/2024/train.jpg': 'd',
      'static/.well-known/security.txt': 'e',
      'static/CNAME': 'f',
    });
    expect(found.records.map(({ path, kind, slug }) => `${path} ${kind} ${slug}`)).toEqual([
      'people/kim-jong-un.md person kim-jong-un',
      'stories/2024/june/visit.md story visit',
      'stories/talks.md story talks',
    ]);
    expect(found.settings?.path).toBe('site.yaml');
    expect(found.images.map(({ path }) => path)).toEqual(['images/2024/train.jpg']);
    expect(found.statics.map(({ path }) => path)).toEqual(['static/.well-known/security.txt', 'static/CNAME']);
    expect(found.problems).toEqual([]);
  });

  it('the same bytes have the same hash, others another', () => {
    const [a, b, c] = read({ 'places/a.md': 'x', 'places/b.md': 'x', 'places/c.md': 'y' }).records;
    expect(a?.hash).toBe(b?.hash);
    expect(a?.hash).not.toBe(c?.hash);
    expect(a?.hash).toMatch(/^[\w-]{43}$/);
  });

  it('an empty folder holds nothing', () => {
    expect(read({})).toEqual({ settings: undefined, records: [], images: [], statics: [], problems: [] });
  });

  it('what computers leave behind is passed over', () => {
    expect(faults(read({ '.DS_Store': '', 'stories/.gitkeep': '', 'images/Thumbs.db': '', '.gitignore': '' }))).toEqual(
      [],
    );
  });
});

describe('nothing is skipped', () => {
  it.each([
    ['a folder of no kind', 'peoples/kim.md', 'unknown-kind peoples'],
    ['a folder in capitals', 'Stories/a.md', 'unknown-kind Stories'],
    ['a file beside the folders', 'notes.md', 'unknown-kind notes.md'],
    ['settings of another ending', 'site.yml', 'unknown-kind site.yml'],
    ['settings in capitals', 'Site.yaml', 'unknown-kind Site.yaml'],
    ['a document', 'stories/talks.docx', 'unknown-kind stories/talks.docx'],
    ['a file without ending', 'stories/talks', 'unknown-kind stories/talks'],
    ['a hidden article', 'stories/.talks.md', 'invalid-file-name stories/.talks.md'],
    ['a name that Windows keeps', 'people/con.md', 'invalid-file-name people/con.md'],
    ['an ending in capitals', 'stories/talks.MD', 'invalid-file-name stories/talks.MD'],
    ['an ending of two', 'stories/talks.md.txt', 'unknown-kind stories/talks.md.txt'],
    ['a copy', 'stories/talks copy.md', 'invalid-file-name stories/talks copy.md'],
    ['a numbered copy', 'stories/talks (1).md', 'invalid-file-name stories/talks (1).md'],
    ['capitals', 'people/Kim-Jong-un.md', 'invalid-file-name people/Kim-Jong-un.md'],
    ['accents', 'people/josé.md', 'invalid-file-name people/josé.md'],
    ['another script', 'people/김정은.md', 'invalid-file-name people/김정은.md'],
    ['an underscore', 'people/kim_jong_un.md', 'invalid-file-name people/kim_jong_un.md'],
    ['a dot', 'people/j.smith.md', 'invalid-file-name people/j.smith.md'],
    ['no name', 'people/.md', 'invalid-file-name people/.md'],
    ['a name of the site’s own', 'people/index.md', 'invalid-file-name people/index.md'],
    ['a page of the site’s own', 'people/page-2.md', 'invalid-file-name people/page-2.md'],
    ['a name that is too long', `people/${'a'.repeat(101)}.md`, `invalid-file-name people/${'a'.repeat(101)}.md`],
    ['a line break', 'people/a\nb.md', 'invalid-file-name people/a\nb.md'],
  ])('%s', (_, path, expected) => {
    const found = read({ [path]: '---\nname: A\n---\n' });
    expect(faults(found)).toEqual([expected]);
    expect(found.records).toEqual([]);
  });

  it('and each is told how to be mended', () => {
    const found = read({
      'poeple/kim.md': '',
      'site.yml': '',
      'notes.txt': '',
      'stories/talks.docx': '',
      'stories/Talks in Pyongyang.md': '',
      'people/김정은.md': '',
      'people/index.md': '',
    });
    expect(found.problems.map(({ file, hint }) => `${file}: ${hint}`).join('\n')).toMatchInlineSnapshot(`
      "notes.txt: The folders are: stories, people, events, organisations, places, documents, claims, sources, discrepancies, commitments, pages, images, static.
      people/index.md: Rename it.
      people/김정은.md: Rename it.
      poeple: Did you mean “people”?
      site.yml: Did you mean “site.yaml”?
      stories/Talks in Pyongyang.md: Rename it to “talks-in-pyongyang.md”.
      stories/talks.docx: Save it as Markdown with the ending .md, or move it out of this folder."
    `);
  });
});

describe('a better name', () => {
  it.each([
    ['Talks in Pyongyang', 'talks-in-pyongyang'],
    ['talks copy', 'talks-copy'],
    ['_talks_', 'talks'],
    ['--talks--', 'talks'],
    ['Talks—Day 2', 'talks-day-2'],
    ['ＴＡＬＫＳ', 'talks'],
  ])('for %s.md is %s.md', (name, better) => {
    expect(read({ [`stories/${name}.md`]: '' }).problems).toMatchObject([{ hint: `Rename it to “${better}.md”.` }]);
  });

  it.each([
    ['José Núñez', 'jose-nunez'],
    ['Nguyễn Phú Trọng', 'nguyen-phu-trong'],
  ])('for %s.md is %s.md', (name, better) => {
    expect(read({ [`stories/${name}.md`]: '' }).problems).toMatchObject([{ hint: `Rename it to “${better}.md”.` }]);
  });
});

describe('a file that cannot be a text of a few pages', () => {
  it('is too large', () => {
    const found = read({ 'stories/a.md': 'a'.repeat(200_001), 'stories/b.md': 'a'.repeat(200_000) });
    expect(faults(found)).toEqual(['file-too-large stories/a.md']);
    expect(found.records.map(({ slug }) => slug)).toEqual(['b']);
  });
});

describe('what leads out of the folder', () => {
  it('is refused, whatever it leads to', () => {
    const outside = temporaryFolder();
    writeFiles(outside, { 'secret.md': '---\nname: Secret\n---\n', 'folder/a.md': 'a' });
    const folder = temporaryFolder();
    writeFiles(folder, { 'places/inside.md': 'a' });
    mkdirSync(join(folder, 'images'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'places', 'secret.md'));
    symlinkSync(join(folder, 'places', 'inside.md'), join(folder, 'places', 'second.md'));
    symlinkSync(join(outside, 'missing.md'), join(folder, 'places', 'nowhere.md'));
    symlinkSync(join(outside, 'folder'), join(folder, 'places', 'folder'));
    symlinkSync(join(outside, 'folder'), join(folder, 'people'));
    symlinkSync('..', join(folder, 'images', 'loop'));
    symlinkSync('/etc/passwd', join(folder, 'site.yaml'));
    const found = readArticleFiles(folder);
    expect(faults(found).toSorted()).toEqual([
      'symlink images/loop',
      'symlink people',
      'symlink places/folder',
      'symlink places/nowhere.md',
      'symlink places/second.md',
      'symlink places/secret.md',
      'symlink site.yaml',
    ]);
    expect(found.records.map(({ slug }) => slug)).toEqual(['inside']);
    expect(found.settings).toBeUndefined();
  });
});

describe('names that differ in case or Unicode form only', () => {
  it.each([
    ['case', 'Logo.png', 'logo.png'],
    ['Unicode form', 'caf\u00e9.png', 'cafe\u0301.png'],
    ['both', 'CAF\u00c9.png', 'cafe\u0301.png'],
  ])('%s', (_, one, other) => {
    const folder = temporaryFolder();
    writeFiles(folder, { [`images/${one}`]: 'a' });
    const diskTakesBoth = !existsSync(join(folder, 'images', other));
    writeFiles(folder, { [`images/${other}`]: 'b' });
    const found = faults(readArticleFiles(folder));
    expect(found.map((fault) => fault.split(' ')[0])).toEqual(diskTakesBoth ? ['case-collision'] : []);
  });
});

describe('what cannot be read', () => {
  it('is told: a folder that does not exist', () => {
    const found = readArticleFiles(join(temporaryFolder(), 'missing'));
    expect(faults(found)).toEqual(['unreadable .']);
  });

  it('is told: the articles folder is a file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'articles'), 'a');
    expect(faults(readArticleFiles(join(folder, 'articles')))).toEqual(['unreadable .']);
  });

  it('is told: a pipe, which would never end', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'stories'));
    execFileSync('mkfifo', [join(folder, 'stories', 'talks.md')]);
    expect(faults(readArticleFiles(folder))).toEqual(['unreadable stories/talks.md']);
  });

  it('is told: a file and a folder without permission', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'stories/a.md': 'a', 'stories/b.md': 'b', 'people/c.md': 'c' });
    const found = withoutPermission(folder, ['stories/a.md', 'people'], () => readArticleFiles(folder));
    expect(faults(found).toSorted()).toEqual(['unreadable people', 'unreadable stories/a.md']);
    expect(found.records.map(({ slug }) => slug)).toEqual(['b']);
  });

  it('is told: settings without permission', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'site.yaml': 'title: A\n' });
    expect(faults(withoutPermission(folder, ['site.yaml'], () => readArticleFiles(folder)))).toEqual([
      'unreadable site.yaml',
    ]);
  });
});

/** Does something while paths of a folder may not be read; the superuser, who may read all, does it as a user without rights. */
function withoutPermission<Result>(folder: string, paths: readonly string[], action: () => Result): Result {
  const nobody = 65_534;
  const superuser = process.getuid?.() === 0;
  chmodSync(folder, 0o755);
  for (const path of paths) chmodSync(join(folder, path), 0);
  if (superuser) process.seteuid?.(nobody);
  try {
    return action();
  } finally {
    if (superuser) process.seteuid?.(0);
    for (const path of paths) chmodSync(join(folder, path), 0o700);
  }
}

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefing } from '../../support/briefing.ts';
import { contentOf } from '../../support/folder-content.ts';
import { smallArticles } from '../../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

function newProject(): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  return folder;
}

describe('an output folder that must not be replaced', () => {
  it.each([
    ['the working folder', ['--output', '.'], 'holds'],
    ['a folder above', ['--output', '..'], 'holds'],
    ['the articles', ['--output', 'articles'], 'holds'],
    ['a folder inside the articles', ['--output', 'articles/site'], 'lies inside'],
    ['a file', ['--output', 'articles/site.yaml'], 'is a file'],
  ])('%s is refused', (_, words, reason) => {
    const folder = newProject();
    const before = contentOf(folder);
    const { code, err } = briefing(folder, ['build', ...words]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(contentOf(folder)).toEqual(before);
  });

  it('a folder with files of somebody else is refused and left alone', () => {
    const folder = newProject();
    mkdirSync(join(folder, 'photos'));
    writeFileSync(join(folder, 'photos/cat.jpg'), 'cat');
    const { code, err } = briefing(folder, ['build', '--output', 'photos']);
    expect(code).toBe(2);
    expect(err).toContain('cat.jpg');
    expect(contentOf(join(folder, 'photos'))).toEqual({ 'cat.jpg': 'cat' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['buld'], 'There is no command “buld”'],
    [['build', '--outptu', 'x'], '--outptu'],
    [['build', '--for', 'geocities'], '--for is one of'],
    [['build', '--hsts'], '--hsts is a header'],
    [['build', '--now', 'yesterday'], '--now “yesterday”'],
    [['build', '--format', 'xml'], '--format'],
    [['build', '--base-url', 'ftp://x'], '--base-url'],
    [['build', '--base-url', 'https://x.example/?a=1'], 'has a part after ? or #'],
    [['build', '--path-prefix', '/../x/'], '--path-prefix'],
    [['build', '--base-url', 'https://x.example/a/', '--path-prefix', '/b/'], 'Leave one of the two out'],
    [['build', '--articles', 'nowhere'], 'nowhere'],
    [['check', 'extra'], 'extra'],
  ])('%j ends with code 2 and says why', (words, reason) => {
    const folder = newProject();
    const { code, out, err } = briefing(folder, words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(err).not.toContain('    at ');
    expect(existsSync(join(folder, '_site'))).toBe(false);
  });

  it('--help explains everything', () => {
    const { code, out } = briefing(temporaryFolder(), ['--help']);
    expect(code).toBe(0);
    for (const flag of [
      '--articles',
      '--output',
      '--base-url',
      '--path-prefix',
      '--for',
      '--hsts',
      '--now',
      '--no-cache',
      '--format',
      '--complete',
      '--to',
      '--rollback',
    ]) {
      expect(out).toContain(flag);
    }
  });
});

describe('briefing check', () => {
  it('writes nothing', () => {
    const folder = newProject();
    const before = contentOf(folder);
    expect(briefing(folder, ['check']).code).toBe(0);
    expect(contentOf(folder)).toEqual(before);
  });

  it('reports warnings and ends with code 0, errors with code 1', () => {
    const folder = newProject();
    const { code, out } = briefing(folder, ['check', '--format', 'json']);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string }[] };
    expect(code).toBe(0);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(
      new Set(['story-without-source', 'person-without-role']),
    );
    rmSync(join(folder, 'articles/people/bob.md'));
    expect(briefing(folder, ['check']).code).toBe(1);
  });
});

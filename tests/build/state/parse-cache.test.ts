import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openParseCache } from '../../../src/build/state/parse-cache.ts';
import { readArticleFiles, type RecordFile } from '../../../src/content/files/article-files.ts';
import { noCache, readArticles } from '../../../src/content/read-articles.ts';
import type { ParsedRecord } from '../../../src/content/read-record.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

function readPeople(names: Readonly<Record<string, string>>): {
  files: readonly RecordFile[];
  records: readonly ParsedRecord[];
} {
  const folder = temporaryFolder();
  writeFiles(
    folder,
    Object.fromEntries(
      Object.entries(names).map(([slug, name]) => [`people/${slug}.md`, `---\nname: ${name}\n---\nText.\n`]),
    ),
  );
  const files = readArticleFiles(folder);
  return { files: files.records, records: readArticles(files, noCache).records };
}

function found(folder: string, files: readonly RecordFile[], generator = 'one'): (ParsedRecord | undefined)[] {
  const cache = openParseCache(folder, generator);
  return files.map((file) => cache.find(file));
}

describe('stored records', () => {
  it('are found again by path and bytes', () => {
    const folder = temporaryFolder();
    const { files, records } = readPeople({ ann: 'Ann', bob: 'Bob' });
    openParseCache(folder, 'one').store(records);
    expect(found(folder, files)).toEqual(records);
  });

  it('are not found for other bytes', () => {
    const folder = temporaryFolder();
    openParseCache(folder, 'one').store(readPeople({ ann: 'Ann' }).records);
    expect(found(folder, readPeople({ ann: 'Anna' }).files)).toEqual([undefined]);
  });

  it('of another generator are not used', () => {
    const folder = temporaryFolder();
    const { files, records } = readPeople({ ann: 'Ann' });
    openParseCache(folder, 'one').store(records);
    expect(found(folder, files, 'two')).toEqual([undefined]);
  });

  it('are appended, so that one edit writes one line', () => {
    const folder = temporaryFolder();
    const names = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, `Person ${index}`]));
    const before = readPeople(names);
    openParseCache(folder, 'one').store(before.records);
    const size = statSync(join(folder, 'records.txt')).size;
    const after = readPeople({ ...names, p3: 'Renamed' });
    const cache = openParseCache(folder, 'one');
    const current = after.files
      .map((file, index) => cache.find(file) ?? after.records[index])
      .filter((record) => record !== undefined);
    cache.store(current);
    expect(statSync(join(folder, 'records.txt')).size).toBeLessThan(size * 1.2);
    expect(found(folder, after.files)).toEqual(after.records);
  });

  it('are written anew before old lines outnumber those in use', () => {
    const folder = temporaryFolder();
    for (let version = 0; version < 10; version++) {
      const { records } = readPeople({ ann: `Ann ${version}` });
      openParseCache(folder, 'one').store(records);
    }
    expect(readFileSync(join(folder, 'records.txt'), 'utf8').split('\n').length).toBeLessThan(5);
  });

  it.each([
    ['the same program', 'one'],
    ['another program', 'two'],
  ])('are right after two builds of which one stored while the other, by %s, was at work', (_, generator) => {
    const folder = temporaryFolder();
    const { files, records } = readPeople({ ann: 'Ann', bob: 'Bob', cid: 'Cid', dan: 'Dan' });
    const [ann, bob, cid, dan] = records;
    if (!ann || !bob || !cid || !dan) throw new Error('there are four');
    openParseCache(folder, 'one').store([ann, bob]);
    const slow = openParseCache(folder, 'one');
    openParseCache(folder, generator).store([ann, bob, cid]);
    slow.store([ann, bob, dan]);
    expect(found(folder, files)).toEqual([ann, bob, undefined, dan]);
    expect(found(folder, files, 'two')).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('that were taken away while a build was at work are written anew', () => {
    const folder = temporaryFolder();
    const { files, records } = readPeople({ ann: 'Ann', bob: 'Bob' });
    openParseCache(folder, 'one').store(records.slice(0, 1));
    const slow = openParseCache(folder, 'one');
    rmSync(join(folder, 'records.txt'));
    slow.store(records);
    expect(found(folder, files)).toEqual(records);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -30)],
    ['changed by a letter', (text: string) => text.replace('Text.', 'Test.')],
    ['of another format', () => 'one\nhello\n'],
    ['empty', () => ''],
  ])('that are %s are read again, and mended by the next build', (_, damage) => {
    const folder = temporaryFolder();
    const { files, records } = readPeople({ ann: 'Ann' });
    openParseCache(folder, 'one').store(records);
    const path = join(folder, 'records.txt');
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(found(folder, files)).toEqual([undefined]);
    openParseCache(folder, 'one').store(records);
    expect(found(folder, files)).toEqual(records);
  });
});

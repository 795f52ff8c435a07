import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type RuleName, rules } from '../../src/diagnostics/rules.ts';
import { checkFolder } from '../support/check-folder.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const fixtures = fileURLToPath(new URL('../fixtures/invalid', import.meta.url));

/** Rules with a folder of articles that breaks nothing else; beside it stands what an editor is told. */
const withFixture = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Rules that are broken by what git or some disks cannot hold, or by files too large to keep. */
const madeHere: readonly RuleName[] = ['case-collision', 'symlink', 'unreadable', 'file-too-large'];

function brokenRules(folder: string): string[] {
  return [...new Set(checkFolder(folder).diagnostics.map(({ rule }) => rule))];
}

/** An articles folder with settings, a place and what else is given. */
function articles(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.yaml': 'title: A\n', 'places/pyongyang.md': '---\nname: Pyongyang\n---\n', ...files });
  return folder;
}

describe('the catalogue of rules', () => {
  it('every rule is shown by an example, and every example is of a rule', () => {
    expect([...withFixture, ...madeHere].toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  it.each(Object.entries(rules))('%s is named in words and explained in a sentence', (name, { about }) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(about).toMatch(/^[A-Z].*\.$/);
  });

  it('only what the editor may leave as it is, is a warning', () => {
    const warnings = Object.entries(rules).filter(([, { severity }]) => severity === 'warning');
    expect(warnings.map(([name]) => name)).toMatchInlineSnapshot();
  });
});

describe('an example breaks its rule and no other, and is explained', () => {
  it.each(withFixture)('%s', async (rule) => {
    const folder = join(fixtures, rule);
    expect(brokenRules(folder)).toEqual([rule]);
    await expect(checkFolder(folder).report).toMatchFileSnapshot(`${folder}.txt`);
  });

  it('the explanation of every problem says what to do', () => {
    const unexplained = withFixture.flatMap((rule) =>
      checkFolder(join(fixtures, rule)).diagnostics.filter(({ hint }) => hint === null),
    );
    expect(unexplained).toEqual([]);
  });

  it('a message is a sentence', () => {
    const messages = withFixture.flatMap((rule) => checkFolder(join(fixtures, rule)).diagnostics.map(({ message }) => message));
    expect(messages.filter((message) => !/^["“\p{Lu}].*\.$/su.test(message))).toEqual([]);
  });

  it.fails('whose field is not cut off from what is said of it', () => {
    const messages = withFixture.flatMap((rule) => checkFolder(join(fixtures, rule)).diagnostics.map(({ message }) => message));
    expect(messages.filter((message) => /^[^"]*: (?:is|holds) |in Entry/.test(message))).toEqual([]);
  });
});

describe('examples that are made here', () => {
  it('case-collision', () => {
    const folder = articles({ 'images/.gitkeep': '', 'static/Map.txt': 'a' });
    const diskTakesBoth = !existsSync(join(folder, 'static', 'map.txt'));
    writeFiles(folder, { 'static/map.txt': 'b' });
    expect(brokenRules(folder)).toContain(diskTakesBoth ? 'case-collision' : undefined);
  });

  it('symlink', () => {
    const folder = articles();
    symlinkSync(join(folder, 'places', 'pyongyang.md'), join(folder, 'places', 'seoul.md'));
    expect(checkFolder(folder).report).toMatchInlineSnapshot();
  });

  it('unreadable', () => {
    const folder = articles();
    mkdirSync(join(folder, 'stories'));
    execFileSync('mkfifo', [join(folder, 'stories', 'talks.md')]);
    expect(checkFolder(folder).report).toMatchInlineSnapshot();
  });

  it('file-too-large', () => {
    const body = `---\nname: Seoul\n---\n${'word '.repeat(200_000)}\n`;
    const frontMatter = `---\nname: Hanoi\nsummary: ${'word '.repeat(7_000)}\n---\n`;
    expect(checkFolder(articles({ 'places/seoul.md': body, 'places/hanoi.md': frontMatter })).report).toMatchInlineSnapshot();
  });
});

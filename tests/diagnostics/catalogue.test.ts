import { existsSync, readdirSync, symlinkSync } from 'node:fs';
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
const madeHere: readonly RuleName[] = ['case-collision', 'symlink', 'unreadable', 'file-too-large', 'name-too-long'];

/** Rules about what an earlier build published, which no articles folder shows by itself. */
const ofBuilds: readonly RuleName[] = ['address-gone', 'embargo-taken-back', 'host-limit'];

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
    expect([...withFixture, ...madeHere, ...ofBuilds].toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  it.each(Object.entries(rules))('%s is named in words and explained in a sentence', (name, { about }) => {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(about).toMatch(/^[A-Z].*\.$/);
  });

  it('only what the editor may leave as it is, is a warning', () => {
    const warnings = Object.entries(rules).filter(([, { severity }]) => severity === 'warning');
    expect(warnings.map(([name]) => name)).toMatchInlineSnapshot(`
      [
        "private-file",
        "not-published",
        "unread-markup",
        "accidental-markup",
        "unused-definition",
        "script-in-static",
        "markup-in-field",
        "link-to-unpublished",
        "address-gone",
        "host-limit",
        "missing-settings",
        "missing-url",
        "interface-language",
        "story-without-source",
        "uncited-paragraph",
        "assertion-without-source",
        "unused-source",
        "person-without-role",
        "house-spelling",
        "weekday-mismatch",
        "date-ahead",
        "unlikely-year",
        "same-name",
        "long-title",
        "too-many-majors",
        "unbound-commitment",
        "covers-without-denial",
        "former-field",
        "placeholder-text",
      ]
    `);
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
    const messages = withFixture.flatMap((rule) =>
      checkFolder(join(fixtures, rule)).diagnostics.map(({ message }) => message),
    );
    expect(messages.filter((message) => !/^["“\p{Lu}].*\.$/su.test(message))).toEqual([]);
  });

  it('whose field is not cut off from what is said of it', () => {
    const messages = withFixture.flatMap((rule) =>
      checkFolder(join(fixtures, rule)).diagnostics.map(({ message }) => message),
    );
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
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'places', 'seoul.md'));
    expect(checkFolder(folder).report).toMatchInlineSnapshot(`
      "places/seoul.md:1:1 error symlink
        This is a symbolic link, which could publish a file from outside the articles folder.
        → Replace it by the file itself.

      1 error, 0 warnings in 1 file
      "
    `);
  });

  it('symlink, of whose file nothing is shown', () => {
    const outside = temporaryFolder();
    writeFiles(outside, { 'secret.txt': 'secret words' });
    const folder = articles();
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'places', 'seoul.md'));
    expect(checkFolder(folder).report).not.toContain('secret words');
  });

  it('unreadable', () => {
    const { diagnostics, report } = checkFolder(join(temporaryFolder(), 'missing'));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unreadable', 'missing-settings']);
    expect(report).toContain('1:1 error unreadable');
  });

  it('name-too-long', () => {
    const { report } = checkFolder(articles({ [`static/${'a'.repeat(249)}.txt`]: 'a' }));
    expect(report.split('\n').slice(1, 3)).toMatchInlineSnapshot(`
      [
        "  This would be published under a name of 256 bytes, with the ending of its compressed copy; disks hold at most 255. Letters beyond a to z take two to four bytes each.",
        "  → Give it a shorter name.",
      ]
    `);
  });

  it('file-too-large', () => {
    const body = `---\nname: Seoul\n---\n${'word '.repeat(50_000)}\n`;
    const frontMatter = `---\nname: Hanoi\nsummary: ${'word '.repeat(7_000)}\n---\n`;
    expect(checkFolder(articles({ 'places/seoul.md': body, 'places/hanoi.md': frontMatter })).report)
      .toMatchInlineSnapshot(`
        "places/hanoi.md:1:1 error file-too-large
          The front matter is 35,025 characters long; the most that is read is 32,000.
             1 | ---
               | ^
          → Move prose into the body, or split the record in two.

        places/seoul.md:1:1 error file-too-large
          This file is larger than 200 kB, the most an article may be.
             1 | ---
               | ^
          → Split it into several records.

        2 errors, 0 warnings in 2 files
        "
      `);
  });
});

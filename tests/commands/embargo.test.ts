import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefing, type Finished } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const embargo = '2024-06-22T06:00+09:00';
const later = ['--now', embargo];
const page = '_site/stories/treaty/index.html';

function treaty(...lines: readonly string[]): Record<string, string> {
  const all = ['title: The treaty', 'date: 2024-06-20', 'summary: A story.', ...lines];
  return { 'stories/treaty.md': `---\n${all.join('\n')}\n---\nWords of the treaty.\n` };
}

/** A project whose treaty is under embargo; with `words` its site is built, as after the embargo has ended. */
function project(
  words: readonly string[] | undefined = later,
  lines: readonly string[] = [`embargo: ${embargo}`],
): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), { ...smallArticles, ...treaty(...lines) });
  expect(briefing(folder, ['build', ...words]).code).toBe(0);
  return folder;
}

function expectRefused({ code, err, out }: Finished, folder: string, place = 'stories/treaty.md:5:10'): void {
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`${place} error embargo-taken-back`);
  expect(err).toContain(`The site in ${join(folder, '_site')} shows this story already`);
  expect(err).toContain(`Build with --now ${embargo} or later, or remove “embargo”.`);
  expect(err).toContain('Nothing was written');
}

describe('a build that would take back a story', () => {
  it.each<[string, readonly string[], (folder: string) => void]>([
    ['forgets --now', [], () => undefined],
    ['gives an earlier --now', ['--now', '2024-06-21'], () => undefined],
    ['starts anew', ['--no-cache'], () => undefined],
    ['is complete', ['--complete'], () => undefined],
    ['is for another host', ['--for', 'nginx'], () => undefined],
    [
      'has lost its state',
      [],
      (folder) => {
        rmSync(join(folder, '.cache'), { recursive: true });
        rmSync(join(folder, '._site.briefing'), { recursive: true });
      },
    ],
  ])('is refused where it %s', (_, words, change) => {
    const folder = project();
    const before = contentOf(join(folder, '_site'));
    change(folder);
    expectRefused(briefing(folder, ['build', ...words]), folder);
    expect(contentOf(join(folder, '_site'))).toEqual(before);
  });

  it('is refused where the embargo is added to a published story, or moved', () => {
    const added = project([], []);
    writeFiles(join(added, 'articles'), treaty(`embargo: ${embargo}`));
    expectRefused(briefing(added, ['build']), added);
    const moved = project(['--now', '2024-06-21'], ['embargo: 2024-06-21']);
    writeFiles(join(moved, 'articles'), treaty(`embargo: ${embargo}`));
    expectRefused(briefing(moved, ['build', '--now', '2024-06-21']), moved);
  });

  it.each([
    ['with its former name', ['aliases: [treaty]']],
    ['without a word', []],
  ])('is refused where the story was renamed %s', (_, lines) => {
    const folder = project();
    const articles = join(folder, 'articles');
    renameSync(join(articles, 'stories/treaty.md'), join(articles, 'stories/accord.md'));
    writeFiles(articles, { 'stories/accord.md': treaty(`embargo: ${embargo}`, ...lines)['stories/treaty.md'] ?? '' });
    expectRefused(briefing(folder, ['build']), folder, 'stories/accord.md:5:10');
  });

  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['--now', later, [`embargo: ${embargo}`], true],
    ['a later --now', ['--now', '2025'], [`embargo: ${embargo}`], true],
    ['no embargo', [], [], true],
    ['a draft in its place, which takes it back on purpose', [], ['draft: true'], false],
    ['a withdrawal in its place', [], ['withdrawn: {date: 2024-06-23, reason: It was wrong.}'], true],
  ])('goes on with %s', (_, words, lines, stays) => {
    const folder = project();
    writeFiles(join(folder, 'articles'), treaty(...lines));
    expect(briefing(folder, ['build', ...words]).code).toBe(0);
    expect(existsSync(join(folder, page))).toBe(stays);
  });

  it('is told as JSON', () => {
    const folder = project();
    const { code, out } = briefing(folder, ['build', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      diagnostics: [{ rule: 'embargo-taken-back', severity: 'error', file: 'stories/treaty.md', line: 5, column: 10 }],
      pages: { written: 0, removed: 0 },
    });
  });

  it('is none where the story was never shown', () => {
    const folder = project([]);
    expect(existsSync(join(folder, page))).toBe(false);
    expect(briefing(folder, ['build', '--no-cache']).code).toBe(0);
  });
});

describe('a publish that would take back a story', () => {
  const publish = (folder: string, ...words: readonly string[]): Finished =>
    briefing(folder, ['publish', '--to', 'server', ...words]);
  const live = (folder: string): boolean => existsSync(join(folder, 'server/current/stories/treaty/index.html'));

  it('is refused, and goes on once it is built with --now', () => {
    const folder = project(['--complete', ...later]);
    expect(publish(folder).code).toBe(0);
    // A build into a new folder takes nothing back from it.
    rmSync(join(folder, '_site'), { recursive: true });
    expect(briefing(folder, ['build', '--complete']).code).toBe(0);
    const { code, out, err } = publish(folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`stories/treaty.md (until ${embargo})`);
    expect(err).toMatch(/--now .* or remove “embargo”/);
    expect(live(folder)).toBe(true);
    expect(JSON.parse(publish(folder, '--format', 'json').out)).toMatchObject({ ok: false });
    expect(briefing(folder, ['build', '--complete', ...later]).code).toBe(0);
    expect(publish(folder).code).toBe(0);
    expect(live(folder)).toBe(true);
  });

  it('is refused from whatever working folder', () => {
    const folder = project(['--complete', ...later]);
    expect(publish(folder).code).toBe(0);
    rmSync(join(folder, '_site'), { recursive: true });
    expect(briefing(folder, ['build', '--complete']).code).toBe(0);
    const words = ['--output', join(folder, '_site'), '--to', join(folder, 'server')];
    const { code, err } = briefing(temporaryFolder(), ['publish', ...words]);
    expect(code).toBe(1);
    expect(err).toContain(`stories/treaty.md (until ${embargo})`);
    expect(live(folder)).toBe(true);
  });

  it('is none for a folder that shows nothing of it', () => {
    const folder = project(['--complete']);
    expect(publish(folder).code).toBe(0);
    expect(publish(folder).code).toBe(0);
    expect(live(folder)).toBe(false);
  });
});

describe('what is held back', () => {
  const files = {
    ...smallArticles,
    ...treaty(`embargo: ${embargo}`),
    'people/cal.md': '---\nname: Cal\ndraft: true\n---\n',
  };

  it.each(['build', 'check'])('is told by %s, why and until when', (command) => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'articles'), files);
    const { code, out } = briefing(folder, [command]);
    expect(code).toBe(0);
    expect(out).toContain(
      `Held back: people/cal.md (draft), stories/treaty.md (embargo until ${embargo})\n` +
        `The next embargo ends at ${embargo}. To lift it then, build with --now ${embargo}\n`,
    );
    expect(briefing(folder, [command, ...later]).out).toContain('Held back: people/cal.md (draft)\n');
    expect(JSON.parse(briefing(folder, [command, '--format', 'json', '--output', 'other']).out)).toMatchObject({
      ok: true,
      withheld: {
        records: [
          { file: 'people/cal.md', reason: 'draft', until: null },
          { file: 'stories/treaty.md', reason: 'embargo', until: embargo },
        ],
        nextEmbargo: embargo,
      },
    });
  });

  it('is told by nobody where nothing is', () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'articles'), smallArticles);
    expect(briefing(folder, ['check']).out).not.toContain('Held back');
    expect(JSON.parse(briefing(folder, ['check', '--format', 'json']).out)).not.toHaveProperty('withheld');
  });
});

describe('the clock', () => {
  const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

  it('is looked at by check alone', () => {
    const folder = temporaryFolder();
    const text = (smallArticles['stories/first.md'] ?? '').replace(/date: .*/, `date: ${ahead}`);
    writeFiles(join(folder, 'articles'), { ...smallArticles, 'stories/first.md': text });
    const { code, err } = briefing(folder, ['check']);
    expect(code).toBe(0);
    expect(err).toContain('stories/first.md:3:7 warning date-ahead');
    expect(briefing(folder, ['build']).err).not.toContain('date-ahead');
  });
});

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { bin, briefing } from '../../support/briefing.ts';
import { contentOf } from '../../support/folder-content.ts';
import { smallArticles } from '../../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

function newProject(words: readonly string[] = ['--complete'], cleanUp?: typeof afterAll): string {
  const folder = temporaryFolder(cleanUp);
  writeFiles(join(folder, 'articles'), smallArticles);
  expect(briefing(folder, ['build', ...words]).code).toBe(0);
  return folder;
}

function changeTitle(folder: string, title: string): void {
  writeFiles(join(folder, 'articles'), {
    'stories/first.md': (smallArticles['stories/first.md'] ?? '').replace('title: First', `title: ${title}`),
  });
}

describe('briefing publish', () => {
  it('says what it did, and goes back', () => {
    const folder = newProject(['--complete', '--for', 'nginx']);
    const told = (words: readonly string[]): string => {
      const { code, out, err } = briefing(folder, ['publish', '--to', 'server', ...words]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return out.replaceAll(folder, '…');
    };
    expect(told([])).toMatchInlineSnapshot(`
      "Published: release 1 is live in …/server.
      It has 187 files.
      If nginx serves it, include …/server/current/briefing.nginx.conf in its server block.
      "
    `);
    changeTitle(folder, 'Another title');
    briefing(folder, ['build', '--complete', '--for', 'nginx']);
    expect(told([])).toMatchInlineSnapshot(`
      "Published: release 2 is live in …/server in place of release 1.
      70 files are new, 117 are those of the release before.
      To go back: the same command with --rollback.
      "
    `);
    expect(told([])).toMatchInlineSnapshot(`
      "Nothing has changed: release 2 in …/server is this very site.
      "
    `);
    expect(holdsWholly(join(folder, 'server/current/'), contentOf(join(folder, '_site')))).toBe(true);
    expect(told(['--rollback'])).toMatchInlineSnapshot(`
      "Gone back: release 1 is live in …/server in place of release 2.
      "
    `);
    expect(readFileSync(join(folder, 'server/current/stories/first/index.html'), 'utf8')).toContain('<h1>First</h1>');
  });

  it('prints one JSON document when asked', () => {
    const folder = newProject();
    const { out } = briefing(folder, ['publish', '--to', 'server', '--format', 'json']);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      release: expect.stringMatching(/^000001~/) as string,
      previous: null,
      changed: true,
      rulesChanged: false,
      files: { new: expect.any(Number) as number, shared: 0, kept: 0 },
      milliseconds: expect.any(Number) as number,
    });
    const again = briefing(folder, ['publish', '--to', 'server', '--rollback', '--format', 'json']);
    expect({ code: again.code, ...(JSON.parse(again.out) as object) }).toMatchObject({ code: 1, ok: false });
  });

  it('publishes a copy that later builds do not touch', () => {
    const folder = newProject();
    briefing(folder, ['publish', '--to', 'server']);
    const before = contentOf(join(folder, 'server/current/'));
    writeFileSync(join(folder, '_site/index.html'), 'changed by hand');
    expect(contentOf(join(folder, 'server/current/'))).toEqual(before);
  });

  it('publishes a site that was built elsewhere', () => {
    const [built, server] = [newProject(), temporaryFolder()];
    expect(briefing(server, ['publish', '--output', join(built, '_site'), '--to', 'www']).code).toBe(0);
    expect(existsSync(join(server, 'www/current/index.html'))).toBe(true);
  });
});

it.each(['.DS_Store', 'about/.DS_Store', 'Thumbs.db', 'images/desktop.ini', 'about/._index.html'])(
  'what file managers leave in the built site (%s) is not published, and holds no publish up',
  (file) => {
    const folder = newProject();
    writeFiles(join(folder, '_site'), { [file]: 'left over' });
    expect(briefing(folder, ['publish', '--to', 'server'])).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, 'server/current/about/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'server/current', file))).toBe(false);
  },
);

describe('briefing publish refuses, and leaves what is published as it was:', () => {
  it.each([
    ['a site without what publishing needs', ['build'], 1, 'is not complete'],
    [
      'a site that was changed by hand',
      ['build', '--complete'],
      1,
      'Files in … were changed since it was built: about',
    ],
  ])('%s', (_, words, expected, message) => {
    const folder = newProject(words.slice(1));
    if (expected === 1 && words.length > 1) writeFileSync(join(folder, '_site/about/index.html'), 'mine');
    const { code, err } = briefing(folder, ['publish', '--to', 'server']);
    expect(err.replace(join(folder, '_site'), '…')).toContain(message);
    expect(code).toBe(expected);
    expect(existsSync(join(folder, 'server'))).toBe(false);
  });

  const folder = newProject(['--complete'], afterAll);
  writeFiles(folder, { 'photos/index.html': 'a cat' });
  writeFiles(folder, { 'more/site.yaml': 'title: More' });
  symlinkSync('nowhere', join(folder, 'link'));
  const before = contentOf(folder);

  it.each([
    ['no folder to publish to', [], 'Say where'],
    ['no site', ['--to', 'server', '--output', 'nothing'], 'There is no site'],
    ['somebody else’s site', ['--to', 'server', '--output', 'photos'], 'is not a site that this program built'],
    ['a folder that holds other files', ['--to', 'photos'], 'holds other files: index.html'],
    ['a folder inside the site', ['--to', '_site/server'], 'lies inside the site'],
    ['the site itself', ['--to', '_site'], 'lies inside the site'],
    ['a file', ['--to', 'articles/site.yaml'], 'is a file'],
    ['a link that leads nowhere', ['--to', 'link'], 'is a link to a folder that is not there'],
    ['the articles', ['--to', 'articles'], 'lies inside'],
    ['a folder inside the articles', ['--to', 'articles/static/server'], 'lies inside'],
    ['a folder inside other articles', ['--to', 'more/server'], 'which holds articles, as its site.yaml tells'],
    ['a folder deep inside other articles', ['--to', 'more/a/b/server'], 'as its site.yaml tells'],
    ['a folder with a site.yaml of its own', ['--to', 'more'], 'as its site.yaml tells'],
    ['a folder inside the program', ['--to', resolve('src/server')], 'lies inside'],
    ['the root', ['--to', '/'], 'holds other files'],
    ['a flag that there is not', ['--to', 'server', '--now', '2024'], '--now'],
  ])('%s', (_, words, message) => {
    const { code, out, err } = briefing(folder, ['publish', ...words]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect(contentOf(folder)).toEqual(before);
  });

  it('to go back where there is nothing to go back to', () => {
    const { code, err } = briefing(folder, ['publish', '--to', 'server', '--rollback']);
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no earlier release') as string,
    });
    expect(existsSync(join(folder, 'server'))).toBe(false);
  });
});

/** Whether a release is one site and no other. Images of earlier releases, for pages that are still open, may stand beside it. */
function holdsWholly(release: string, site: Readonly<Record<string, string>>): boolean {
  const own = Object.entries(contentOf(release)).filter(([file]) => file in site || !file.startsWith('images/'));
  return own.length === Object.keys(site).length && own.every(([file, content]) => site[file] === content);
}

it('a publish that is killed leaves the old site or the new one', { timeout: 240_000 }, async () => {
  const folder = newProject();
  const sites: Record<string, string>[] = [];
  for (const title of ['One', 'Two']) {
    changeTitle(folder, title);
    briefing(folder, ['build', '--complete', '--output', title]);
    sites.push(contentOf(join(folder, title)));
  }
  const started = performance.now();
  briefing(folder, ['publish', '--output', 'One', '--to', 'server']);
  const duration = performance.now() - started;
  const rounds = 12;
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    const child = spawn(
      process.execPath,
      [bin, 'publish', '--output', round % 2 === 0 ? 'Two' : 'One', '--to', 'server'],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    );
    const ended = new Promise((done) => child.once('exit', done));
    await Promise.race([wait(duration * (0.4 + (0.7 * round) / rounds)), ended]);
    if (child.exitCode === null) killed++;
    child.kill('SIGKILL');
    await ended;
    expect(sites.filter((site) => holdsWholly(join(folder, 'server/current/'), site))).toHaveLength(1);
  }
  expect(killed).toBeGreaterThan(2);
  expect(briefing(folder, ['publish', '--output', 'Two', '--to', 'server']).code).toBe(0);
  expect(sites.map((site) => holdsWholly(join(folder, 'server/current/'), site))).toEqual([false, true]);
});

it('two publishes at once end well, one after the other', async () => {
  const folder = newProject();
  const codes = await Promise.all(
    ['first', 'second', 'third'].map(() => {
      const child = spawn(process.execPath, [bin, 'publish', '--to', 'server'], { cwd: folder, stdio: 'ignore' });
      return new Promise((done) => child.once('exit', done));
    }),
  );
  expect(codes).toEqual([0, 0, 0]);
  expect(readlinkSync(join(folder, 'server/current'))).toMatch(/^releases\/000001~/);
  expect(existsSync(join(folder, 'server/.publish/lock'))).toBe(false);
});

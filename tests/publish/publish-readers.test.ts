import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bin, briefing, type Finished } from '../support/briefing.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function newProject(words: readonly string[] = ['--complete'], cleanUp?: typeof afterAll): string {
  const folder = temporaryFolder(cleanUp);
  writeFiles(join(folder, 'articles'), smallArticles);
  expect(briefing(folder, ['build', ...words]).code).toBe(0);
  return folder;
}

/** Modes of everything below a folder that every user needs to read it, but for what is so already. */
function closed(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink() || path.includes('.publish')) return [];
    const mode = (statSync(path).mode & 0o777).toString(8);
    return mode === (entry.isDirectory() ? '755' : '644') ? [] : [`${mode} ${path}`];
  });
}

describe('what is published may be read by every user,', () => {
  const withMask = (folder: string, mask: string, words: string): void => {
    const { status, stderr } = spawnSync('sh', ['-c', `umask ${mask}; exec "$0" "${bin}" ${words}`, process.execPath], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  };

  it.each(['077', '027', '007', '000'])('with the mask %s, and the folders that lead there', (mask) => {
    const folder = newProject();
    chmodSync(folder, 0o755);
    for (const file of ['_site/index.html', '_site/about/index.html']) chmodSync(join(folder, file), 0o600);
    withMask(folder, mask, 'publish --to www/briefing/server');
    expect(closed(join(folder, 'www'))).toEqual([]);
    expect((statSync(join(folder, 'www')).mode & 0o777).toString(8)).toBe('755');
  });

  it('and a later publish mends what was not, of the same site, of another one and of a rollback', () => {
    const folder = newProject();
    const close = (): void => void spawnSync('chmod', ['-R', 'go=', 'server'], { cwd: folder });
    const server = join(folder, 'server');
    withMask(folder, '022', 'publish --to server');
    close();
    expect(closed(server).length).toBeGreaterThan(100);
    withMask(folder, '022', 'publish --to server');
    expect(closed(server)).toEqual([]);
    expect((statSync(server).mode & 0o777).toString(8)).toBe('755');
    writeFiles(join(folder, 'articles'), {
      'stories/first.md': (smallArticles['stories/first.md'] ?? '').replace('title: First', 'title: Another'),
    });
    briefing(folder, ['build', '--complete']);
    close();
    withMask(folder, '077', 'publish --to server');
    expect(closed(join(server, 'current/'))).toEqual([]);
    close();
    withMask(folder, '077', 'publish --to server --rollback');
    expect(closed(join(server, 'current/'))).toEqual([]);
  });

  it('but a folder that its owner has opened to a group stays closed to others', () => {
    const folder = newProject();
    mkdirSync(join(folder, 'server'));
    chmodSync(join(folder, 'server'), 0o750);
    withMask(folder, '077', 'publish --to server');
    expect((statSync(join(folder, 'server')).mode & 0o777).toString(8)).toBe('750');
  });
});

describe('a site that differs from the live one is published only if that is said to be meant:', () => {
  const folder = newProject(['--complete', '--for', 'nginx', '--base-url', 'https://a.example'], afterAll);
  const empty = {
    'articles/site.yaml': smallArticles['site.yaml'] ?? '',
    'articles/people/x.md': '---\nname: X\n---\n',
  };
  const elsewhere = temporaryFolder(afterAll);
  writeFiles(elsewhere, empty);

  it.each([
    ['another host', [], 'rules for nginx', '--allow-another-host'],
    ['another address', ['--base-url', 'https://b.example'], 'https://b.example/', '--allow-another-address'],
    ['another folder', ['--base-url', 'https://a.example/sub/'], 'https://a.example/sub/', '--allow-another-address'],
    ['no stories', ['--articles', join(elsewhere, 'articles')], 'has none', '--allow-no-stories'],
  ])('%s', (name, words, reason, flag) => {
    expect(briefing(folder, ['publish', '--to', name]).code).toBe(0);
    const target = readlinkSync(join(folder, name, 'current'));
    const host = flag === '--allow-another-host' ? 'portable' : 'nginx';
    const more = words.includes('--base-url') ? words : [...words, '--base-url', 'https://a.example'];
    expect(briefing(folder, ['build', '--complete', '--output', 'next', '--for', host, ...more]).code).toBe(0);
    const refused = briefing(folder, ['publish', '--output', 'next', '--to', name]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(reason);
    expect(refused.err).toContain(flag);
    expect(readlinkSync(join(folder, name, 'current'))).toBe(target);
    const json = briefing(folder, ['publish', '--output', 'next', '--to', name, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, message: expect.stringContaining(flag) as string });
    expect(briefing(folder, ['publish', '--output', 'next', '--to', name, flag])).toMatchObject({ code: 0, err: '' });
    expect(briefing(folder, ['publish', '--to', name, '--rollback']).code).toBe(1);
  });
});

it('a rollback names what was withdrawn since, and brings it back only if that is said to be meant', () => {
  const folder = newProject();
  const publish = (...words: string[]): Finished => briefing(folder, ['publish', '--to', 'server', ...words]);
  publish();
  writeFiles(join(folder, 'articles'), {
    'stories/first.md': (smallArticles['stories/first.md'] ?? '').replace(
      '---\n',
      '---\nwithdrawn: {date: 2024-07-01, reason: It was wrong}\n',
    ),
  });
  briefing(folder, ['build', '--complete']);
  expect(publish().code).toBe(0);
  const page = join(folder, 'server/current/stories/first/index.html');
  const withdrawn = readFileSync(page, 'utf8');
  const refused = publish('--rollback');
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('stories/first (“First”) would come back');
  expect(refused.err).toContain('--allow-withdrawn');
  expect(readFileSync(page, 'utf8')).toBe(withdrawn);
  const done = publish('--rollback', '--allow-withdrawn');
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toContain('Back again: stories/first (“First”).');
  expect(readFileSync(page, 'utf8')).not.toBe(withdrawn);
});

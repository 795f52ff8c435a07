import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bin, briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { canMount } from '../support/system-limits.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/* One output folder, and builds of it from several working folders. */

function newPlace(): string {
  const place = temporaryFolder();
  for (const name of ['a', 'b', 'c']) mkdirSync(join(place, name));
  writeFiles(join(place, 'articles'), smallArticles);
  symlinkSync('.', join(place, 'link'));
  return place;
}

function edit(place: string, title: string): void {
  const text = (smallArticles['stories/first.md'] ?? '').replace('title: First', `title: ${title}`);
  writeFiles(join(place, 'articles'), { 'stories/first.md': text, 'people/new.md': `---\nname: ${title}\n---\n` });
}

function words(output: string): string[] {
  return ['build', '--articles', '../articles', '--output', output, '--format', 'json'];
}

const names = ['../out', '../link/out', '../link/link/out/', './../b/../out'];

describe('builds of one output folder from several working folders', () => {
  it('at once wait for each other, by whatever path they name it', { timeout: 120_000 }, async () => {
    const place = newPlace();
    expect(briefing(join(place, 'a'), words('../out')).code).toBe(0);
    for (const title of ['One', 'Two', 'Three']) {
      edit(place, title);
      const codes = await Promise.all(
        names.map((name, index) => ended(start(join(place, ['a', 'b', 'c'][index % 3] ?? 'a'), name))),
      );
      expect(codes).toEqual(names.map(() => 0));
      expect(contentOf(join(place, 'out'))).toEqual(builtAlone(place));
    }
  });

  it.each(names)('one after the other know what the one before wrote: %s', (name) => {
    const place = newPlace();
    expect(briefing(join(place, 'a'), words('../out')).code).toBe(0);
    edit(place, 'Second');
    expect(briefing(join(place, 'b'), words('../out')).code).toBe(0);
    const third = briefing(join(place, 'c'), words(name));
    expect(third).toMatchObject({ code: 0, out: expect.stringContaining('"written": 0') as string });
    expect(readdirSync(place).filter((one) => one.endsWith('.briefing'))).toEqual(['.out.briefing']);
  });

  it.each([
    ['nothing', []],
    ['only the site and the cache', ['.out.briefing']],
    ['only the site', ['.out.briefing', 'b/.cache', 'a/.cache']],
  ])('where %s of the state is lost: no file is taken for foreign', (_, lost) => {
    const place = newPlace();
    briefing(join(place, 'a'), words('../out'));
    edit(place, 'Second');
    briefing(join(place, 'b'), words('../out'));
    for (const name of lost) rmSync(join(place, name), { recursive: true });
    expect(briefing(join(place, 'a'), words('../out')).code).toBe(0);
    expect(contentOf(join(place, 'out'))).toEqual(builtAlone(place));
  });

  it('one that stands still is waited for, and named', { timeout: 60_000 }, async () => {
    const place = newPlace();
    briefing(join(place, 'a'), words('../out'));
    edit(place, 'Second');
    const first = start(join(place, 'a'), '../out');
    await until(() => existsSync(join(place, '.out.briefing/lock')));
    first.kill('SIGSTOP');
    const second = spawn(process.execPath, [bin, ...words('../out')], { cwd: join(place, 'b') });
    let told = '';
    second.stderr.on('data', (text: Buffer) => (told += text.toString()));
    await until(() => told.includes('Waiting'));
    expect(told).toContain(`process ${first.pid}`);
    first.kill('SIGCONT');
    expect(await Promise.all([ended(first), ended(second)])).toEqual([0, 0]);
    expect(contentOf(join(place, 'out'))).toEqual(builtAlone(place));
  });
});

describe.runIf(canMount)('a build in another container', () => {
  it('that was killed is followed by one here, once it has been silent', { timeout: 120_000 }, async () => {
    const place = newPlace();
    briefing(join(place, 'a'), words('../out'));
    edit(place, 'Second');
    const command = ['--pid', '--fork', '--kill-child', process.execPath, bin, ...words('../out')];
    const first = spawn('unshare', command, { cwd: join(place, 'a'), stdio: 'ignore' });
    await until(() => existsSync(join(place, '.out.briefing/lock')));
    first.kill('SIGKILL');
    await ended(first);
    const started = performance.now();
    const second = briefing(join(place, 'b'), words('../out'));
    expect(second.code).toBe(0);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(contentOf(join(place, 'out'))).toEqual(builtAlone(place));
  });

  it('and one here wait for each other', { timeout: 120_000 }, async () => {
    const place = newPlace();
    const command = ['--pid', '--fork', process.execPath, bin, ...words('../out')];
    const there = spawn('unshare', command, { cwd: join(place, 'a'), stdio: 'ignore' });
    expect(await Promise.all([ended(there), ended(start(join(place, 'b'), '../out'))])).toEqual([0, 0]);
    expect(contentOf(join(place, 'out'))).toEqual(builtAlone(place));
  });
});

function start(cwd: string, output: string): ChildProcess {
  return spawn(process.execPath, [bin, ...words(output)], { cwd, stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; !done(); waited += 5) {
    if (waited > 30_000) throw new Error('it never came');
    await wait(5);
  }
}

/** What a build of the same articles makes that nothing was before. */
function builtAlone(place: string): Record<string, string> {
  const output = join(temporaryFolder(), 'site');
  spawnSync(process.execPath, [bin, ...words(output)], { cwd: join(place, 'c') });
  return contentOf(output);
}

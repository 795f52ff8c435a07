import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { bin, briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** Enough stories that a build takes long enough to be killed at any of its stages. */
function articles(version: string): Record<string, string> {
  const stories = Array.from({ length: 150 }, (_, number): [string, string] => [
    `stories/story-${number}.md`,
    `---\ntitle: Story ${number} ${version}\ndate: 2024-01-01\nsummary: Summary.\n---\n${`Words of ${version}. `.repeat(200)}\n`,
  ]);
  return { 'site.yaml': `title: ${version}\n`, ...Object.fromEntries(stories) };
}

async function buildAndKill(folder: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [bin, 'build'], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([wait(milliseconds), ended]);
  child.kill('SIGKILL');
  await ended;
}

it(
  'a build that is killed leaves the old site or the new one whole, and the next build is right',
  { timeout: 240_000 },
  async () => {
    const folder = temporaryFolder();
    const sites = new Map<string, Record<string, string>>();
    for (const version of ['one', 'two']) {
      const whole = join(folder, `whole-${version}`);
      mkdirSync(whole);
      writeFiles(join(whole, 'articles'), articles(version));
      expect(briefing(whole, ['build']).code).toBe(0);
      sites.set(version, contentOf(join(whole, '_site')));
    }
    writeFiles(join(folder, 'articles'), articles('one'));
    const started = performance.now();
    briefing(folder, ['build']);
    const duration = performance.now() - started;
    let before = 'one';
    const rounds = 14;
    for (let round = 0; round < rounds; round++) {
      const next = before === 'one' ? 'two' : 'one';
      writeFiles(join(folder, 'articles'), articles(next));
      await buildAndKill(folder, (duration * (round + 0.5)) / (rounds - 1));
      expect([sites.get(before), sites.get(next)]).toContainEqual(contentOf(join(folder, '_site')));
      expect(briefing(folder, ['build']).code).toBe(0);
      expect(contentOf(join(folder, '_site'))).toEqual(sites.get(next));
      before = next;
    }
  },
);

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { eleventyProgram, hasRun, newProject } from './project.ts';
import { plantPrograms } from '../security/planted.ts';

/** Starts Eleventy's own preview, and says what it printed so far. */
function serve(folder: string, flags: readonly string[] = []): { said: () => string; stop: () => Promise<void> } {
  const words = [eleventyProgram, '--serve', '--port=0', ...flags];
  const server = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || !server.kill('SIGKILL')) return;
    await once(server, 'exit');
  };
  afterAll(stop);
  return { said: () => text, stop };
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 50_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not come about in 50 seconds.');
    await setTimeout(50);
  }
}

it(
  'its preview shows the same bytes, makes them anew after a change, and runs nothing',
  { timeout: 150_000 },
  async () => {
    const folder = newProject();
    const { said, stop } = serve(folder);
    await until(() => said().includes('Server at'));
    briefing(folder, ['build', '--output', 'by-bin']);
    expect(contentOf(join(folder, '_eleventy'))).toEqual(contentOf(join(folder, 'by-bin')));
    expect(existsSync(join(folder, '_site'))).toBe(false);

    const story = '---\ntitle: Written while it runs\ndate: 2024-07-02\nsummary: S.\n---\nText.\n';
    writeFiles(join(folder, 'articles'), { 'stories/new.md': story });
    const home = join(folder, '_eleventy/index.html');
    await until(() => readFileSync(home, 'utf8').includes('Written while it runs'));

    const marker = join(folder, 'ran');
    plantPrograms(join(folder, 'articles'), marker);
    await until(() => said().includes('stories/planted.md:1:4 error front-matter-language'));
    expect(hasRun(marker)).toBe(false);
    await stop();
  },
);

it('nothing planted is run, whatever the flags', async () => {
  const flags = ['--input=articles', '--formats=md', '--incremental'];
  const folder = newProject();
  const marker = join(folder, 'ran');
  plantPrograms(join(folder, 'articles'), marker);
  const { said, stop } = serve(folder, flags);
  await until(() => said().includes('error front-matter-language'));
  expect(hasRun(marker)).toBe(false);
  await stop();
});

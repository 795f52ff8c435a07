import type * as publishing from '../../src/publish/publish-site.ts';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { publish } from '../../src/commands/publish/publish-command.ts';
import type { Environment } from '../../src/commands/terminal/environment.ts';
import { briefing } from '../support/briefing.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What the locks said while a publish was at work. */
const seen = vi.hoisted((): string[] => []);

vi.mock('../../src/publish/publish-site.ts', async (importOriginal) => {
  const real = await importOriginal<typeof publishing>();
  return {
    ...real,
    publishSite: (...words: Parameters<typeof real.publishSite>) => {
      const [folder, site] = words;
      const beside = join(dirname(site.folder), '._site.briefing');
      for (const place of [folder.work, beside]) seen.push(readFileSync(join(place, 'lock'), 'utf8'));
      return real.publishSite(...words);
    },
    rollBack: (...words: Parameters<typeof real.rollBack>) => {
      seen.push(readFileSync(join(words[0].work, 'lock'), 'utf8'));
      return real.rollBack(...words);
    },
  };
});

beforeEach(() => seen.splice(0));

it('the locks of a publish and of a rollback are free for other containers after the silence that those of a build are', () => {
  const workingFolder = temporaryFolder();
  const environment: Environment = {
    workingFolder,
    programFolder: workingFolder,
    generator: '',
    styles: '',
    elapsed: () => 0,
    today: () => '2024-01-01',
    clock: () => 0,
    variable: () => undefined,
    out: () => undefined,
    err: () => undefined,
    interactive: false,
    colour: false,
  };
  for (const title of ['One', 'Two']) {
    writeFiles(join(workingFolder, 'articles'), { ...smallArticles, 'site.yaml': `title: ${title}\n` });
    expect(briefing(workingFolder, ['build', '--complete']).code).toBe(0);
    expect(publish(['--to', 'server'], environment)).toBe(0);
  }
  expect(publish(['--to', 'server', '--rollback'], environment)).toBe(0);
  expect(seen).toHaveLength(5);
  for (const lock of seen) expect(JSON.parse(lock)).toMatchObject({ process: process.pid, silence: 30_000 });
});

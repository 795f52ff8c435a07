/** Hugo as it is measured: its own default settings, on the same corpus, on the same disk. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, countWrittenSince } from './contender.ts';
import { editedStory } from './edits.ts';
import { writeHugoRecord, writeHugoSite } from './hugo.ts';
import { measure } from './measure.ts';
import type { Corpus } from './record.ts';

/** The version that a Hugo says it is, such as `Hugo 0.111.3+extended`; `undefined` where there is none to ask. */
export function hugoVersion(hugo: string): string | undefined {
  const { stdout, status } = spawnSync(hugo, ['version'], { encoding: 'utf8' });
  const version = status === 0 ? /v([\d.]+\S*)/.exec(stdout)?.[1] : undefined;
  return version === undefined ? undefined : `Hugo ${version}`;
}

/** Writes the corpus as a Hugo site and makes it ready to be built. */
export function createHugo(corpus: Corpus, folder: string, hugo: string): Contender {
  const addresses = writeHugoSite(corpus, folder);
  const output = join(folder, 'public');
  const command = [hugo, '--quiet', '--cacheDir', join(folder, 'cache')];
  return {
    name: 'Hugo',
    situations: ['cold', 'one edit'],
    build: async (situation, round) => {
      if (situation === 'cold') {
        for (const made of ['public', 'resources', 'cache'])
          rmSync(join(folder, made), { recursive: true, force: true });
      }
      if (situation === 'one edit') writeHugoRecord(editedStory(corpus, round), addresses, folder);
      const start = Date.now();
      const costs = await measure(command, folder);
      return { ...costs, filesWritten: countWrittenSince(output, start) };
    },
  };
}

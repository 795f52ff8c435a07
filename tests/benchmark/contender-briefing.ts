/** Summit Briefing as it is measured: the built bin in a working folder of its own, where it also keeps its cache. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Contender, situations } from './contender.ts';
import { writeCorpus, writeRecord } from './corpus.ts';
import { editedStory, retitledPerson } from './edits.ts';
import { measure } from './measure.ts';
import type { Corpus } from './record.ts';

const bin = resolve(import.meta.dirname, '../../dist/briefing.js');

const reportSchema = z.object({ ok: z.literal(true), pages: z.object({ written: z.number() }) });

/** Writes the corpus below a folder and makes it ready to be built; `undefined` where the bin is not built. */
export function createBriefing(corpus: Corpus, folder: string): Contender | undefined {
  if (!existsSync(bin)) return undefined;
  const articles = join(folder, 'articles');
  const output = join(folder, '_site');
  mkdirSync(folder, { recursive: true });
  writeCorpus(corpus, articles);
  const command = [process.execPath, bin, 'build', '--articles', articles, '--output', output, '--format', 'json'];
  return {
    name: 'Briefing',
    situations,
    build: async (situation, round) => {
      if (situation === 'cold') {
        rmSync(output, { recursive: true, force: true });
        rmSync(join(folder, '.cache'), { recursive: true, force: true });
      }
      if (situation === 'one edit') writeRecord(editedStory(corpus, round), articles);
      if (situation === 'one retitle') writeRecord(retitledPerson(corpus, round), articles);
      const { json, ...costs } = await measure(command, folder);
      return { ...costs, filesWritten: reportSchema.parse(json).pages.written };
    },
  };
}

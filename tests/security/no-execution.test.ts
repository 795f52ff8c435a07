import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { plantedTexts, plantPrograms } from './planted.ts';
import { expectWords, newYard } from './site.ts';

/* Promise: nothing that an article, or a file beside it, says is ever run. Eleventy by itself would: see tests/eleventy. */

it('no text in a story is run', () => {
  const { outside, work } = newYard();
  const marker = join(outside, 'ran');
  for (const [index, text] of Object.values(plantedTexts(marker)).entries())
    writeFiles(join(work, 'articles'), { [`stories/planted-${index}.md`]: text });
  expectWords(briefing(work, ['check']));
  expectWords(briefing(work, ['build']));
  expect(existsSync(marker)).toBe(false);
});

it.each(Object.keys(plantedTexts('')))('no text in the settings is run: %s', (name) => {
  const { outside, work } = newYard();
  const marker = join(outside, 'ran');
  const text = plantedTexts(marker)[name] ?? '';
  writeFiles(join(work, 'articles'), { 'site.yaml': text, 'stories/planted.md': text });
  expectWords(briefing(work, ['build']));
  expect(existsSync(marker)).toBe(false);
});

it.each(['articles', ''])('programs that stand in “%s” are not run, and no package is looked for there', (place) => {
  const { outside, work } = newYard();
  const marker = join(outside, 'ran');
  plantPrograms(join(work, place), marker);
  const commands = [['check'], ['build', '--complete'], ['verify']];
  for (const words of commands) expectWords(briefing(work, words));
  expect(existsSync(marker)).toBe(false);
  // In the working folder they do no harm, so that the site was built whatever they are.
  expect(existsSync(join(work, '_site/index.html'))).toBe(place === '');
});

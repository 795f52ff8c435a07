import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eleventy, hasRun, newProject } from './project.ts';
import { plantPrograms } from '../security/planted.ts';

/* Eleventy by itself runs front matter in JavaScript, data files and templates. Here it must run none of what stands in articles. */

const folder = newProject();
const marker = join(folder, 'ran');
plantPrograms(join(folder, 'articles'), marker);

it('what is planted would run where Eleventy reads files', () => {
  expect(eleventy(folder, ['--config=', '--input=articles', '--output=elsewhere']).text).not.toBe('');
  expect(hasRun(marker)).toBe(true);
});

const ways = [
  [],
  ['--input=.'],
  ['--input=articles'],
  ['--input=articles/stories/planted.md'],
  ['--input=articles/**/*.md', '--formats=*'],
  [`--input=${join(folder, 'articles')}`, '--to=json', '--pathprefix=/sub/'],
  ['--formats=md'],
  ['--input=articles', '--formats=md,njk,liquid,html,js,11ty.js', '--dryrun'],
  ['--input=articles', '--incremental=articles/stories/planted.md', '--quiet'],
  ['--output=_site', '--input=articles'],
  ['--config=.eleventy.ts', '--input=articles', '--formats=md'],
  ['--config=.eleventy.ts', '--input=.', '--formats=md,njk,liquid,11ty.js'],
];

it.each(ways.map((flags) => ({ flags, shown: flags.join(' ') })))('nothing in articles is run: $shown', ({ flags }) => {
  rmSync(marker, { force: true });
  const { code, text } = eleventy(folder, flags);
  expect(code).not.toBe(0);
  expect(hasRun(marker)).toBe(false);
  expect(text).not.toMatch(/^\[11ty\] +at /m);
});

import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/hosting/host.ts';
import { type Files, story } from '../support/articles.ts';
import { png } from '../support/pictures.ts';
import { siteOf } from '../support/site.ts';

/** Whether a host is told to let readers keep all that stands in `images/` for ever. */
function keepsImages(host: Host, files: Files): boolean {
  const output = siteOf(files, { host }).plan.outputs.find(({ file }) => file === '_headers');
  if (output?.type !== 'text') throw new Error(`${host} is told no headers`);
  return /^\/images\/\*\n {2}Cache-Control: .*immutable/m.test(output.text());
}

describe.each<Host>(['netlify', 'cloudflare'])('%s may let readers keep pictures for ever', (host) => {
  const shown = { 'images/a.png': png(), 'stories/a.md': story({}, '![A quay](a.png)') };
  it.each<[string, Files, boolean]>([
    ['where there are none', { 'stories/a.md': story() }, true],
    ['whose names change with their bytes', shown, true],
    ['but not where one of the static folder keeps its name', { ...shown, 'static/images/logo.png': png() }, false],
    ['where one of the static folder stands elsewhere', { ...shown, 'static/pictures/logo.png': png() }, true],
    ['where one of the static folder is called like the folder', { ...shown, 'static/images.png': png() }, true],
  ])('%s', (_, files, kept) => {
    expect(keepsImages(host, files)).toBe(kept);
  });
});

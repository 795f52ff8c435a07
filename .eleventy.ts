import { readFileSync } from 'node:fs';
import type { EleventyConfiguration } from './src/eleventy/configuration.ts';
import { closeToFiles } from './src/eleventy/closed-to-files.ts';
import { addSite } from './src/eleventy/site-template.ts';

/**
 * Lets plain Eleventy write the very pages that `briefing build` writes. It never sees an article: it gets finished pages. Compiled, it is
 * what `eleventy.config.js` hands to the bare command.
 */
export default function configure(eleventy: EleventyConfiguration): object {
  closeToFiles(eleventy, '.');
  addSite(eleventy, { articles: 'articles', styles: readFileSync('dist/site.css', 'utf8') });
  // Not _site, whose files are hard-linked with the copy that the next build begins from.
  return { dir: { input: 'templates', output: '_eleventy' } };
}

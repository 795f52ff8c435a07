import type { EleventyConfiguration } from './src/eleventy/configuration.ts';
import { readOnly } from './src/eleventy/own-templates.ts';
import briefing from './src/eleventy/plugin.ts';

/** The plugin used on our own site: plain Eleventy writes the very pages that `briefing build` writes, and whatever stands in `templates/own`. */
export default function configure(eleventy: EleventyConfiguration): object {
  readOnly(eleventy, 'templates/own', '.');
  eleventy.addPlugin(briefing, { articles: 'articles' });
  // Not _site, whose files are hard-linked with the copy that the next build begins from.
  return { dir: { input: 'templates/own', output: '_eleventy' } };
}

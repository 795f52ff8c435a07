import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWithin } from '../commands/protected-folders.ts';
import type { EleventyConfiguration } from './configuration.ts';
import { addFinishedFiles, hasFinishedFiles } from './finished-files.ts';
import { keepFromReading } from './articles-folder.ts';
import { type Briefing, briefingReader } from './load-briefing.ts';
import { parseOptions } from './options.ts';
import type { BriefingOptions } from './plugin-types.ts';
import { StatedError } from './stated-error.ts';

/** A file of the package, beside the built program or, where the sources run, in its folder. */
const styleSheets = ['site.css', '../../dist/site.css'];

/**
 * The plugin for Eleventy: adds a whole briefing to a site, with its records as the global data `briefing`. The articles are read anew for
 * each build, and Eleventy never reads them itself: it is given finished files.
 */
export default function briefing(eleventy: EleventyConfiguration, options?: BriefingOptions): void {
  eleventy.versionCheck('>=3');
  if (hasFinishedFiles(eleventy)) throw new StatedError('A site has one briefing, and this one adds it twice.');
  const parsed = parseOptions(options);
  const read = briefingReader(parsed, {
    styles: readStyles(),
    clock: () => Date.now(),
    err: (text) => process.stderr.write(text),
    colour: process.stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  });
  let pathPrefix = '/';
  let current: Briefing | undefined;
  const now = (): Briefing => (current ??= read(pathPrefix));
  eleventy.on('eleventy.config', (settled) => {
    pathPrefix = settled.getPathPrefix();
  });
  eleventy.on('eleventy.before', () => {
    current = undefined;
    now();
  });
  keepFromReading(eleventy, parsed.articles);
  addFinishedFiles(
    eleventy,
    () => now().files,
    (file) => isWithin(resolve(file), resolve(parsed.articles)),
  );
  eleventy.addGlobalData('briefing', () => now().data);
}

// What `require` gives to a configuration file in CommonJS.
export { briefing as 'module.exports' };

function readStyles(): string {
  const places = styleSheets.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new StatedError('The style sheet of the briefing is missing. Install it again.');
  return readFileSync(found, 'utf8');
}

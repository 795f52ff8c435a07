import { relative, resolve } from 'node:path';
import { realPath } from '../build/workspace.ts';
import { isWithin } from '../commands/protected-folders.ts';
import type { Directories, EleventyConfiguration } from './configuration.ts';
import { StatedError } from './stated-error.ts';

/** Keeps Eleventy from reading articles as templates, because it would run what they say, and has it watch them. */
export function keepFromReading(eleventy: EleventyConfiguration, articles: string): void {
  const path = relative('.', resolve(articles));
  eleventy.addWatchTarget(`./${path}/`);
  eleventy.ignores.add(`./${path.replace(/[\\$^*+?()[\]{}!|@]/g, String.raw`\$&`)}/**`);
  eleventy.on('eleventy.config', ({ directories }) => {
    // Where no file is read at all, none of the articles is.
    if (!eleventy.ignores.has('**/*')) refuseFolders(directories, articles);
  });
}

/** Folders of Eleventy's must not lie among the articles: it would run what it finds there, or write over it. */
function refuseFolders({ input, includes, layouts, data, output }: Directories, articles: string): void {
  const kept = realPath(resolve(articles));
  for (const [name, folder] of Object.entries({ input, includes, layouts, data, output })) {
    if (folder === undefined || !isWithin(realPath(resolve(folder)), kept)) continue;
    throw new StatedError(
      `Eleventy's folder “${name}” is “${folder}”, which lies in the articles folder “${articles}”. ` +
        'Give one of the two another place: what editors write is not to be read as templates.',
    );
  }
}

import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realPath, workspaceOf } from '../build/workspace.ts';
import { isWithin, protectedFolders } from '../commands/protected-folders.ts';
import type { EleventyConfiguration, SettledConfiguration } from './configuration.ts';
import { StatedError } from './stated-error.ts';

/** The ending of the one template there is, which is in no file. */
export const templateFormat = '11ty.js';

/**
 * Keeps Eleventy from reading any file as a template or as data, because it would run what it reads: front matter in JavaScript,
 * `.11tydata.js`, `_data`. Its command line wins over a configuration's input, formats and output, so this holds whatever they are.
 * Throws, before anything is read or written, if the output is a folder that Eleventy must not write to. `project` is where the
 * program lies.
 */
export function closeToFiles(eleventy: EleventyConfiguration, project: string): void {
  eleventy.ignores.add('**/*');
  eleventy.setUseGitIgnore(false);
  eleventy.setDataFileSuffixes([]);
  eleventy.on('eleventy.config', (settled) => {
    settled.templateFormats.setViaCommandLine(templateFormat);
    closeDataFolder(settled);
    refuseDangerousOutput(settled.directories.output, project);
  });
}

/** No setting stops Eleventy from running the files of its data folder; but nothing lies below a file, such as this one. */
function closeDataFolder({ directories }: SettledConfiguration): void {
  directories.setData(relative(resolve(directories.input), fileURLToPath(import.meta.url)));
}

/** Eleventy writes over what is there, through links, and takes nothing away. */
function refuseDangerousOutput(shown: string, project: string): void {
  const output = realPath(resolve(shown));
  if (basename(output) === '_site' || existsSync(workspaceOf(output, '.cache').beside))
    throw new OutputError(shown, 'which belongs to “briefing build”: its files are shared with the copy beside it');
  const kept = [...protectedFolders(project), join(realPath(project), '_site')];
  const holds = [...kept, realPath(process.cwd())].find((folder) => isWithin(folder, output));
  if (holds !== undefined) throw new OutputError(shown, `which holds ${holds}`);
  const around = kept.find((folder) => isWithin(output, folder));
  if (around !== undefined) throw new OutputError(shown, `which lies inside ${around}`);
}

class OutputError extends StatedError {
  constructor(shown: string, reason: string) {
    super(`Eleventy does not write to “${shown}”, ${reason}. Leave --output out: the site is then in _eleventy/.`);
  }
}

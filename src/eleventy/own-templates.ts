import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realPath, workspaceOf } from '../build/workspace.ts';
import { isWithin, protectedFolders } from '../commands/protected-folders.ts';
import type { EleventyConfiguration, SettledConfiguration } from './configuration.ts';
import { fileFormat } from './finished-files.ts';
import { StatedError } from './stated-error.ts';

const formats = ['11ty.js', 'html', 'liquid', 'md', 'njk', fileFormat];

/**
 * For a site that is a briefing and little else: has Eleventy read the templates of one folder, and no other file, whatever its command
 * line says, which wins over a configuration. By itself it would run what it reads: front matter in JavaScript, `.11tydata.js`, `_data`.
 * Throws, before anything is read or written, if the output is a folder that Eleventy must not write to. `project` is where the program
 * lies.
 */
export function readOnly(eleventy: EleventyConfiguration, templates: string, project: string): void {
  eleventy.setUseGitIgnore(false);
  let askedFile = (): string | undefined => undefined;
  eleventy.on('eleventy.config', (settled) => {
    const { input, inputFile, inputGlob, output } = settled.directories;
    const isWhole = inputFile === undefined && inputGlob === undefined;
    if (isWhole && resolve(input) === resolve(templates)) settled.templateFormats.setViaCommandLine(formats.join(','));
    else closeToFiles(eleventy, settled);
    refuseDangerousOutput(output, project);
    askedFile = () => settled.getPreviousBuildModifiedFile();
  });
  let isFirst = true;
  eleventy.on('eleventy.before', ({ incremental }) => {
    // Later builds of a preview name the file that was changed, and make everything anew.
    const file = isFirst && incremental ? askedFile() : undefined;
    isFirst = false;
    if (file !== undefined)
      throw new StatedError(`--incremental=${file}: pages are made from all articles together. Leave the file out.`);
  });
}

function closeToFiles(eleventy: EleventyConfiguration, settled: SettledConfiguration): void {
  eleventy.ignores.add('**/*');
  settled.templateFormats.setViaCommandLine(fileFormat);
  settled.getConfig().dataFileSuffixes = [];
  // No setting stops Eleventy from running the files of its data folder; but nothing lies below a file, such as this one.
  settled.directories.setData(relative(resolve(settled.directories.input), fileURLToPath(import.meta.url)));
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

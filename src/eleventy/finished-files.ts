import { Buffer } from 'node:buffer';
import type { Output } from '../build/outputs/output.ts';
import type { EleventyConfiguration, FileCallback } from './configuration.ts';

/** The ending of the one template there is, which is in no file. No site has files of it, so none of its own is read otherwise than before. */
export const fileFormat = 'summit-briefing';

const template = `site.${fileFormat}`;

/** The files of a build, by their addresses within Eleventy's output. */
export type FinishedFiles = ReadonlyMap<string, Output>;

/**
 * Has Eleventy write files that are finished, byte for byte. Layouts, computed data, transforms and linters of the site are for its own
 * pages and stay away from them. `files` is asked once for each build; `concerns` tells whether a changed file means all are made anew.
 */
export function addFinishedFiles(
  eleventy: EleventyConfiguration,
  files: () => FinishedFiles,
  concerns: (file: string) => boolean,
): void {
  eleventy.addExtension(fileFormat, {
    useLayouts: false,
    // Here and not with the template, since Eleventy would take what to override for part of its own configuration.
    getData: () => dataOf(files),
    compile: () => async (page) => contentOf(files().get(page.permalink)),
    isIncrementalMatch: concerns,
  });
  eleventy.addTemplateFormats(fileFormat);
  eleventy.addTemplate(template, '');
  keepFromCallbacks(eleventy);
}

export function hasFinishedFiles(eleventy: EleventyConfiguration): boolean {
  return eleventy.isVirtualTemplate(template);
}

function dataOf(files: () => FinishedFiles): object {
  return {
    pagination: { data: 'addresses', size: 1, alias: 'permalink', before: () => [...files().keys()] },
    addresses: [''],
    permalink: 'each of the addresses',
    eleventyExcludeFromCollections: true,
    // An owner's own files may be named anything.
    eleventyAllowMissingExtension: true,
    // What a site sets for all its pages, once as data is merged deeply and once as it is not.
    'override:eleventyComputed': null,
    eleventyComputed: null,
    eleventyDataSchema: null,
    date: new Date(0),
  };
}

function contentOf(output: Output | undefined): string | Buffer | undefined {
  const content = output?.make().content;
  return content === undefined || typeof content === 'string' ? content : Buffer.from(content);
}

function keepFromCallbacks(eleventy: EleventyConfiguration): void {
  let isDone = false;
  eleventy.on('eleventy.config', (settled) => {
    // Told again before each build of a preview.
    if (isDone) return;
    isDone = true;
    const { transforms, linters } = settled.getConfig();
    for (const callbacks of [transforms, linters])
      for (const [name, callback] of Object.entries(callbacks)) callbacks[name] = forOtherFiles(callback);
  });
}

function forOtherFiles(callback: FileCallback): FileCallback {
  return function otherFilesOnly(content, ...rest) {
    return this.inputPath.endsWith(`.${fileFormat}`) ? content : callback.call(this, content, ...rest);
  };
}

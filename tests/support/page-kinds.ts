import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../src/build/disk/site-folder.ts';

/**
 * One address of each kind of page in a built site: the largest, where odd cases are likeliest. New kinds are found by themselves. Pages
 * that lead on at once are none that a reader sees.
 */
export function pagesOfEachKind(folder: string): string[] {
  const pages = [...(listFolder(folder)?.files ?? [])].filter(([file]) => file.endsWith('.html'));
  const largest = new Map<string, { file: string; size: number }>();
  for (const [file, { size }] of pages) {
    const kind = kindOfPage(file);
    if ((largest.get(kind)?.size ?? 0) < size) largest.set(kind, { file, size });
  }
  return [...largest.values()]
    .filter(({ file }) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .map(({ file }) => `/${file.replace(/index\.html$/, '')}`)
    .toSorted();
}

/**
 * What pages of one kind have in common: `people/*` for every person, `people/…/mentions-N` for every part of their mentions,
 * `people/page-N` for every part of the index, `claims/topic/*` for every topic; the file itself for a page that is alone.
 */
export function kindOfPage(file: string): string {
  const [first = '', ...rest] = file.split('/').slice(0, -1);
  const last = rest.at(-1);
  if (last === undefined) return file;
  const part = /^(?:mentions|page|part)-\d+$/.test(last);
  const middle = rest.slice(0, -1);
  return part
    ? [first, ...middle.map(() => '*'), last.replace(/\d+$/, 'N')].join('/')
    : [first, ...middle, '*'].join('/');
}

import { listFolder } from '../../src/build/site-folder.ts';

/** One address of each kind of page in a built site: the largest, where odd cases are likeliest. */
export function pagesOfEachKind(folder: string): string[] {
  const pages = [...(listFolder(folder)?.files ?? [])].filter(([file]) => file.endsWith('.html'));
  const largest = new Map<string, { file: string; size: number }>();
  for (const [file, { size }] of pages) {
    const parts = file.split('/');
    const kind = parts.length > 2 ? `${parts.slice(0, -2).join('/')}/*` : file;
    if ((largest.get(kind)?.size ?? 0) < size) largest.set(kind, { file, size });
  }
  return [...largest.values()].map(({ file }) => `/${file.replace(/index\.html$/, '')}`).toSorted();
}

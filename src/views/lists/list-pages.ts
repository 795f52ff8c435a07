import { chunk } from './chunks.ts';
import type { SitePath } from '../../addresses/paths.ts';

/** Where one page of a long list stands among the others. */
export interface PagePart {
  readonly path: SitePath;
  /** Which part this is, counted from 1, the oldest; `undefined` for the newest, which has the address of the whole list. */
  readonly part?: number;
  readonly newer?: SitePath;
  readonly older?: SitePath;
}

/** Cuts a list that is newest first into pages: the newest items at the address of the whole, older parts at addresses of their own. */
export function cutIntoPages<Item>(
  newestFirst: readonly Item[],
  size: number,
  whole: SitePath,
  pathOf: (part: number) => SitePath,
): { readonly items: readonly Item[]; readonly at: PagePart }[] {
  const { newest, older } = chunk(newestFirst, size);
  return [
    { items: newest, at: { path: whole, ...(older.length > 0 && { older: pathOf(older.length) }) } },
    ...older.map((items, position) => {
      const part = position + 1;
      const newer = part === older.length ? whole : pathOf(part + 1);
      return { items, at: { path: pathOf(part), part, newer, ...(part > 1 && { older: pathOf(part - 1) }) } };
    }),
  ];
}

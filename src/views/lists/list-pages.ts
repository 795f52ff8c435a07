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

export type OlderPart = PagePart & Required<Pick<PagePart, 'part' | 'newer'>>;

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
    ...older.map((items, index) => ({ items, at: olderPart(index + 1, older.length, whole, pathOf) })),
  ];
}

/** Where the n-th of some older parts stands, counted from 1, the oldest. */
export function olderPart(part: number, count: number, whole: SitePath, pathOf: (part: number) => SitePath): OlderPart {
  const newer = part === count ? whole : pathOf(part + 1);
  return { path: pathOf(part), part, newer, ...(part > 1 && { older: pathOf(part - 1) }) };
}

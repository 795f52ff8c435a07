/** The first of some items, and how many more there are. */
export interface Limited<Item> {
  readonly items: readonly Item[];
  readonly more: number;
}

export function limit<Item>(items: readonly Item[], most: number): Limited<Item> {
  return { items: items.slice(0, most), more: Math.max(0, items.length - most) };
}

/** The same with each item that is shown turned into what is shown of it. */
export function mapLimited<Item, Shown>({ items, more }: Limited<Item>, show: (item: Item) => Shown): Limited<Shown> {
  return { items: items.map(show), more };
}

import type { ComponentChildren, VNode } from 'preact';
import { Rows, Section } from './section.tsx';

interface ListingProps<Item> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly renderRow: (item: Item) => VNode;
  /** Whether the order says something, as that of time does. */
  readonly ordered?: boolean;
  /** Between the heading and the list. */
  readonly above?: ComponentChildren;
  /** At the end of the list: what is not in it. */
  readonly last?: VNode;
  readonly fold?: boolean | undefined;
  /** Below the list. */
  readonly children?: ComponentChildren;
}

/** A part of a page that lists something; nothing where there is nothing to list. */
export function Listing<Item>({
  id,
  title,
  items,
  renderRow,
  ordered = false,
  above,
  last,
  fold,
  children,
}: ListingProps<Item>): VNode | null {
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title} fold={fold}>
      {above}
      <Rows ordered={ordered}>
        {items.map(renderRow)}
        {last}
      </Rows>
      {children}
    </Section>
  );
}

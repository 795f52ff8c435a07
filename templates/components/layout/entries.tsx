import type { ComponentChildren, VNode } from 'preact';
import type { ListedView } from '../../../src/views/lists/reference-view.ts';
import { RecordLink } from '../inline/link.tsx';
import { Row } from './section.tsx';
import { Day } from '../inline/time.tsx';
import { Listing } from './listing.tsx';

interface EntryRowProps {
  readonly item: ListedView;
  readonly label?: ComponentChildren;
  /** Without its summary, where a list should be taken in at a glance. */
  readonly brief?: boolean;
  /** A word or two behind the name. */
  readonly aside?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A record in a list: its date in the margin, its name, and what it is. */
export function EntryRow({ item, label, brief = false, aside, children }: EntryRowProps): VNode {
  return (
    <Row label={label ?? (item.date && <Day date={item.date} />)}>
      <p class="name">
        <RecordLink to={item} />
        {aside && <span class="role"> {aside}</span>}
      </p>
      {!brief && item.summary !== undefined && <p>{item.summary}</p>}
      {children}
    </Row>
  );
}

interface EntriesProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ListedView[];
  readonly fold?: boolean | undefined;
}

/** A part of a page that lists records; nothing where there are none. */
export function Entries({ id, title, items, fold }: EntriesProps): VNode | null {
  return <Listing id={id} title={title} items={items} fold={fold} renderRow={(item) => <EntryRow item={item} />} />;
}

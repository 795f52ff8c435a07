import type { ComponentChildren, VNode } from 'preact';
import type { ListedView, ReferenceView } from '../../src/views/lists/reference-view.ts';
import type { Edition } from '../edition.ts';
import { RecordLink } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Day } from './time.tsx';

interface EntryRowProps {
  readonly item: ListedView;
  readonly edition: Edition;
  readonly label?: ComponentChildren;
  /** Without its summary, where a list should be taken in at a glance. */
  readonly brief?: boolean;
  /** A word or two behind the name. */
  readonly aside?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A record in a list: its date in the margin, its name, and what it is. */
export function EntryRow({ item, edition, label, brief = false, aside, children }: EntryRowProps): VNode {
  return (
    <Row label={label ?? (item.date && <Day date={item.date} edition={edition} />)}>
      <p class="name">
        <RecordLink to={item} edition={edition} />
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
  readonly edition: Edition;
}

/** A part of a page that lists records; nothing where there are none. */
export function Entries({ id, title, items, edition }: EntriesProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title} edition={edition}>
      <Rows>
        {items.map((item) => (
          <EntryRow item={item} edition={edition} />
        ))}
      </Rows>
    </Section>
  );
}

interface NamedProps {
  readonly title: string;
  readonly items: readonly (ReferenceView & { readonly roles?: readonly string[] })[];
  readonly edition: Edition;
}

/** Names in the page's margin, people with the roles they held. */
export function NamesInMargin({ title, items, edition }: NamedProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <>
      <h2 lang={edition.foreignWords}>{title}</h2>
      <ul>
        {items.map(({ roles = [], ...item }) => (
          <li>
            <RecordLink to={item} edition={edition} />
            {roles.length > 0 && <span class="role">{roles.join('; ')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

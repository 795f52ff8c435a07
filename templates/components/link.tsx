import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { listFormat } from '../list-format.ts';

/** A record's name, as a link to its page. */
export function RecordLink({ to, edition }: { readonly to: ReferenceView; readonly edition: Edition }): VNode {
  return <a href={pageHref(edition.site, to.href)}>{to.name}</a>;
}

/** Some records' names in a sentence: `Kim, Putin and Xi`. A claim, which is named by its statement, loses its full stop there. */
export function RecordLinks({
  to,
  edition,
}: {
  readonly to: readonly ReferenceView[];
  readonly edition: Edition;
}): VNode {
  const items = to.map((one) =>
    RecordLink({ to: one.kind === 'claim' ? { ...one, name: one.name.replace(/[.。]$/u, '') } : one, edition }),
  );
  return <Joined items={items} edition={edition} />;
}

interface JoinedProps {
  readonly items: readonly ComponentChildren[];
  readonly edition: Edition;
}

/** Items joined as the interface's language joins a list. */
export function Joined({ items, edition }: JoinedProps): VNode {
  if (items.length === 1) return <>{items[0]}</>;
  const parts = listFormat(edition.words.language).formatToParts(items.map((_, index) => String(index)));
  return (
    <>
      {parts.map(({ type, value }) => (
        <Fragment>{type === 'element' ? items[Number(value)] : value}</Fragment>
      ))}
    </>
  );
}

/** A web address outside the site, shown by the name of its host. */
export function OutsideLink({ address }: { readonly address: string }): VNode {
  return (
    <a href={address} rel="external">
      {hostOf(address)}
    </a>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

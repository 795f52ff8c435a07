import { type ComponentChildren, Fragment, type VNode } from 'preact';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { listFormatOf } from '../../../src/base/list-format.ts';

/** A record's name, as a link to its page. */
export function RecordLink({ to }: { readonly to: Pick<ReferenceView, 'href' | 'name'> }): VNode {
  const { site } = useEdition();
  return <a href={pageHref(site, to.href)}>{to.name}</a>;
}

/** Some records' names in a sentence: `Ana, Ben and Chloe`. A claim, which is named by its statement, loses its full stop there. */
export function RecordLinks({ to }: { readonly to: readonly ReferenceView[] }): VNode {
  return (
    <Joined
      items={to.map((one) => (
        <RecordLink to={one.kind === 'claim' ? withoutFullStop(one) : one} />
      ))}
    />
  );
}

/** Some records' names; nothing, as where there are no such facts, if there are none. */
export function linksTo(records: readonly ReferenceView[]): VNode | undefined {
  return records.length > 0 ? <RecordLinks to={records} /> : undefined;
}

function withoutFullStop(claim: ReferenceView): ReferenceView {
  return { ...claim, name: claim.name.replace(/[.。]$/u, '') };
}

interface JoinedProps {
  readonly items: readonly ComponentChildren[];
}

/** Items joined as the interface's language joins a list. */
export function Joined({ items }: JoinedProps): VNode {
  const { words } = useEdition();
  if (items.length === 1) return <>{items[0]}</>;
  const parts = listFormatOf(words.language).formatToParts(items.map((_, index) => String(index)));
  return (
    <>
      {parts.map(({ type, value }) => (
        <Fragment>{type === 'element' ? items[Number(value)] : value}</Fragment>
      ))}
    </>
  );
}

/** Names in columns, each the way to its page. */
export function NameList({ names }: { readonly names: readonly Pick<ReferenceView, 'href' | 'name'>[] }): VNode {
  return (
    <ul class="names">
      {names.map((name) => (
        <li>
          <RecordLink to={name} />
        </li>
      ))}
    </ul>
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

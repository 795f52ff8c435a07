import type { ComponentChildren, VNode } from 'preact';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import { useEdition } from '../../edition.ts';
import { RecordLink } from '../inline/link.tsx';

interface NamesProps {
  readonly title: string;
  /** People come with the roles they held. */
  readonly items: readonly (ReferenceView & { readonly roles?: readonly string[] })[];
}

interface MarginProps {
  /** What it is called for those who do not see where it stands. */
  readonly label: string;
  readonly lists: readonly NamesProps[];
  readonly children?: ComponentChildren;
}

/** Names beside the text on a wide page and below it on a narrow one; nothing where there are none. */
export function Margin({ label, lists, children }: MarginProps): VNode | null {
  const shown = lists.filter(({ items }) => items.length > 0);
  if (shown.length === 0) return null;
  return (
    <aside class="margin" aria-label={label}>
      {shown.map((list) => (
        <NamesInMargin {...list} />
      ))}
      {children}
    </aside>
  );
}

function NamesInMargin({ title, items }: NamesProps): VNode {
  const { foreignWords } = useEdition();
  return (
    <>
      <h2 lang={foreignWords}>{title}</h2>
      <ul>
        {items.map(({ roles = [], ...item }) => (
          <li>
            <RecordLink to={item} />
            {roles.length > 0 && <span class="role">{roles.join('; ')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

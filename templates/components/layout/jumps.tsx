import type { VNode } from 'preact';
import { useEdition } from '../../edition.ts';
import { usePageParts } from '../../page-parts.ts';

interface JumpsProps {
  readonly label: string;
  readonly jumps: readonly { readonly words: string; readonly href: string; readonly current?: boolean }[];
}

/** Links to the parts of a long page, or to its sister pages; nothing where there is only one. */
export function Jumps({ label, jumps }: JumpsProps): VNode | null {
  const { foreignWords } = useEdition();
  const parts = usePageParts();
  if (jumps.length < 2) return null;
  parts?.keepOwnWays();
  return (
    <nav class="jumps" aria-label={label} lang={foreignWords}>
      <ul>
        {jumps.map(({ words, href, current = false }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

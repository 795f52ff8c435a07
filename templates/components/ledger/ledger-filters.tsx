import type { ComponentChildren, VNode } from 'preact';
import type { LedgerFilters } from '../../../src/views/ledger/ledger-filters.ts';
import type { SitePath } from '../../../src/addresses/paths.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { usePageParts } from '../../page-parts.ts';
import { Status } from '../inline/status.tsx';

interface FiltersProps {
  readonly filters: LedgerFilters;
  readonly path: SitePath;
}

/** Ways to the claims of one status, topic or party, and back to all of them; nothing where there is no choice. */
export function Filters({ filters, path }: FiltersProps): VNode | null {
  const { words, foreignWords } = useEdition();
  const parts = usePageParts();
  const { label, status, topic, party } = words.ledger.filters;
  const { all, statuses, topics, parties, allTopics, allParties } = filters;
  const link = (href: SitePath, name: ComponentChildren, count?: number): VNode => (
    <FilterLink href={href} current={href === path} count={count}>
      {name}
    </FilterLink>
  );
  const rows: readonly (readonly [string, readonly VNode[]])[] = [
    [words.kinds.claim.many, all === undefined ? [] : [link(all, words.home.all('claim'))]],
    [status, statuses.map((one) => link(one.href, <Status status={one.status} />, one.count))],
    [
      topic,
      [
        ...topics.map(({ href, name, count }) => link(href, name, count)),
        ...(allTopics === undefined ? [] : [link(allTopics, words.ledger.allTopics)]),
      ],
    ],
    [
      party,
      [
        ...parties.map(({ href, name, count }) => link(href, name, count)),
        ...(allParties === undefined ? [] : [link(allParties, words.ledger.allParties)]),
      ],
    ],
  ];
  const offered = rows.filter(([, links]) => links.length > 0);
  if (offered.length === 0) return null;
  parts?.keepOwnWays();
  return (
    <nav class="filters facts" aria-label={label} lang={foreignWords}>
      {offered.map(([name, links]) => (
        <div>
          <p>{name}</p>
          <ul>{links}</ul>
        </div>
      ))}
    </nav>
  );
}

interface FilterLinkProps {
  readonly href: SitePath;
  readonly current: boolean;
  readonly count: number | undefined;
  readonly children: ComponentChildren;
}

function FilterLink({ href, current, count, children }: FilterLinkProps): VNode {
  const { site, words } = useEdition();
  return (
    <li>
      <a href={pageHref(site, href)} aria-current={current ? 'page' : undefined}>
        {children}
      </a>
      {count !== undefined && ` ${count.toLocaleString(words.language)}`}
    </li>
  );
}

import type { VNode } from 'preact';
import { knowledgePath } from '../../../src/views/ledger/knowledge-view.ts';
import type { ClaimGroupView } from '../../../src/views/ledger/claim-listing.ts';
import type { LedgerView } from '../../../src/views/ledger/ledger-view.ts';
import { indexPath } from '../../../src/addresses/paths.ts';
import { pageHref } from '../../addresses.ts';
import { ClaimRows } from '../../components/ledger/claims.tsx';
import { Filters } from '../../components/ledger/ledger-filters.tsx';
import { RecordLink } from '../../components/inline/link.tsx';
import { Section } from '../../components/layout/section.tsx';
import { StatusRules } from '../../components/ledger/status-rules.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { FiguresSection } from '../../pictures/figure-dots.tsx';
import { BalanceSection } from '../../pictures/balance-bars.tsx';
import { Further } from '../../components/inline/texts.tsx';
import { listPage } from './list-page.tsx';

interface LedgerProps {
  readonly view: LedgerView;
}

/** The ledger of claims, or the claims of one status, topic or party. */
export function ledgerPage(view: LedgerView, edition: Edition): Page {
  const whole = view.filter === undefined && view.part === undefined;
  return listPage(
    view,
    edition,
    {
      ...namesOf(view, edition),
      ways: (
        <>
          {view.filters && <Filters filters={view.filters} path={view.path} />}
          {view.part === undefined && <Ways view={view} whole={whole} />}
        </>
      ),
      list: (
        <>
          <FiguresSection sets={view.figures ?? []} />
          {view.groups.map((group, index) => (
            <Group group={group} view={view} index={index} />
          ))}
          <BalanceSection balance={view.balance} />
        </>
      ),
      end: whole && <StatusRules />,
    },
    { section: 'claim' },
  );
}

function namesOf({ filter }: LedgerView, { words }: Edition): { name: string; summary: string } {
  const { ledger } = words;
  switch (filter?.by) {
    case undefined:
      return { name: words.kinds.claim.many, summary: words.notices.indexes.claim };
    case 'status':
      return { name: ledger.statusTitle(filter.status), summary: words.statuses[filter.status].meaning };
    case 'topic':
      return { name: ledger.topicTitle(filter.name), summary: ledger.topicSummary(filter.name) };
    case 'party':
      return { name: ledger.partyTitle(filter.record.name), summary: ledger.partySummary(filter.record.name) };
    case 'about':
      return { name: ledger.aboutTitle(filter.record.name), summary: ledger.aboutSummary(filter.record.name) };
  }
}

/** The record whose claims these are, what is known in short, and what the marks mean. */
function Ways({ view: { filter, balance }, whole }: LedgerProps & { readonly whole: boolean }): VNode {
  const { site, words } = useEdition();
  const rules = whole ? '#page-statuses' : `${pageHref(site, indexPath('claim'))}#page-statuses`;
  return (
    <Further>
      {filter && 'record' in filter && (
        <>
          <RecordLink to={filter.record} />{' '}
        </>
      )}
      <a href={pageHref(site, knowledgePath)}>{words.ledger.known.inShort}</a>{' '}
      <a href={rules}>{words.about.statusesHeading}</a>
      {balance && (
        <>
          {' '}
          <a href="#page-balance">{words.pictures.balance.heading}</a>
        </>
      )}
    </Further>
  );
}

interface GroupProps extends LedgerProps {
  readonly group: ClaimGroupView;
  readonly index: number;
}

function Group({ group, view, index }: GroupProps): VNode {
  const { words, site } = useEdition();
  const rows = <ClaimRows claims={group.claims} />;
  if (view.filter !== undefined && group.stance === undefined) return <div class="part">{rows}</div>;
  if (group.stance !== undefined) {
    return (
      <Section id={`claims-${index + 1}`} title={words.ledger.saidBy[group.stance]}>
        {rows}
      </Section>
    );
  }
  const alone = view.groups.length === 1 && group.topic === undefined;
  if (alone) return <div class="part">{rows}</div>;
  const topic = group.topic ?? words.sentences.otherTopics;
  return (
    <Section id={`topic-${index + 1}`} title={topic} href={group.href && pageHref(site, group.href)}>
      {rows}
    </Section>
  );
}

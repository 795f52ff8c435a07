import type { VNode } from 'preact';
import { knowledgePath } from '../../src/views/ledger/knowledge-view.ts';
import type { ClaimGroupView } from '../../src/views/ledger/claim-listing.ts';
import type { LedgerView } from '../../src/views/ledger/ledger-view.ts';
import { indexPath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { ClaimRows } from '../components/claims.tsx';
import { Filters } from '../components/ledger-filters.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Section } from '../components/section.tsx';
import { StatusRules } from '../components/status-rules.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { BalanceSection } from '../pictures/balance-bars.tsx';

interface LedgerProps {
  readonly view: LedgerView;
  readonly edition: Edition;
}

/** The ledger of claims, or the claims of one status, topic or party. */
export function ledgerPage(view: LedgerView, edition: Edition): Page {
  const { words } = edition;
  const { title, summary } = namesOf(view, edition);
  const name = view.part === undefined ? title : `${title}, ${words.sentences.part(view.part)}`;
  const whole = view.filter === undefined && view.part === undefined;
  return {
    frame: { path: view.path, title: name, description: summary, section: 'claim' },
    content: (
      <>
        <Opening asOf={view.asOf} title={name} summary={summary} edition={edition}>
          {view.filters && <Filters filters={view.filters} path={view.path} edition={edition} />}
          {view.part === undefined && <Ways view={view} whole={whole} edition={edition} />}
        </Opening>
        {view.groups.map((group, index) => (
          <Group group={group} view={view} index={index} edition={edition} />
        ))}
        <BalanceSection balance={view.balance} edition={edition} />
        <Pager newer={view.newer} older={view.older} edition={edition} />
        {whole && <StatusRules edition={edition} />}
      </>
    ),
  };
}

function namesOf({ filter }: LedgerView, { words }: Edition): { title: string; summary: string } {
  const { ledger } = words;
  switch (filter?.by) {
    case undefined:
      return { title: words.kinds.claim.many, summary: words.notices.indexes.claim };
    case 'status':
      return { title: ledger.statusTitle(filter.status), summary: words.statuses[filter.status].meaning };
    case 'topic':
      return { title: ledger.topicTitle(filter.name), summary: ledger.topicSummary(filter.name) };
    case 'party':
      return { title: ledger.partyTitle(filter.record.name), summary: ledger.partySummary(filter.record.name) };
    case 'about':
      return { title: ledger.aboutTitle(filter.record.name), summary: ledger.aboutSummary(filter.record.name) };
  }
}

/** The record whose claims these are, what is known in short, and what the marks mean. */
function Ways({ view: { filter, balance }, whole, edition }: LedgerProps & { readonly whole: boolean }): VNode {
  const { site, words, foreignWords } = edition;
  const rules = whole ? '#page-statuses' : `${pageHref(site, indexPath('claim'))}#page-statuses`;
  return (
    <p class="further" lang={foreignWords}>
      {filter && 'record' in filter && (
        <>
          <RecordLink to={filter.record} edition={edition} />{' '}
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
    </p>
  );
}

interface GroupProps extends LedgerProps {
  readonly group: ClaimGroupView;
  readonly index: number;
}

function Group({ group, view, index, edition }: GroupProps): VNode {
  const { words, site } = edition;
  const rows = <ClaimRows claims={group.claims} edition={edition} />;
  if (view.filter !== undefined && group.stance === undefined) return <div class="part">{rows}</div>;
  if (group.stance !== undefined) {
    return (
      <Section id={`claims-${index + 1}`} title={words.ledger.saidBy[group.stance]} edition={edition}>
        {rows}
      </Section>
    );
  }
  const alone = view.groups.length === 1 && group.topic === undefined;
  if (alone) return <div class="part">{rows}</div>;
  const topic = group.topic ?? words.sentences.otherTopics;
  return (
    <Section id={`topic-${index + 1}`} title={topic} href={group.href && pageHref(site, group.href)} edition={edition}>
      {rows}
    </Section>
  );
}

import type { CommitmentsView } from '../../../src/views/ledger/commitments-view.ts';
import { Jumps } from '../../components/layout/jumps.tsx';
import { Promises } from '../../components/ledger/promises.tsx';
import { type Edition } from '../../edition.ts';
import { StateRules } from '../../components/ledger/status-rules.tsx';
import type { Page } from '../../layout.tsx';
import { listPage } from './list-page.tsx';

/** All promises, by where they stand. */
export function commitmentsPage(view: CommitmentsView, edition: Edition): Page {
  const { words } = edition;
  const { states } = words.ledger;
  const jumps = view.groups.map(({ state, items }) => ({
    words: `${states[state].label} ${items.length.toLocaleString(words.language)}`,
    href: `#page-${anchorOf(state)}`,
  }));
  return listPage(
    view,
    edition,
    {
      name: words.kinds.commitment.many,
      summary: words.notices.indexes.commitment,
      ways: <Jumps label={words.facts.status} jumps={jumps} />,
      list: view.groups.map(({ state, items }) => (
        <Promises id={anchorOf(state)} title={states[state].label} items={items} />
      )),
      end: view.part === undefined && <StateRules />,
    },
    { section: 'commitment' },
  );
}

function anchorOf(state: string): string {
  return `promises-${state.replace(' ', '-')}`;
}

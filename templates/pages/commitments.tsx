import type { VNode } from 'preact';
import { commitmentStates } from '../../src/graph/claims/commitment-state.ts';
import type { CommitmentsView } from '../../src/views/ledger/commitments-view.ts';
import { Jumps } from '../components/jumps.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { PromiseRows, PromiseState } from '../components/promises.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** All promises, by where they stand. */
export function commitmentsPage(view: CommitmentsView, edition: Edition): Page {
  const { words, foreignWords } = edition;
  const { states } = words.ledger;
  const name = words.kinds.commitment.many;
  const title = view.part === undefined ? name : `${name}, ${words.sentences.part(view.part)}`;
  return {
    frame: { path: view.path, title, description: words.notices.indexes.commitment, section: 'commitment' },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.notices.indexes.commitment} edition={edition}>
          <Jumps
            label={words.facts.status}
            lang={foreignWords}
            jumps={view.groups.map(({ state, items }) => ({
              words: `${states[state].label} ${items.length.toLocaleString(words.language)}`,
              href: `#page-${anchorOf(state)}`,
            }))}
          />
        </Opening>
        {view.groups.map(({ state, items }) => (
          <Section id={anchorOf(state)} title={states[state].label} edition={edition}>
            <PromiseRows items={items} edition={edition} />
          </Section>
        ))}
        <Pager newer={view.newer} older={view.older} edition={edition} />
        {view.part === undefined && <StateRules edition={edition} />}
      </>
    ),
  };
}

function anchorOf(state: string): string {
  return `promises-${state.replace(' ', '-')}`;
}

/** Every state of a promise with the rule by which it has it. */
function StateRules({ edition }: { readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const { promises, states } = words.ledger;
  return (
    <Section id="states" title={promises.rulesHeading} edition={edition}>
      {promises.rules.map((rule) => (
        <p lang={foreignWords}>{rule}</p>
      ))}
      <Rows>
        {commitmentStates.map((state) => (
          <Row label={<PromiseState state={state} edition={edition} />}>
            <p lang={foreignWords}>{states[state].meaning}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

import type { VNode } from 'preact';
import { type KnowledgeParts, knowledgePath } from '../../src/views/ledger/knowledge-view.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { RecordLink } from './link.tsx';
import { PromiseState } from './promises.tsx';
import { Section } from './section.tsx';
import { Status } from './status.tsx';
import { statusesOf, Way } from './knowledge.tsx';

interface InShortProps {
  readonly parts: KnowledgeParts | undefined;
  readonly edition: Edition;
}

/** How many points stand under each heading. */
const shown = 3;

/** What is known, disputed and not known, three points each, with the way to the whole. */
export function KnowledgeInShort({ parts, edition }: InShortProps): VNode | null {
  if (!parts) return null;
  const { known } = edition.words.ledger;
  return (
    <Section id="known" title={known.inShort} edition={edition} wide>
      <div class="strip">
        {(['known', 'disputed', 'unknown'] as const).map((heading) => (
          <Column heading={heading} parts={parts} edition={edition} />
        ))}
      </div>
      <Way href={knowledgePath} edition={edition}>
        {known.whole}
      </Way>
    </Section>
  );
}

interface ColumnProps {
  readonly heading: keyof typeof statusesOf;
  readonly parts: KnowledgeParts;
  readonly edition: Edition;
}

function Column({ heading, parts, edition }: ColumnProps): VNode {
  const { words, site, foreignWords } = edition;
  const { known } = words.ledger;
  const points = pointsUnder(heading, parts, edition);
  return (
    <div>
      <h3 lang={foreignWords}>
        <a href={`${pageHref(site, knowledgePath)}#page-${heading}`}>{known[heading].label}</a>
      </h3>
      {points.length > 0 ? (
        <ul class="points">
          {points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      ) : (
        <p class="note" lang={foreignWords}>
          {known.none[heading]}
        </p>
      )}
    </div>
  );
}

/** The first points of a heading, one of each sort in turn, so that every sort is met. */
function pointsUnder(heading: keyof typeof statusesOf, parts: KnowledgeParts, edition: Edition): VNode[] {
  const sorts: VNode[][] = statusesOf[heading].map((status) =>
    parts.claims[status].items.map((claim) => (
      <>
        <Status status={claim.status} edition={edition} />{' '}
        <span class="statement">
          <RecordLink to={claim} edition={edition} />
        </span>
      </>
    )),
  );
  if (heading === 'disputed') {
    sorts.push(
      parts.differ.items.map((discrepancy) => (
        <>
          <span class="status status-differ" lang={edition.foreignWords}>
            {edition.words.sentences.sourcesDiffer}
          </span>{' '}
          <span class="statement">
            <RecordLink to={discrepancy} edition={edition} />
          </span>
        </>
      )),
    );
  }
  if (heading === 'unknown') {
    sorts.push(
      parts.open.items.map((promise) => (
        <>
          <PromiseState state={promise.state} edition={edition} />{' '}
          <span class="statement">
            <RecordLink to={promise} edition={edition} />
          </span>
        </>
      )),
    );
  }
  return inTurn(sorts).slice(0, shown);
}

function inTurn<Item>(sorts: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(...sorts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => sorts.flatMap((sort) => sort.slice(index, index + 1))).flat();
}

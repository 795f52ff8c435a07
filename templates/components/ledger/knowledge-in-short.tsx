import type { VNode } from 'preact';
import {
  type KnowledgeHeading,
  type KnowledgeParts,
  knowledgePath,
  statusesOf,
} from '../../../src/views/ledger/knowledge-view.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { ClaimLink } from './claim-link.tsx';
import { RecordLink } from '../inline/link.tsx';
import { PromiseState } from './promises.tsx';
import { Section } from '../layout/section.tsx';
import { SourcesDiffer, Standing, Status } from '../inline/status.tsx';
import { Note, Way } from '../inline/texts.tsx';

interface InShortProps {
  readonly parts: KnowledgeParts | undefined;
}

/** How many points stand under each heading. */
const shown = 3;

/** What is known, disputed and not known, three points each, with the way to the whole. */
export function KnowledgeInShort({ parts }: InShortProps): VNode | null {
  const { known } = useEdition().words.ledger;
  if (!parts) return null;
  return (
    <Section id="known" title={known.inShort} wide>
      <div class="strip">
        {(['known', 'disputed', 'unknown'] as const).map((heading) => (
          <Column heading={heading} parts={parts} />
        ))}
      </div>
      <Way to={knowledgePath}>{known.whole}</Way>
    </Section>
  );
}

interface Point {
  readonly isMajor: boolean;
  readonly mark: VNode;
  readonly link: VNode;
  /** What says where a claim stands. */
  readonly standing?: VNode;
}

interface ColumnProps {
  readonly heading: KnowledgeHeading;
  readonly parts: KnowledgeParts;
}

function Column({ heading, parts }: ColumnProps): VNode {
  const edition = useEdition();
  const { words, site, foreignWords } = edition;
  const { known } = words.ledger;
  const points = pointsUnder(heading, parts);
  return (
    <div>
      <h3 lang={foreignWords}>
        <a href={`${pageHref(site, knowledgePath)}#page-${heading}`}>{known[heading].label}</a>
      </h3>
      {points.length > 0 ? (
        <ul class="points">
          {points.map((point) => (
            <li>
              {point.mark} <span class="statement">{point.link}</span>
              {point.standing}
            </li>
          ))}
        </ul>
      ) : (
        <Note>{known.none[heading]}</Note>
      )}
    </div>
  );
}

/** The first points of a heading: what is major before what is minor, and of each one of every sort in turn, so that every sort is met. */
function pointsUnder(heading: KnowledgeHeading, { claims, differ, open }: KnowledgeParts): Point[] {
  const sorts: Point[][] = statusesOf[heading].map((status) =>
    claims[status].items.map((claim) => ({
      isMajor: claim.weight === 'major',
      mark: <Status status={claim.standing.status} />,
      link: <ClaimLink claim={claim} />,
      standing: <Standing standing={claim.standing} />,
    })),
  );
  if (heading === 'disputed')
    sorts.push(
      differ.items.map((record) => ({ isMajor: false, mark: <SourcesDiffer />, link: <RecordLink to={record} /> })),
    );
  if (heading === 'unknown') {
    sorts.push(
      open.items.map((promise) => ({
        isMajor: false,
        mark: <PromiseState state={promise.state} />,
        link: <RecordLink to={promise} />,
      })),
    );
  }
  const inTurns = inTurn(sorts);
  return [...inTurns.filter(({ isMajor }) => isMajor), ...inTurns.filter(({ isMajor }) => !isMajor)].slice(0, shown);
}

function inTurn<Item>(sorts: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(...sorts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => sorts.flatMap((sort) => sort.slice(index, index + 1))).flat();
}

import type { VNode } from 'preact';
import { isContested } from '../../../src/graph/claims/status-rules.ts';
import type { RecordParts } from '../../../src/views/records/parts/record-parts.ts';
import { useEdition } from '../../edition.ts';
import { Key } from '../layout/key.tsx';
import { ClaimLink } from '../ledger/claim-link.tsx';
import { RecordLink } from '../inline/link.tsx';
import { SourcesDiffer, Standing, Status } from '../inline/status.tsx';

/** How many disputed points stand at the top of a page; the rest are counted and linked. */
const shown = 3;

/** What is disputed on a page, at its top: major claims that somebody speaks against, and major points on which sources differ. */
export function Disputes({ view }: { readonly view: RecordParts }): VNode | null {
  const { words, foreignWords } = useEdition();
  const claims = view.claims.filter(({ weight, standing }) => weight === 'major' && isContested(standing.status));
  const discrepancies = view.discrepancies.filter(({ weight }) => weight === 'major');
  const total = claims.length + discrepancies.length;
  if (total === 0) return null;
  const firstClaims = claims.slice(0, discrepancies.length > 0 ? shown - 1 : shown);
  const firstDiscrepancies = discrepancies.slice(0, shown - firstClaims.length);
  const more = total - firstClaims.length - firstDiscrepancies.length;
  return (
    <Key label={<h2>{words.facts.disputed}</h2>}>
      <ul>
        {firstClaims.map((claim) => (
          <li>
            <Status status={claim.standing.status} /> <ClaimLink claim={claim} />
            <Standing standing={claim.standing} />
          </li>
        ))}
        {firstDiscrepancies.map((discrepancy) => (
          <li>
            <SourcesDiffer /> <RecordLink to={discrepancy} />
          </li>
        ))}
        {more > 0 && (
          <li class="further" lang={foreignWords}>
            <a href={claims.length > firstClaims.length ? '#page-claims' : '#page-discrepancies'}>
              {words.sentences.more(more)}
            </a>
          </li>
        )}
      </ul>
    </Key>
  );
}

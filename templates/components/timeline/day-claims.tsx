import type { VNode } from 'preact';
import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import type { DayClaimsView, DayClaimView } from '../../../src/views/days/day-ledger.ts';
import { useEdition } from '../../edition.ts';
import { ClaimLink } from '../ledger/claim-link.tsx';
import { Row } from '../layout/section.tsx';
import { Standing, Status } from '../inline/status.tsx';
import { Day } from '../inline/time.tsx';
import { Note } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

interface DayClaimsProps {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly DayClaimsView[];
}

/** The claims of some statuses as they stood on a day; nothing where there were none. */
export function DayClaims({ id, title, groups }: DayClaimsProps): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id={id}
      title={title}
      items={groups}
      renderRow={({ status, count, listed }) => (
        <>
          {listed.map((claim, index) => (
            <Row label={<Status status={status} />} {...(index === 0 && { id: `page-status-${status}` })}>
              <p class="statement">
                <ClaimLink claim={claim} />
              </p>
              <Standing standing={claim.standing} />
              {claim.by && <Note>{words.asOf.saidBy(<Day date={claim.by} />)}</Note>}
              <Change claim={claim} />
            </Row>
          ))}
          {count > listed.length && (
            <Row label={<Status status={status} />}>
              <Note>{words.asOf.more(count - listed.length)}</Note>
            </Row>
          )}
        </>
      )}
    />
  );
}

/** What became otherwise on the very day. */
function Change({ claim: { change } }: { readonly claim: DayClaimView }): VNode | null {
  const { words } = useEdition();
  if (change === undefined) return null;
  const { asOf, statuses } = words;
  return <Note>{change === 'made' ? asOf.made : asOf.before(statuses[change].label)}</Note>;
}

/** How many claims had each status, each the way to them. */
export function DayCounts({
  groups,
}: {
  readonly groups: readonly { readonly status: ClaimStatus; readonly count: number }[];
}): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <div class="jumps" lang={foreignWords}>
      <ul>
        {groups.map(({ status, count }) => (
          <li>
            <a href={`#page-status-${status}`}>
              <Status status={status} /> {count.toLocaleString(words.language)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

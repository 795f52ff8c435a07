import type { VNode } from 'preact';
import type { ClaimStatus } from '../../src/graph/claims/claim-status.ts';
import type { DayClaimsView, DayClaimView } from '../../src/views/days/day-ledger.ts';
import type { Edition } from '../edition.ts';
import { RecordLink } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Status } from './status.tsx';

interface DayClaimsProps {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly DayClaimsView[];
  readonly edition: Edition;
}

/** The claims of some statuses as they stood on a day; nothing where there were none. */
export function DayClaims({ id, title, groups, edition }: DayClaimsProps): VNode | null {
  if (groups.length === 0) return null;
  return (
    <Section id={id} title={title} edition={edition}>
      <Rows>
        {groups.map(({ status, count, listed }) => (
          <>
            {listed.map((claim, index) => (
              <Row
                label={<Status status={status} edition={edition} />}
                {...(index === 0 && { id: `page-status-${status}` })}
              >
                <p class="statement">
                  <RecordLink to={claim} edition={edition} />
                </p>
                <Change claim={claim} edition={edition} />
              </Row>
            ))}
            {count > listed.length && (
              <Row label={<Status status={status} edition={edition} />}>
                <p class="note" lang={edition.foreignWords}>
                  {edition.words.asOf.more(count - listed.length)}
                </p>
              </Row>
            )}
          </>
        ))}
      </Rows>
    </Section>
  );
}

/** What became otherwise on the very day. */
function Change({
  claim: { change },
  edition,
}: {
  readonly claim: DayClaimView;
  readonly edition: Edition;
}): VNode | null {
  if (change === undefined) return null;
  const { asOf, statuses } = edition.words;
  return (
    <p class="note" lang={edition.foreignWords}>
      {change === 'made' ? asOf.made : asOf.before(statuses[change].label)}
    </p>
  );
}

/** How many claims had each status, each the way to them. */
export function DayCounts({
  groups,
  edition,
}: {
  readonly groups: readonly { readonly status: ClaimStatus; readonly count: number }[];
  readonly edition: Edition;
}): VNode {
  const { words, foreignWords } = edition;
  return (
    <div class="jumps" lang={foreignWords}>
      <ul>
        {groups.map(({ status, count }) => (
          <li>
            <a href={`#page-status-${status}`}>
              <Status status={status} edition={edition} /> {count.toLocaleString(words.language)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

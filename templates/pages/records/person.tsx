import type { ComponentChildren, VNode } from 'preact';
import type { EventStatus } from '../../../src/model/records/event.ts';
import type { PersonView, RoleView } from '../../../src/views/records/person-view.ts';
import { EntryRow } from '../../components/layout/entries.tsx';
import { Joined, RecordLink } from '../../components/inline/link.tsx';
import { Row } from '../../components/layout/section.tsx';
import { Span, When } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { recordPage } from './record-page.tsx';
import { Claims } from '../../components/ledger/claims.tsx';
import { RecordOpening } from '../../components/record/record-opening.tsx';
import { RolesPicture } from '../../pictures/role-bars.tsx';
import { Listing } from '../../components/layout/listing.tsx';

interface PersonProps {
  readonly view: PersonView;
}

/**
 * A person: who they are and why they matter here, the moments that mattered, and the weightiest of what they said; all else is folded
 * below.
 */
export function personPage(view: PersonView, { words }: Edition): Page {
  const { sections } = words;
  const said = view.claims.filter((claim) => claim.said.length > 0);
  const about = view.claims.filter((claim) => claim.said.length === 0);
  return recordPage(
    view,
    {
      opening: (
        <RecordOpening view={view} jumps={false}>
          {view.office.length > 0 && <p class="office">{view.office.join('; ')}</p>}
        </RecordOpening>
      ),
      lead: <Moments view={view} />,
      parts: (
        <>
          <Claims id="said" title={sections.said} claims={said.slice(0, saidShown)} />
          <Roles view={view} />
          <Attended view={view} />
          {said.length > saidShown && <Claims id="claims" title={sections.saidAll} claims={said} fold />}
          <Claims
            id="claims-about"
            title={words.sentences.claimsAbout('person')}
            claims={about}
            all={view.allClaims}
            fold
          />
        </>
      ),
      fold: true,
    },
    { followAbove: true },
  );
}

/** How much of what they said stands in sight. */
const saidShown = 3;

/** The events that matter most, the oldest first. */
function Moments({ view }: PersonProps): VNode | null {
  const edition = useEdition();
  return (
    <Listing
      id="moments"
      title={edition.words.sections.moments}
      items={view.moments}
      ordered
      renderRow={({ roles, status, ...event }) => <EntryRow item={event} aside={attendance(roles, status, edition)} />}
    />
  );
}

function Roles({ view }: PersonProps): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="roles"
      title={words.sections.roles}
      fold
      above={<RolesPicture view={view} />}
      items={view.roles}
      renderRow={(role) => (
        <Row label={<RoleDates role={role} />}>
          <p>
            <strong>{role.title}</strong>
            {role.organisation && (
              <>
                , <RecordLink to={role.organisation} />
              </>
            )}
          </p>
        </Row>
      )}
    />
  );
}

/** When a role was held, as far as that is known. */
function RoleDates({ role: { from, to, heldOn } }: { readonly role: RoleView }): VNode {
  const { sentences } = useEdition().words;
  if (from && to) return <Span from={from} to={to} />;
  if (from) return <>{sentences.since(<When date={from} />)}</>;
  if (to) return <>{sentences.until(<When date={to} />)}</>;
  if (heldOn.length > 0)
    return (
      <>
        {sentences.heldOn(
          <Joined
            items={heldOn.map((day) => (
              <When date={day} />
            ))}
          />,
        )}
      </>
    );
  return <span class="unknown">{sentences.roleUndated}</span>;
}

function Attended({ view }: PersonProps): VNode | null {
  const edition = useEdition();
  return (
    <Listing
      id="events"
      title={edition.words.sections.attended}
      fold
      items={view.events}
      renderRow={({ roles, status, ...event }) => (
        <EntryRow item={event} brief aside={attendance(roles, status, edition)} />
      )}
    />
  );
}

/** In what role somebody attended, unless the event was not held after all. */
function attendance(roles: readonly string[], status: EventStatus | undefined, { words }: Edition): ComponentChildren {
  if (status && status !== 'held') return words.eventStatuses[status];
  return roles.length > 0 ? words.sentences.asRole(roles.join('; ')) : undefined;
}

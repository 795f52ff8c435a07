import type { ComponentChildren, VNode } from 'preact';
import type { EventStatus } from '../../src/model/records/event.ts';
import type { PersonView, RoleView } from '../../src/views/records/person-view.ts';
import { Claims } from '../components/claims.tsx';
import { EntryRow } from '../components/entries.tsx';
import { RecordLink } from '../components/link.tsx';
import { RecordOpening } from '../components/record-opening.tsx';
import { Prose } from '../components/prose.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { Ledger, RecordTail } from '../components/record-tail.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Span, When } from '../components/time.tsx';
import { TimelineLink } from '../components/timeline-link.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { RolesPicture } from '../pictures/role-bars.tsx';

interface PersonProps {
  readonly view: PersonView;
  readonly edition: Edition;
}

/** A person: the roles they held and when, what they attended and said, and where they are mentioned. */
export function personPage(view: PersonView, edition: Edition): Page {
  const { words } = edition;
  const said = view.claims.filter((claim) => claim.said.length > 0);
  const about = view.claims.filter((claim) => claim.said.length === 0);
  return {
    frame: { path: view.path, title: view.name, description: view.summary, section: 'person' },
    content: (
      <>
        <RecordOpening view={view} edition={edition} />
        <Roles view={view} edition={edition} />
        <Prose body={view.body} claims={view.claims} edition={edition} />
        <RecordFacts view={view} edition={edition} />
        <TimelineLink view={view} edition={edition} />
        <Attended view={view} edition={edition} />
        <Claims
          title={words.sections.said}
          claims={said}
          all={about.length > 0 ? undefined : view.allClaims}
          edition={edition}
        />
        <Claims
          id={said.length > 0 ? 'claims-about' : 'claims'}
          title={words.sentences.claimsAbout('person')}
          claims={about}
          all={view.allClaims}
          edition={edition}
        />
        <Ledger view={view} edition={edition} />
        <RecordTail view={view} edition={edition} />
      </>
    ),
  };
}

function Roles({ view, edition }: PersonProps): VNode | null {
  if (view.roles.length === 0) return null;
  return (
    <Section id="roles" title={edition.words.sections.roles} edition={edition}>
      <RolesPicture view={view} edition={edition} />
      <Rows>
        {view.roles.map((role) => (
          <Row label={<RoleDates role={role} edition={edition} />}>
            <p>
              <strong>{role.title}</strong>
              {role.organisation && (
                <>
                  , <RecordLink to={role.organisation} edition={edition} />
                </>
              )}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

/** When a role was held, as far as that is known. */
function RoleDates({ role: { from, to }, edition }: { readonly role: RoleView; readonly edition: Edition }): VNode {
  const { sentences } = edition.words;
  if (from && to) return <Span from={from} to={to} edition={edition} />;
  if (from) return <>{sentences.since(<When date={from} edition={edition} />)}</>;
  if (to) return <>{sentences.until(<When date={to} edition={edition} />)}</>;
  return <span class="unknown">{sentences.roleUndated}</span>;
}

function Attended({ view, edition }: PersonProps): VNode | null {
  if (view.events.length === 0) return null;
  const { sections } = edition.words;
  return (
    <Section id="events" title={sections.attended} edition={edition}>
      <Rows>
        {view.events.map(({ roles, status, ...event }) => (
          <EntryRow item={event} edition={edition} brief aside={attendance(roles, status, edition)} />
        ))}
      </Rows>
    </Section>
  );
}

/** In what role somebody attended, unless the event was not held after all. */
function attendance(roles: readonly string[], status: EventStatus | undefined, { words }: Edition): ComponentChildren {
  if (status && status !== 'held') return words.eventStatuses[status];
  return roles.length > 0 ? words.sentences.asRole(roles.join('; ')) : undefined;
}

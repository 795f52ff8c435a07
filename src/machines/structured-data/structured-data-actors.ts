import type { PreciseDate } from '../../model/values/date.ts';
import type { EventStatus } from '../../model/records/event.ts';
import type { EventView } from '../../views/records/event-view.ts';
import type { PersonView, RoleView } from '../../views/records/person-view.ts';
import type { OrganisationView } from '../../views/records/organisation-view.ts';
import type { PlaceView } from '../../views/records/place-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { dataAddress } from '../data/data-address.ts';
import { type Node, node, referenceNode, referenceNodes } from './structured-data-node.ts';

type Properties = Parameters<typeof node>[1];

/** An event that was held on another day than planned has been rescheduled; how it went otherwise follows from its status. */
export function eventProperties(view: EventView, site: SiteView): Properties {
  const { start, end, place, planned, partOf, series, participants, parts } = view;
  const moved = planned?.start && isAnotherDay(planned.start, start) && view.status === 'held';
  const status = moved ? 'EventRescheduled' : view.status && statuses[view.status];
  return {
    startDate: start.text,
    endDate: end?.text,
    image: view.picture && dataAddress(site, `/${view.picture}`),
    eventStatus: status && `https://schema.org/${status}`,
    previousStartDate: moved ? planned.start.text : undefined,
    location: place && referenceNode(site, place),
    attendee: referenceNodes(site, participants),
    superEvent: [
      ...(partOf ? [referenceNode(site, partOf)] : []),
      ...(series ? [node('EventSeries', { name: series.name })] : []),
    ],
    subEvent: referenceNodes(site, parts),
  };
}

const statuses: Readonly<Record<EventStatus, string>> = {
  planned: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

/** A plan that is only vaguer than what came of it is no other day. */
function isAnotherDay(planned: PreciseDate, held: PreciseDate): boolean {
  return planned.firstDay > held.lastDay || planned.lastDay < held.firstDay;
}

/** A person's roles: each stands, with its dates, between the person and the organisation or occupation it joins them to. */
export function personProperties(view: PersonView, site: SiteView): Properties {
  const within = view.roles.flatMap((role) => (role.organisation ? [{ role, in: role.organisation }] : []));
  const apart = view.roles.filter(({ organisation }) => organisation === undefined);
  return {
    memberOf: within.map(({ role, in: organisation }) =>
      node('OrganizationRole', {
        roleName: role.title,
        ...roleDates(role),
        memberOf: referenceNode(site, organisation),
      }),
    ),
    hasOccupation: apart.map((role) =>
      node('Role', { ...roleDates(role), hasOccupation: node('Occupation', { name: role.title }) }),
    ),
  };
}

function roleDates({ from, to }: RoleView): Properties {
  return { startDate: from?.text, endDate: to?.text };
}

export function organisationProperties({ country }: OrganisationView): Properties {
  return { location: country === undefined ? undefined : node('Country', { name: country }) };
}

export function placeProperties({ coordinates }: PlaceView): Properties {
  const geo: Node | undefined = coordinates && node('GeoCoordinates', coordinates);
  return { geo };
}

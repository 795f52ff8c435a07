import type { OrganisationView } from '../../../src/views/records/organisation-view.ts';
import { Margin } from '../../components/layout/margin.tsx';
import { RecordFacts } from '../../components/record/record-facts.tsx';
import { RecordLink } from '../../components/inline/link.tsx';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { recordPage, SaidAndAbout } from './record-page.tsx';

/** A body that acts or speaks: what it is, who has a role in it, and what it said of claims. */
export function organisationPage(view: OrganisationView, { words: { sections } }: Edition): Page {
  const { people, kind, country, speaksFor } = view;
  const facts = [
    ['kind', kind],
    ['country', country],
    ['speaksFor', speaksFor && <RecordLink to={speaksFor} />],
  ] as const;
  return recordPage(view, {
    margin: <Margin label={sections.holders} lists={[{ title: sections.holders, items: people }]} />,
    facts: <RecordFacts view={view} facts={facts} />,
    parts: <SaidAndAbout view={view} />,
  });
}

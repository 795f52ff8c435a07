import { type ClaimStanding, standingOf } from '../../src/graph/claims/claim-standing.ts';
import type { ClaimStatus } from '../../src/graph/claims/status-rules.ts';
import { article, type Fields, type Files } from './articles.ts';
import { date, siteOf } from './site.ts';

/** Two countries and those who speak for them, a body of nobody's, people, reports and a document. */
export const speakers: Files = {
  'organisations/north.md': article({ name: 'North' }),
  'organisations/south.md': article({ name: 'South' }),
  'organisations/east.md': article({ name: 'East' }),
  'organisations/ministry.md': article({ name: 'Northern Ministry', 'speaks-for': 'north', aliases: ['old-ministry'] }),
  'organisations/agency.md': article({ name: 'Northern Agency', 'speaks-for': 'ministry' }),
  'organisations/institute.md': article({ name: 'Institute' }),
  'organisations/hidden.md': article({ name: 'Hidden', draft: true }),
  'organisations/hidden-office.md': article({ name: 'Hidden Office', draft: true, 'speaks-for': 'north' }),
  'people/ann.md': article({ name: 'Ann', roles: [{ title: 'President', organisation: 'south' }] }),
  'people/ben.md': article({
    name: 'Ben',
    roles: [
      { title: 'Minister', organisation: 'ministry', from: '2020', to: '2022-06' },
      { title: 'Envoy', organisation: 'east', from: '2022-07' },
    ],
  }),
  'people/cal.md': article({
    name: 'Cal',
    roles: [{ title: 'Clerk', organisation: 'south', 'held-on': '2024-05-02' }],
  }),
  'people/dan.md': article({ name: 'Dan' }),
  'documents/treaty.md': article({ name: 'Treaty' }),
  'sources/paper.md': article({ name: 'Paper', date: '2024-01-20' }),
  'sources/daily.md': article({ name: 'Daily' }),
};

/** `ministry+agency denies 2023 reports` as an assertion. */
export function said(words: string): Fields {
  const [by = '', stance = '', on = '2023', certainty] = words.split(' ');
  return { by: by.split('+'), stance, date: on, ...(certainty && { certainty }) };
}

/** A claim `c` of some assertions; more of its fields, and other files, where they matter. */
export function claimSite(assertions: readonly (string | Fields)[], fields: Fields = {}, others: Files = {}) {
  const written = assertions.map((one) => (typeof one === 'string' ? said(one) : one));
  const claim = article({ statement: 'It is so.', ...fields, assertions: written });
  return siteOf({ ...speakers, ...others, 'claims/c.md': claim });
}

/** Where the claim `c` of a site stands, by what was known at a limit. */
export function standingOfC({ graph, entry }: ReturnType<typeof siteOf>, limit?: string): ClaimStanding {
  const claim = entry('c');
  if (claim.kind !== 'claim') throw new Error('c is a claim');
  return standingOf(graph, claim, limit === undefined ? undefined : date(limit));
}

/** What was said of a claim: `ministry denies 2023`, or whole assertions. */
export type Words = readonly (string | Fields)[];

/** Where the claim `c` of such words stands. */
export function statusOfC(words: Words, fields: Fields = {}, others: Files = {}, limit?: string): ClaimStatus {
  return standingOfC(claimSite(words, fields, others), limit).status;
}

/** Another claim with a denial that covers `c`, and what else was said of that claim. */
export function wider(...words: Words): Files {
  return {
    'claims/wider.md': article({
      statement: 'Anything of the kind.',
      assertions: words.map((one) => (typeof one === 'string' ? said(one) : one)),
    }),
  };
}

/** A denial that reaches `c`. */
export function covering(words: string): Fields {
  return { ...said(words), covers: ['c'] };
}

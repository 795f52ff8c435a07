import { parseDate, type PreciseDate } from '../../src/model/values/date.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { indexPath, sitePath } from '../../src/addresses/paths.ts';
import type { RecordParts } from '../../src/views/records/parts/record-parts.ts';
import type { ClaimStatus } from '../../src/graph/claims/status-rules.ts';
import type { StandingView } from '../../src/views/ledger/standing-view.ts';
import type { PageView } from '../../src/views/page-view.ts';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';
import type { SiteView } from '../../src/views/site/site-view.ts';
import type { StoryView } from '../../src/views/records/story-view.ts';
import { type Edition, editionOf } from '../../templates/edition.ts';
import { renderPage } from '../../templates/render-page.tsx';

/** Small views to render in tests: plain, and named so that they are found again in the output. */

export function date(text: string): PreciseDate {
  const parsed = parseDate(text);
  if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
  return parsed;
}

export function site(settings: Partial<SiteView> = {}): SiteView {
  return {
    baseUrl: 'https://briefing.test',
    pathPrefix: '/',
    title: 'Test Briefing',
    language: 'en',
    policyInPages: false,
    sections: ['story', 'person', 'event', 'organisation', 'claim', 'source'],
    header: (['story', 'person', 'event'] as const).map((made) => ({ path: indexPath(made), made })),
    ownPages: [],
    ...settings,
  };
}

export function edition(settings: Partial<SiteView> = {}): Edition {
  return editionOf(site(settings));
}

export function reference(kind: RecordKind, slug: string, name: string): ReferenceView {
  return { kind, href: sitePath(`${kind}s`, slug), name };
}

/** Where a claim stands, by `{ asserting: ['Ann'] }` and other names, all of which readers may know. */
export function standing(status: ClaimStatus, names: Partial<Record<Group, readonly string[]>> = {}): StandingView {
  const named = (group: Group) => ({ names: names[group] ?? [], unnamed: 0 });
  return {
    status,
    asserting: named('asserting'),
    admitting: named('admitting'),
    denying: named('denying'),
    documents: named('documents'),
    reports: named('reports'),
    differing: named('differing'),
    withdrawn: named('withdrawn'),
  };
}

type Group = Exclude<keyof StandingView, 'status' | 'denyingGenerally' | 'printed' | 'outcome'>;

export const emptyParts: RecordParts = {
  path: sitePath('stories', 'test'),
  name: 'A test story',
  spellings: [],
  sameAs: [],
  sources: [],
  claims: [],
  commitments: [],
  discrepancies: [],
  mentions: [],
};

export function story(parts: Partial<StoryView> = {}): StoryView {
  return {
    ...emptyParts,
    type: 'story',
    date: date('2024-06-19'),
    by: [],
    about: [],
    people: [],
    events: [],
    organisations: [],
    places: [],
    documents: [],
    corrections: [],
    related: [],
    sequences: [],
    ...parts,
  };
}

/** A page's text as a reader meets it, with `#` before headings and the datetime of each time left out. */
export function read(view: PageView): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(renderPage(view, site(), '')) ?? [];
  return main
    .replace(/<h[1-6][^>]*>/g, ' # ')
    .replace(/<\/?(?:p|li|div|dt|dd|td|th|h[1-6])[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
}

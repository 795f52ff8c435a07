import { searchPath, type SitePath } from '../../addresses/paths.ts';
import type { Initial } from '../lists/initials.ts';
import type { TimelineView } from '../timeline/timeline-view.ts';
import type { NamesView } from './names-view.ts';

/** Where the search field leads: ways to everything by letter, year and kind, which need nothing to be typed. */
export interface SearchView {
  readonly type: 'search';
  readonly path: SitePath;
  readonly letters: readonly (PlaceView & { readonly initial: Initial })[];
  readonly years: readonly (PlaceView & { readonly year: string })[];
}

/** A page, or a part of one by its id. */
interface PlaceView {
  readonly href: SitePath;
  readonly id?: string;
}

/** From the first page of all names, and the first of the timeline. */
export function viewSearch(names: NamesView | undefined, timeline: TimelineView | undefined): SearchView {
  return { type: 'search', path: searchPath, letters: lettersOf(names), years: yearsOf(timeline) };
}

function lettersOf(names: NamesView | undefined): SearchView['letters'] {
  if (!names) return [];
  if (names.letters.length > 0)
    return names.letters.map(({ initial, parts }) => ({ initial, href: parts[0]?.href ?? names.path }));
  return names.groups.map(({ initial }, index) => ({ initial, href: names.path, id: `letter-${index + 1}` }));
}

function yearsOf(timeline: TimelineView | undefined): SearchView['years'] {
  if (!timeline) return [];
  if (timeline.years.length > 0) return timeline.years.map(({ period, href }) => ({ year: period.text, href }));
  const years = new Set(timeline.days.map(({ date }) => date.text.slice(0, 4)));
  return [...years].map((year) => ({ year, href: timeline.path, id: year }));
}

import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { compareDates, newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { Story } from '../../model/records/story.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';
import { anchorOfWords } from '../body/passage.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { viewWithdrawn, type WithdrawnView } from './notice-views.ts';
import { type ListedView, type ReferenceView, list, referTo } from '../lists/reference-view.ts';

/** What was wrong in a story: what it said before, what it says now and why, as far as the editor says. */
export interface CorrectionView {
  readonly date: PreciseDate;
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  readonly why?: string;
  /** The nearest anchor at or above the words as they stand now, where those are found in the story. */
  readonly anchor?: string;
}

/** The corrections of a story, newest first; of one day, those that were added last come first. */
export function viewCorrectionsOf(story: Entry<'story'>): CorrectionView[] {
  return story.fields.corrections
    .toReversed()
    .toSorted((a, b) => compareDates(b.date, a.date))
    .map((correction) => viewCorrection(story, correction));
}

function viewCorrection(story: Entry, correction: Story['corrections'][number]): CorrectionView {
  const anchor = correction.after === undefined ? undefined : anchorOfWords(story, correction.after);
  return { ...correction, ...(anchor !== undefined && { anchor }) };
}

/** Something that changed after it was published. */
export type ChangeView =
  | (CorrectionView & { readonly type: 'correction'; readonly story: ReferenceView })
  | { readonly type: 'update'; readonly date: PreciseDate; readonly story: ListedView }
  | WithdrawnView;

/** Every correction, update and withdrawal, newest first, or some of them where they are many. */
export interface CorrectionsView extends PagePart {
  readonly type: 'corrections';
  readonly asOf?: PreciseDate;
  readonly changes: readonly ChangeView[];
}

const changesPerPart = 100;

export function viewCorrections(graph: Graph): CorrectionsView[] {
  const changes = [...graph.published.story.flatMap(changesOf), ...graph.withdrawn.flatMap(viewWithdrawn)].toSorted(
    (a, b) => compareDates(b.date, a.date),
  );
  const pathOf = (part: number): SitePath => sitePath('corrections', `page-${part}`);
  return cutIntoPages(changes, changesPerPart, sitePath('corrections'), pathOf).map(({ items, at }) => {
    const asOf = newestDate(items.map(({ date }) => date));
    return { type: 'corrections', ...at, ...(asOf && { asOf }), changes: items };
  });
}

/** A story's corrections, and its update where that was on a day without a correction. */
function changesOf(story: Entry<'story'>): ChangeView[] {
  const { updated } = story.fields;
  const corrections = viewCorrectionsOf(story).map((correction): ChangeView => ({
    type: 'correction',
    story: referTo(story),
    ...correction,
  }));
  if (!updated || corrections.some(({ date }) => date.firstDay === updated.firstDay)) return corrections;
  return [{ type: 'update', date: updated, story: list(story) }, ...corrections];
}

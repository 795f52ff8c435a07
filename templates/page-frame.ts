import type { PreciseDate } from '../src/model/values/date.ts';
import type { RecordKind } from '../src/model/values/kinds.ts';
import type { OutputPath, SitePath } from '../src/addresses/paths.ts';
import type { ReferenceView } from '../src/views/lists/reference-view.ts';
import type { Followed } from './components/frame/feed-links.tsx';

/** What the frame around a page needs to know of it. */
export interface PageFrame {
  readonly path: SitePath;
  readonly title: string;
  readonly description?: string | undefined;
  /** For a story: when it was published, for those who preview links to it. */
  readonly published?: PreciseDate | undefined;
  /** For a story: when it was last updated or corrected. */
  readonly modified?: PreciseDate | undefined;
  /** What stands for the page where a link to it is shared. */
  readonly picture?: OutputPath | undefined;
  /** The index the page belongs to. */
  readonly section?: RecordKind | undefined;
  /** The page that this one is a part of. */
  readonly within?: ReferenceView;
  /** Pages that search engines should pass by, and that have no address of their own to be quoted by. */
  readonly hidden?: boolean;
  /** The record that the page is about, where it can be followed. */
  readonly followed?: Followed | undefined;
  /** Whether the way to follow it stands above all else. */
  readonly followAbove?: boolean;
  /** The data of the record that the page is about. */
  readonly dataFile?: OutputPath | undefined;
  /** Where a page that has moved leads. */
  readonly movedTo?: SitePath;
}

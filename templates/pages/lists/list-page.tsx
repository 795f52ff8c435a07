import type { ComponentChildren } from 'preact';
import type { PreciseDate } from '../../../src/model/values/date.ts';
import type { PagePart } from '../../../src/views/lists/list-pages.ts';
import { Opening } from '../../components/layout/opening.tsx';
import { Pager } from '../../components/layout/pager.tsx';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import type { PageFrame } from '../../page-frame.ts';

interface ListView extends PagePart {
  readonly asOf?: PreciseDate;
}

/** What the page of a list has of its own, from top to bottom. */
interface ListSlots {
  /** The name of the whole list. */
  readonly name: string;
  readonly summary: string;
  /** In the opening: ways about the list. */
  readonly ways?: ComponentChildren;
  readonly list: ComponentChildren;
  /** Below the way to the other parts. */
  readonly end?: ComponentChildren;
}

/** The page of a list, or of one part of a long one. */
export function listPage(
  view: ListView,
  { words }: Edition,
  { name, summary, ways, list, end }: ListSlots,
  frame: Partial<PageFrame> = {},
): Page {
  const title = words.sentences.partOf(name, view.part);
  return {
    frame: { path: view.path, title, description: summary, ...frame },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={summary}>
          {ways}
        </Opening>
        {list}
        <Pager at={view} />
        {end}
      </>
    ),
  };
}

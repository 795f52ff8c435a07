import type { VNode } from 'preact';
import type { RecordParts } from '../../src/views/records/record-parts.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';

/** The way from a person or an event to its timeline; nothing where it has none. */
export function TimelineLink({
  view,
  edition,
}: {
  readonly view: RecordParts;
  readonly edition: Edition;
}): VNode | null {
  if (view.timeline === undefined) return null;
  return (
    <p class="further" lang={edition.foreignWords}>
      <a href={pageHref(edition.site, view.timeline)}>{edition.words.timeline.link(view.name)}</a>
    </p>
  );
}

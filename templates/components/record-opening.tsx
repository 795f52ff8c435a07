import type { ComponentChildren, VNode } from 'preact';
import type { RecordView } from '../../src/views/page-view.ts';
import type { Edition } from '../edition.ts';
import { Disputes } from './disputes.tsx';
import { Opening } from './opening.tsx';

interface RecordOpeningProps {
  readonly view: RecordView;
  readonly edition: Edition;
  /** Facts that a reader wants before anything else. */
  readonly children?: ComponentChildren;
}

/** The top of a record's page, the same for every kind that has no dates or status of its own. */
export function RecordOpening({ view, edition, children }: RecordOpeningProps): VNode {
  return (
    <Opening
      kind={edition.words.kinds[view.type].one}
      asOf={view.asOf}
      title={view.name}
      summary={view.summary}
      spellings={view.spellings}
      edition={edition}
    >
      {children}
      <Disputes view={view} edition={edition} />
    </Opening>
  );
}

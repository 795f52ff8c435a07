import type { VNode } from 'preact';
import type { RecordParts } from '../../../src/views/records/parts/record-parts.ts';
import { useEdition } from '../../edition.ts';
import type { SectionName } from '../../words/words.ts';
import { Sources } from './citations.tsx';
import { Entries } from '../layout/entries.tsx';
import { Mentions } from './mentions.tsx';
import { Promises } from '../ledger/promises.tsx';

interface TailProps {
  readonly view: RecordParts;
  readonly mentionsTitle?: SectionName | undefined;
}

/** Where the sources disagree, and what was promised: depth that pages of every kind share. */
export function Ledger({ view }: Omit<TailProps, 'mentionsTitle'>): VNode {
  const { sections } = useEdition().words;
  return (
    <>
      <Entries id="discrepancies" title={sections.discrepancies} items={view.discrepancies} />
      <Promised view={view} />
    </>
  );
}

/** Promises that a record made, those made to it, and those that otherwise concern it. */
function Promised({ view: { commitments } }: Pick<TailProps, 'view'>): VNode {
  const { sections, ledger } = useEdition().words;
  const parts = [
    [ledger.promises.made, commitments.filter(({ part }) => part === 'made')],
    [ledger.promises.received, commitments.filter(({ part }) => part === 'received')],
    [sections.commitments, commitments.filter(({ part }) => part === undefined)],
  ] as const;
  return (
    <>
      {parts
        .filter(([, items]) => items.length > 0)
        .map(([title, items], index) => (
          <Promises id={index === 0 ? 'commitments' : `commitments-${index + 1}`} title={title} items={items} />
        ))}
    </>
  );
}

/** The end of every record's page: what mentions it, and its sources. */
export function RecordTail({ view, mentionsTitle = 'mentions' }: TailProps): VNode {
  const { sections } = useEdition().words;
  return (
    <>
      <Mentions title={sections[mentionsTitle]} mentions={view.mentions} older={view.olderMentions} />
      <Sources sources={view.sources} />
    </>
  );
}

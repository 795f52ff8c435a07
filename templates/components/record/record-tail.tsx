import type { VNode } from 'preact';
import type { RecordParts } from '../../../src/views/records/parts/record-parts.ts';
import { useEdition } from '../../edition.ts';
import type { SectionName } from '../../words/words.ts';
import { Entries } from '../layout/entries.tsx';
import { Mentions } from './mentions.tsx';
import { Promises } from '../ledger/promises.tsx';

interface TailProps {
  readonly view: RecordParts;
  readonly mentionsTitle?: SectionName | undefined;
  /** Whether all but the sources is folded. */
  readonly fold?: boolean | undefined;
}

/** Where the sources disagree, and what was promised: depth that pages of every kind share. */
export function Ledger({ view, fold }: Omit<TailProps, 'mentionsTitle'>): VNode {
  const { sections } = useEdition().words;
  return (
    <>
      <Entries id="discrepancies" title={sections.discrepancies} items={view.discrepancies} fold={fold} />
      <Promised view={view} fold={fold} />
    </>
  );
}

/** Promises that a record made, those made to it, and those that otherwise concern it. */
function Promised({ view: { commitments }, fold }: Pick<TailProps, 'view' | 'fold'>): VNode {
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
          <Promises
            id={index === 0 ? 'commitments' : `commitments-${index + 1}`}
            title={title}
            items={items}
            fold={fold}
          />
        ))}
    </>
  );
}

/** What mentions a record. */
export function RecordMentions({ view, mentionsTitle = 'mentions', fold }: TailProps): VNode {
  const { sections } = useEdition().words;
  return <Mentions title={sections[mentionsTitle]} mentions={view.mentions} older={view.olderMentions} fold={fold} />;
}

import type { VNode } from 'preact';
import type { RecordParts } from '../../src/pages/record-parts.ts';
import type { Edition } from '../edition.ts';
import type { SectionName } from '../words/words.ts';
import { Sources } from './citations.tsx';
import { Entries } from './entries.tsx';
import { Mentions } from './mentions.tsx';

interface TailProps {
  readonly view: RecordParts;
  readonly edition: Edition;
  readonly mentionsTitle?: SectionName;
}

/** Where the sources disagree, and what was promised: depth that pages of every kind share. */
export function Ledger({ view, edition }: Omit<TailProps, 'mentionsTitle'>): VNode {
  const { sections } = edition.words;
  return (
    <>
      <Entries id="discrepancies" title={sections.discrepancies} items={view.discrepancies} edition={edition} />
      <Entries id="commitments" title={sections.commitments} items={view.commitments} edition={edition} />
    </>
  );
}

/** The end of every record's page: what mentions it, and its sources. */
export function RecordTail({ view, edition, mentionsTitle = 'mentions' }: TailProps): VNode {
  const { sections } = edition.words;
  return (
    <>
      <Mentions title={sections[mentionsTitle]} mentions={view.mentions} older={view.olderMentions} edition={edition} />
      <Sources sources={view.sources} edition={edition} />
    </>
  );
}

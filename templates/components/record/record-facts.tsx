import type { ComponentChildren, VNode } from 'preact';
import type { RecordParts } from '../../../src/views/records/parts/record-parts.ts';
import type { FactName } from '../../words/words.ts';
import { Facts } from '../layout/facts.tsx';
import { Joined, OutsideLink } from '../inline/link.tsx';

interface RecordFactsProps {
  readonly view: RecordParts;
  /** Facts of the record's own kind, which come first. */
  readonly facts?: readonly (readonly [FactName, ComponentChildren])[];
}

/** What is known of a record in a word each: facts of its kind, its other names, and where else it is described. */
export function RecordFacts({ view, facts }: RecordFactsProps): VNode | null {
  const others = view.spellings.filter(({ language }) => language === undefined).map(({ text }) => text);
  const elsewhere = view.sameAs.map((address) => <OutsideLink address={address} />);
  return (
    <Facts
      facts={[
        ...(facts ?? []),
        ['alsoWritten', others.length > 0 ? others.join(', ') : undefined],
        ['elsewhere', elsewhere.length > 0 ? <Joined items={elsewhere} /> : undefined],
      ]}
    />
  );
}

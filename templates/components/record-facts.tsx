import type { ComponentChildren, VNode } from 'preact';
import type { RecordParts } from '../../src/views/records/record-parts.ts';
import type { Edition } from '../edition.ts';
import type { FactName } from '../words/words.ts';
import { Facts } from './facts.tsx';
import { Joined, OutsideLink } from './link.tsx';

interface RecordFactsProps {
  readonly view: RecordParts;
  readonly edition: Edition;
  /** Facts of the record's own kind, which come first. */
  readonly facts?: readonly (readonly [FactName, ComponentChildren])[];
}

/** What is known of a record in a word each: facts of its kind, its other names, and where else it is described. */
export function RecordFacts({ view, edition, facts }: RecordFactsProps): VNode | null {
  const others = view.spellings.filter(({ language }) => language === undefined).map(({ text }) => text);
  const elsewhere = view.sameAs.map((address) => <OutsideLink address={address} />);
  return (
    <Facts
      edition={edition}
      facts={[
        ...(facts ?? []),
        ['alsoWritten', others.length > 0 ? others.join(', ') : undefined],
        ['elsewhere', elsewhere.length > 0 ? <Joined items={elsewhere} edition={edition} /> : undefined],
      ]}
    />
  );
}

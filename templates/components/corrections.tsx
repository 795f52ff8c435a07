import type { ComponentChildren, VNode } from 'preact';
import type { PreciseDate } from '../../src/model/date.ts';
import type { Edition } from '../edition.ts';
import { Row, Rows, Section } from './section.tsx';
import { Day } from './time.tsx';

interface Correction {
  readonly date: PreciseDate;
  readonly text: string;
  readonly before?: string | undefined;
}

/** What was corrected on a page, and when; nothing where nothing was. */
export function Corrections({
  corrections,
  edition,
}: {
  readonly corrections: readonly Correction[];
  readonly edition: Edition;
}): VNode | null {
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title={edition.words.sections.corrections} edition={edition}>
      <Rows>
        {corrections.map((correction) => (
          <CorrectionRow correction={correction} edition={edition} />
        ))}
      </Rows>
    </Section>
  );
}

interface CorrectionRowProps {
  readonly correction: Correction;
  readonly edition: Edition;
  /** The story it stands in, where the page is not that story's own. */
  readonly children?: ComponentChildren;
}

/** A correction with its date in the margin, and what the page said before. */
export function CorrectionRow({ correction: { date, text, before }, edition, children }: CorrectionRowProps): VNode {
  return (
    <Row label={<Day date={date} edition={edition} />}>
      {children}
      <p>{text}</p>
      {before !== undefined && (
        <p class="note">
          <span lang={edition.foreignWords}>{edition.words.facts.before}: </span>
          <del>{before}</del>
        </p>
      )}
    </Row>
  );
}

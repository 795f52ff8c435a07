import type { ComponentChildren, VNode } from 'preact';
import type { CorrectionView } from '../../src/views/site/corrections-view.ts';
import { type SitePath, sitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { Row, Rows, Section } from './section.tsx';
import { Day } from './time.tsx';

interface CorrectionsProps {
  readonly corrections: readonly CorrectionView[];
  readonly edition: Edition;
}

/** What was corrected on a page, and when; nothing where nothing was. */
export function Corrections({ corrections, edition }: CorrectionsProps): VNode | null {
  if (corrections.length === 0) return null;
  const { site, words, foreignWords } = edition;
  return (
    <Section id="corrections" title={words.sections.corrections} edition={edition}>
      <Rows>
        {corrections.map((correction) => (
          <Row label={<Day date={correction.date} edition={edition} />}>
            <Correction correction={correction} edition={edition} />
          </Row>
        ))}
      </Rows>
      <p class="further" lang={foreignWords}>
        <a href={pageHref(site, sitePath('corrections'))}>{words.changes.all}</a>
      </p>
    </Section>
  );
}

interface CorrectionProps {
  readonly correction: CorrectionView;
  readonly edition: Edition;
  /** The page of the story, where this is another. */
  readonly page?: SitePath;
}

/** What was wrong, what was said before and is said now, why, and the way to the corrected words. */
export function Correction({ correction, edition, page }: CorrectionProps): VNode {
  const { site, words, foreignWords } = edition;
  const { text, before, after, why, anchor } = correction;
  return (
    <>
      <p>{text}</p>
      {before !== undefined && (
        <Part label={words.changes.before} edition={edition}>
          <del>{before}</del>
        </Part>
      )}
      {after !== undefined && (
        <Part label={words.changes.after} edition={edition}>
          <ins>{after}</ins>
        </Part>
      )}
      {why !== undefined && (
        <Part label={words.changes.why} edition={edition}>
          {why}
        </Part>
      )}
      {anchor !== undefined && (
        <p class="further" lang={foreignWords}>
          <a href={`${page === undefined ? '' : pageHref(site, page)}#${anchor}`}>{words.changes.inText}</a>
        </p>
      )}
    </>
  );
}

interface PartProps {
  readonly label: string;
  readonly edition: Edition;
  readonly children: ComponentChildren;
}

function Part({ label, edition, children }: PartProps): VNode {
  return (
    <p>
      <span class="role" lang={edition.foreignWords}>
        {label}:{' '}
      </span>
      {children}
    </p>
  );
}

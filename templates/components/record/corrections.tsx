import type { ComponentChildren, VNode } from 'preact';
import type { CorrectionView } from '../../../src/views/site/corrections-view.ts';
import { type SitePath, sitePath } from '../../../src/addresses/paths.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { Row } from '../layout/section.tsx';
import { Day } from '../inline/time.tsx';
import { Further, Way } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

/** What was corrected on a page, and when; nothing where nothing was. */
export function Corrections({ corrections }: { readonly corrections: readonly CorrectionView[] }): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="corrections"
      title={words.sections.corrections}
      items={corrections}
      renderRow={(correction) => (
        <Row label={<Day date={correction.date} />}>
          <Correction correction={correction} />
        </Row>
      )}
    >
      <Way to={sitePath('corrections')}>{words.changes.all}</Way>
    </Listing>
  );
}

interface CorrectionProps {
  readonly correction: CorrectionView;
  /** The page of the story, where this is another. */
  readonly page?: SitePath;
}

/** What was wrong, what was said before and is said now, why, and the way to the corrected words. */
export function Correction({ correction, page }: CorrectionProps): VNode {
  const { site, words } = useEdition();
  const { text, before, after, why, anchor } = correction;
  return (
    <>
      <p>{text}</p>
      {before !== undefined && (
        <Part label={words.changes.before}>
          <del>{before}</del>
        </Part>
      )}
      {after !== undefined && (
        <Part label={words.changes.after}>
          <ins>{after}</ins>
        </Part>
      )}
      {why !== undefined && <Part label={words.changes.why}>{why}</Part>}
      {anchor !== undefined && (
        <Further>
          <a href={`${page === undefined ? '' : pageHref(site, page)}#${anchor}`}>{words.changes.inText}</a>
        </Further>
      )}
    </>
  );
}

interface PartProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

function Part({ label, children }: PartProps): VNode {
  const { foreignWords } = useEdition();
  return (
    <p>
      <span class="role" lang={foreignWords}>
        {label}:{' '}
      </span>
      {children}
    </p>
  );
}

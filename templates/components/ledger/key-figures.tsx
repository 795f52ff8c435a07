import type { VNode } from 'preact';
import type { FigureView } from '../../../src/views/ledger/figures-view.ts';
import { useEdition } from '../../edition.ts';
import { amountIn } from '../../words/claim-sentences.ts';
import { RecordLink, RecordLinks } from '../inline/link.tsx';
import { Status } from '../inline/status.tsx';
import { Day } from '../inline/time.tsx';

/** The figures that matter, each with who gives it, when, and where it stands. */
export function KeyFigures({ figures }: { readonly figures: readonly FigureView[] }): VNode | null {
  const { words, foreignWords } = useEdition();
  if (figures.length === 0) return null;
  return (
    <aside class="margin figures" aria-labelledby="page-key-figures">
      <h2 id="page-key-figures" lang={foreignWords}>
        {words.pictures.figures.key}
      </h2>
      <ul>
        {figures.map(({ claim, quantity, by, date, status }) => (
          <li>
            <p class="figure">
              <RecordLink to={{ ...claim, name: amountIn(quantity, words) }} />
            </p>
            <p>{words.pictures.figures.unit(quantity.unit, quantity.of)}</p>
            <p class="role">
              {by.length > 0 ? <RecordLinks to={by} /> : words.ledger.somebody}, <Day date={date} />
            </p>
            <p class="role">
              <Status status={status} />
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}

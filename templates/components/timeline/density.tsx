/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing within the page is an image, whatever its element */
import type { VNode } from 'preact';
import type { PreciseDate } from '../../../src/model/values/date.ts';
import type { DensityView } from '../../../src/views/timeline/timeline-density.ts';
import { useEdition } from '../../edition.ts';
import { usePageParts } from '../../page-parts.ts';

interface DensityProps {
  readonly density: DensityView;
  /** Where the entries of a year or month stand. */
  readonly hrefOf: (period: PreciseDate) => string | undefined;
  /** The year or month that the page shows. */
  readonly current?: PreciseDate | undefined;
}

/** The width of a bar with the space beside it, and the height of the highest bar, in pixels where there is room. */
const step = 17;
const gap = 3;
const height = 48;
const least = 2;

/** How full each year or month is: a strip of bars, and the same in numbers, each of which leads there. */
export function Density({ density, hrefOf, current }: DensityProps): VNode | null {
  const { words, dates, foreignWords } = useEdition();
  const parts = usePageParts();
  const { bars, unit } = density;
  const first = bars[0]?.date;
  const last = bars.at(-1)?.date;
  if (!first || !last) return null;
  parts?.keepOwnWays();
  const label = words.timeline[unit === 'year' ? 'perYear' : 'perMonth'](dates.write(first), dates.write(last));
  return (
    <>
      <figure class="density">
        <Bars bars={bars} label={label} />
        <figcaption aria-hidden="true">
          <span>{dates.write(first)}</span>
          <span>{dates.write(last)}</span>
        </figcaption>
      </figure>
      <nav
        class="jumps"
        aria-label={words.timeline.navigation[unit === 'year' ? 'years' : 'months']}
        lang={foreignWords}
      >
        <ul>
          {bars
            .filter(({ count }) => count > 0)
            .map(({ date, count }) => {
              const href = hrefOf(date);
              return (
                <li>
                  {href === undefined ? (
                    dates.write(date)
                  ) : (
                    <a href={href} aria-current={date.text === current?.text ? 'page' : undefined}>
                      {dates.write(date)}
                    </a>
                  )}
                  {` (${count.toLocaleString(words.language)})`}
                </li>
              );
            })}
        </ul>
      </nav>
    </>
  );
}

function Bars({ bars, label }: { readonly bars: DensityView['bars']; readonly label: string }): VNode {
  const most = Math.max(...bars.map(({ count }) => count));
  const width = bars.length * step - gap;
  return (
    <svg
      role="img"
      aria-labelledby="page-density"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      fill="currentColor"
    >
      <title id="page-density">{label}</title>
      {bars.map(({ count }, index) => {
        if (count === 0) return null;
        const tall = Math.max(least, Math.round((count / most) * height));
        return <rect x={index * step} y={height - tall} width={step - gap} height={tall} />;
      })}
    </svg>
  );
}

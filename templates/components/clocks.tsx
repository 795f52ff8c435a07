import type { VNode } from 'preact';
import type { PreciseDate } from '../../src/model/values/date.ts';
import type { ClockView } from '../../src/views/records/clocks.ts';
import type { Edition } from '../edition.ts';
import { Joined } from './link.tsx';
import { Span } from './time.tsx';

interface ClocksProps {
  readonly clocks: readonly ClockView[];
  /** The time as it is written, beside which these stand. */
  readonly local: PreciseDate;
  readonly edition: Edition;
}

/** A moment on the clocks of other places: `18 June, 20:22 Moscow · 18 June, 17:22 UTC`. */
export function Clocks({ clocks, local, edition }: ClocksProps): VNode {
  return (
    <>
      {clocks.map(({ places, from, to }, index) => (
        <>
          {index > 0 && ' · '}
          <time datetime={from.text}>{unbroken(edition.dates.writeClock(from, local))}</time>
          {to && (
            <>
              {from.firstDay === to.firstDay ? '–' : ' – '}
              <time datetime={to.text}>{unbroken(edition.dates.writeClock(to, from))}</time>
            </>
          )}
          {'\u00a0'}
          <Joined items={places.map(unbroken)} edition={edition} />
        </>
      ))}
    </>
  );
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

interface SpanOnClocksProps {
  readonly from: PreciseDate;
  readonly to?: PreciseDate | undefined;
  readonly clocks?: readonly ClockView[] | undefined;
  readonly edition: Edition;
}

/** From one date to another, and below that the same times on other clocks. */
export function SpanOnClocks({ from, to, clocks, edition }: SpanOnClocksProps): VNode {
  return (
    <>
      <Span from={from} to={to} edition={edition} />
      {clocks && (
        <div class="note">
          <Clocks clocks={clocks} local={from} edition={edition} />
        </div>
      )}
    </>
  );
}

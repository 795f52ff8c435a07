import type { VNode } from 'preact';
import type { PreciseDate } from '../../../src/model/values/date.ts';
import type { ClockView } from '../../../src/views/records/parts/clocks.ts';
import { useEdition } from '../../edition.ts';
import { Joined } from './link.tsx';
import { Span } from './time.tsx';
import { Dotted } from './texts.tsx';

interface ClocksProps {
  readonly clocks: readonly ClockView[];
  /** The time as it is written, beside which these stand. */
  readonly local: PreciseDate;
}

/** A moment on the clocks of other places: `18 June, 20:22 Nairobi · 18 June, 17:22 UTC`. */
export function Clocks({ clocks, local }: ClocksProps): VNode {
  return (
    <Dotted
      items={clocks.map((clock) => (
        <Clock clock={clock} local={local} />
      ))}
    />
  );
}

function Clock({
  clock: { places, from, to },
  local,
}: {
  readonly clock: ClockView;
  readonly local: PreciseDate;
}): VNode {
  const { dates } = useEdition();
  return (
    <>
      <time datetime={from.text}>{unbroken(dates.writeClock(from, local))}</time>
      {to && (
        <>
          {from.firstDay === to.firstDay ? '–' : ' – '}
          <time datetime={to.text}>{unbroken(dates.writeClock(to, from))}</time>
        </>
      )}
      {'\u00a0'}
      <Joined items={places.map(unbroken)} />
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
}

/** From one date to another, and below that the same times on other clocks. */
export function SpanOnClocks({ from, to, clocks }: SpanOnClocksProps): VNode {
  return (
    <>
      <Span from={from} to={to} />
      {clocks && (
        <div class="note">
          <Clocks clocks={clocks} local={from} />
        </div>
      )}
    </>
  );
}

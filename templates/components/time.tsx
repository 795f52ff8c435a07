import type { VNode } from 'preact';
import type { PreciseDate } from '../../src/model/values/date.ts';
import type { Edition } from '../edition.ts';

interface DateProps {
  readonly date: PreciseDate;
  readonly edition: Edition;
}

/** A date or time, as precisely as it is known. */
export function When({ date, edition }: DateProps): VNode {
  return <time datetime={date.text}>{edition.dates.write(date)}</time>;
}

/** The day of a date, without its time. */
export function Day({ date, edition }: DateProps): VNode {
  return <time datetime={date.precision === 'time' ? date.firstDay : date.text}>{edition.dates.writeDay(date)}</time>;
}

/** From one date to another; the first alone where there is no second, or both are the same. */
export function Span({
  from,
  to,
  edition,
}: {
  from: PreciseDate;
  to?: PreciseDate | undefined;
  edition: Edition;
}): VNode {
  if (!to || to.text === from.text) return <When date={from} edition={edition} />;
  const span = edition.dates.writeSpan(from, to);
  return (
    <>
      <time datetime={from.text}>{span.from}</time>
      {span.between}
      <time datetime={to.text}>{span.to}</time>
    </>
  );
}

import type { VNode } from 'preact';
import type { PreciseDate } from '../../../src/model/values/date.ts';
import { useEdition } from '../../edition.ts';

interface DateProps {
  readonly date: PreciseDate;
}

/** A date or time, as precisely as it is known. */
export function When({ date }: DateProps): VNode {
  const { dates } = useEdition();
  return <time datetime={date.text}>{dates.write(date)}</time>;
}

/** The day of a date, without its time. */
export function Day({ date }: DateProps): VNode {
  const { dates } = useEdition();
  return <time datetime={date.precision === 'time' ? date.firstDay : date.text}>{dates.writeDay(date)}</time>;
}

/** From one date to another; the first alone where there is no second, or both are the same. */
export function Span({ from, to }: { from: PreciseDate; to?: PreciseDate | undefined }): VNode {
  const { dates } = useEdition();
  if (!to || to.text === from.text) return <When date={from} />;
  const span = dates.writeSpan(from, to);
  return (
    <>
      <time datetime={from.text}>{span.from}</time>
      {span.between}
      <time datetime={to.text}>{span.to}</time>
    </>
  );
}

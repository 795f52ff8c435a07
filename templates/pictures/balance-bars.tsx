import type { VNode } from 'preact';
import { type ClaimStatus, claimStatuses } from '../../src/graph/claims/status-rules.ts';
import type { BalanceView } from '../../src/views/ledger/balance-view.ts';
import { drawBalanceBars } from '../../src/pictures/balance-bars.ts';
import { pictureWidth } from '../../src/pictures/shape.ts';
import { Section } from '../components/layout/section.tsx';
import { Status } from '../components/inline/status.tsx';
import { Day } from '../components/inline/time.tsx';
import { type Edition, useEdition } from '../edition.ts';
import { Picture, PictureText } from './picture.tsx';
import { Table } from './table.tsx';

interface BalanceProps {
  readonly balance: BalanceView;
}

/** How many claims stood where, period by period; nothing where there is no past to show. */
export function BalanceSection({ balance }: { readonly balance: BalanceView | undefined }): VNode | null {
  const { words } = useEdition();
  if (!balance) return null;
  return (
    <Section id="balance" title={words.pictures.balance.heading}>
      <BalancePicture balance={balance} />
    </Section>
  );
}

function statusesIn({ periods }: BalanceView): ClaimStatus[] {
  const there = new Set(periods.flatMap(({ counts }) => Object.keys(counts)));
  return claimStatuses.filter((status) => there.has(status));
}

function BalancePicture({ balance }: BalanceProps): VNode {
  const edition = useEdition();
  const { words, dates } = edition;
  const { periods } = balance;
  const rows = statusesIn(balance).map((status) => ({
    text: words.statuses[status].label,
    counts: periods.map(({ counts }) => counts[status] ?? 0),
  }));
  const drawn = drawBalanceBars(rows, periods.length);
  const nameOf = (at: number): string => {
    const date = periods.at(at)?.date;
    return date ? dates.write(date) : '';
  };
  return (
    <Picture
      id="balance-picture"
      height={drawn.height}
      title={words.pictures.balance.title}
      description={words.pictures.balance.describe(nameOf(0), nameOf(-1))}
      caption={<p>{words.pictures.balance.lead}</p>}
      table={<BalanceTable balance={balance} />}
    >
      {drawn.rows.map(({ lines, textY, base, bars }) => (
        <>
          <PictureText x={0} y={textY} lines={lines} />
          <path class="hair" d={`M${drawn.left} ${base}H${pictureWidth}`} />
          {bars.map(({ x, width, height, middle, top, countY, count }) => (
            <>
              {height > 0 && <rect class="mark" x={x} y={top} width={width} height={height} />}
              <PictureText
                class={count === 0 ? 'faint' : undefined}
                x={middle}
                y={countY}
                lines={[String(count)]}
                anchor="middle"
              />
            </>
          ))}
        </>
      ))}
      {drawn.periods.map((x, index) => (
        <PictureText
          class="faint"
          x={x}
          y={drawn.periodsY}
          lines={shortName(periods[index]?.date.text ?? '', edition)}
          anchor="middle"
        />
      ))}
    </Picture>
  );
}

/** `2023`, or `Sep` over `2023`. */
function shortName(period: string, { site }: Edition): string[] {
  const [year = '', month] = period.split('-');
  if (month === undefined) return [year];
  const locale = Intl.DateTimeFormat.supportedLocalesOf(site.language)[0] ?? 'en-GB';
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC', calendar: 'gregory' });
  return [name.format(new Date(`${period}-01T00:00:00Z`)), year];
}

function BalanceTable({ balance }: BalanceProps): VNode {
  const { words } = useEdition();
  const statuses = statusesIn(balance);
  return (
    <section
      class="table-scroll"
      aria-label={words.pictures.balance.title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <Table
        columns={[words.pictures.balance.status, ...balance.periods.map(({ date }) => <Day date={date} />)]}
        rows={statuses.map((status) => [
          <Status status={status} />,
          ...balance.periods.map(({ counts }) => counts[status] ?? 0),
        ])}
      />
    </section>
  );
}

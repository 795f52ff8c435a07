import type { VNode } from 'preact';
import { listFormatOf } from '../../src/base/list-format.ts';
import { isContested } from '../../src/graph/claims/status-rules.ts';
import { drawFigureDots } from '../../src/pictures/figure-dots.ts';
import { pictureWidth } from '../../src/pictures/shape.ts';
import type { FigureSetView, FigureView } from '../../src/views/ledger/figures-view.ts';
import { RecordLink, RecordLinks } from '../components/inline/link.tsx';
import { Section } from '../components/layout/section.tsx';
import { Status } from '../components/inline/status.tsx';
import { Day } from '../components/inline/time.tsx';
import { type Edition, useEdition } from '../edition.ts';
import { amountIn, writeQuantity } from '../words/claim-sentences.ts';
import { Picture, PictureText } from './picture.tsx';
import { Table } from './table.tsx';

interface FiguresProps {
  readonly sets: readonly FigureSetView[];
}

/** Figures by date and speaker, a picture for each unit; nothing where there are none to set beside each other. */
export function FiguresSection({ sets }: FiguresProps): VNode | null {
  const { words } = useEdition();
  if (sets.length === 0) return null;
  return (
    <Section id="figures" title={words.pictures.figures.heading}>
      {sets.map((set, index) => (
        <>
          {sets.length > 1 && <h3>{`${set.unit.charAt(0).toUpperCase()}${set.unit.slice(1)}`}</h3>}
          <FiguresPicture set={set} id={index === 0 ? 'figures-picture' : `figures-picture-${index + 1}`} />
        </>
      ))}
    </Section>
  );
}

interface FiguresPictureProps {
  readonly set: FigureSetView;
  readonly id: string;
}

function FiguresPicture({ set, id }: FiguresPictureProps): VNode {
  const edition = useEdition();
  const words = edition.words.pictures.figures;
  const { unit, figures, more } = set;
  const drawn = drawFigureDots(
    figures.map((figure) => ({
      label: labelOf(figure, edition),
      amount: amountIn(figure.quantity, edition.words),
      ...boundsOf(figure),
    })),
  );
  return (
    <Picture
      id={id}
      height={drawn.height}
      title={words.title(unit)}
      description={words.describe(
        figures.map((one) => `${labelOf(one, edition)}: ${amountIn(one.quantity, edition.words)}`),
      )}
      caption={<p>{words.lead(unit, more)}</p>}
      table={<FiguresTable unit={unit} figures={figures} />}
    >
      {drawn.rows.map(({ lines, labelY, y, from, to, beyond, amount, amountX, anchor }, index) => {
        const figure = figures[index];
        const shape = figure && isContested(figure.status) ? 'ring' : 'mark';
        return (
          <>
            <PictureText class={figure?.own ? undefined : 'faint'} x={2} y={labelY} lines={lines} />
            <path class="hair" d={`M0 ${y}H${pictureWidth}`} />
            {beyond !== undefined && <path class="way" d={`M${to} ${y}H${beyond}m-5 -4l5 4l-5 4`} />}
            {from < to && <path class="bar" d={`M${from} ${y}H${to}`} />}
            <circle class={shape} cx={to} cy={y} r="6" />
            {from < to && <circle class={shape} cx={from} cy={y} r="6" />}
            <PictureText x={amountX} y={y} lines={[amount]} anchor={anchor} rise={0.34} />
          </>
        );
      })}
    </Picture>
  );
}

/** Who, and when: “Shin Won-sik, 18 March 2024”. */
function labelOf({ by, date }: FigureView, { words, dates }: Edition): string {
  const who = by.length > 0 ? listFormatOf(words.language).format(by.map(({ name }) => name)) : words.ledger.somebody;
  return `${who}, ${dates.writeDay(date)}`;
}

function boundsOf({ quantity }: FigureView): { from: number; to: number; open: boolean } {
  const { 'at-least': least, about, exactly, from, to } = quantity;
  const one = least ?? about ?? exactly ?? 0;
  return { from: from ?? one, to: to ?? one, open: least !== undefined };
}

function FiguresTable({ unit, figures }: Pick<FigureSetView, 'unit' | 'figures'>): VNode {
  const { words } = useEdition();
  const { columns } = words.pictures.figures;
  return (
    <section
      class="table-scroll"
      aria-label={words.pictures.figures.title(unit)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <Table
        columns={[columns.date, columns.who, columns.figure, columns.status]}
        rows={figures.map(({ date, by, quantity, claim, status }) => [
          <Day date={date} />,
          <RecordLinks to={by} />,
          <RecordLink to={{ ...claim, name: writeQuantity(quantity, words) }} />,
          <Status status={status} />,
        ])}
      />
    </section>
  );
}

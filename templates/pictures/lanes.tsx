import type { VNode } from 'preact';
import { drawLanes } from '../../src/pictures/lanes.ts';
import { pictureWidth } from '../../src/pictures/shape.ts';
import type { LanesView, LaneView } from '../../src/views/timeline/lanes-view.ts';
import { RecordLink } from '../components/inline/link.tsx';
import { Section } from '../components/layout/section.tsx';
import { Day } from '../components/inline/time.tsx';
import { useEdition } from '../edition.ts';
import { Picture, PictureText } from './picture.tsx';
import { Table } from './table.tsx';

/** The whole story in lanes over the years; nothing where site.yaml names none. */
export function LanesSection({ lanes }: { readonly lanes: LanesView | undefined }): VNode | null {
  const { words } = useEdition();
  if (!lanes) return null;
  return (
    <Section id="lanes" title={words.pictures.lanes.heading}>
      <LanesPicture view={lanes} />
    </Section>
  );
}

function LanesPicture({ view: { lanes } }: { readonly view: LanesView }): VNode {
  const { words, dates } = useEdition();
  const drawn = drawLanes(
    lanes.map(({ title, marks, claims }) => ({
      title,
      marks: marks.map(({ date, label, stage }) => ({ date, label, shape: stage === undefined ? 'dot' : 'diamond' })),
      ticks: claims.map(({ date, contested }) => ({ date, open: contested })),
    })),
  );
  return (
    <Picture
      id="lanes-picture"
      height={drawn.height}
      title={words.pictures.lanes.title}
      description={lanes
        .map((lane) =>
          words.pictures.lanes.describe(
            lane.title,
            lane.marks.map(
              ({ name, stage, date }) => `${[name, stage].filter(Boolean).join(', ')} (${dates.write(date)})`,
            ),
            lane.claims.length,
          ),
        )
        .join(' ')}
      caption={<p>{words.pictures.lanes.lead}</p>}
      table={<LanesTable lanes={lanes} />}
    >
      {drawn.years.map(({ x, text }) => (
        <>
          <path class="hair" d={`M${x} ${drawn.top}V${drawn.bottom}`} />
          <PictureText class="faint" x={x} y={drawn.yearsY} lines={[text]} anchor="middle" />
        </>
      ))}
      {drawn.lanes.map(({ title, titleY, y, marks, ticks, labels }) => (
        <>
          <path class="ink" d={`M0 ${y}H${pictureWidth}`} />
          {ticks.map(({ x, open }) => (
            <path class={open ? 'way' : 'ink'} d={`M${x} ${y}v-7`} />
          ))}
          {labels.map(({ stem }) => stem && <path class="hair" d={`M${stem[0]} ${stem[1]}V${stem[2]}`} />)}
          {marks.map(({ x, shape }) =>
            shape === 'dot' ? (
              <circle class="mark" cx={x} cy={y} r="6" />
            ) : (
              <path class="mark" d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} />
            ),
          )}
          <PictureText x={2} y={titleY} lines={[title]} />
          {labels.map(({ text, x, y: foot, anchor }) => (
            <PictureText class="faint" x={x} y={foot} lines={[text]} anchor={anchor} />
          ))}
        </>
      ))}
    </Picture>
  );
}

function LanesTable({ lanes }: LanesView): VNode {
  const { words } = useEdition();
  const { columns, claimsSince } = words.pictures.lanes;
  const rowsOf = ({ title, marks, claims }: LaneView) => [
    ...marks.map((mark) => [
      title,
      <Day date={mark.date} />,
      <>
        <RecordLink to={mark} />
        {mark.stage !== undefined && `, ${mark.stage}`}
      </>,
    ]),
    ...(claims[0] ? [[title, <Day date={claims[0].date} />, claimsSince(claims.length)]] : []),
  ];
  return (
    <section
      class="table-scroll"
      aria-label={words.pictures.lanes.title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <Table columns={[columns.lane, columns.date, columns.what]} rows={lanes.flatMap(rowsOf)} />
    </section>
  );
}

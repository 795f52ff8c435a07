import type { VNode } from 'preact';
import type { EncountersView } from '../../src/views/compare/encounters-view.ts';
import { drawAttendance } from '../../src/pictures/attendance.ts';
import { RecordLink, RecordLinks } from '../components/inline/link.tsx';
import { Section } from '../components/layout/section.tsx';
import { Day } from '../components/inline/time.tsx';
import { useEdition } from '../edition.ts';
import { Picture, PictureText } from './picture.tsx';
import { Table } from './table.tsx';

interface EncountersProps {
  readonly view: EncountersView;
}

/** Who was at the same events, and how often; nothing where too few met. */
export function EncountersSection({ view }: { readonly view: EncountersView | undefined }): VNode | null {
  const { words } = useEdition();
  if (!view) return null;
  return (
    <Section id="encounters" title={words.pictures.encounters.heading}>
      <EncountersPicture view={view} />
    </Section>
  );
}

function EncountersPicture({ view }: EncountersProps): VNode {
  const words = useEdition().words.pictures.encounters;
  const rows = view.rows.map(({ people: [first, ...others], at }) => {
    const name = first?.name ?? '';
    return { text: others.length > 0 ? words.others(name, others.length) : name, at };
  });
  const years = view.events.map(({ date }) => date?.text.slice(0, 4) ?? '');
  const drawn = drawAttendance(rows, years);
  return (
    <Picture
      id="encounters-picture"
      height={drawn.height}
      title={words.title}
      description={words.describe(
        view.rows.reduce((sum, { people }) => sum + people.length, 0),
        view.events.length,
      )}
      caption={<Caption view={view} />}
      table={<EncountersTable view={view} />}
    >
      {drawn.rows.map(({ y, at }) =>
        at.map((present, index) => !present && <circle class="dot" cx={drawn.columns[index]?.x} cy={y} r="2" />),
      )}
      {drawn.columns.map(({ x, top, bottom, year, yearY }, index) => (
        <>
          <path class="way" d={`M${x} ${top}V${bottom}`} />
          {year !== undefined && <PictureText class="faint" x={x} y={yearY} lines={[year]} anchor="middle" />}
          <PictureText class="faint" x={x} y={drawn.numbersY} lines={[String(index + 1)]} anchor="middle" />
        </>
      ))}
      {drawn.rows.map(({ y, lines, textY, at, count }) => (
        <>
          <PictureText x={0} y={textY} lines={lines} rise={0.34} />
          {at.map((present, index) => present && <circle class="mark" cx={drawn.columns[index]?.x} cy={y} r="6" />)}
          <PictureText x={478} y={y} lines={[String(count)]} anchor="end" rise={0.34} />
        </>
      ))}
    </Picture>
  );
}

function Caption({ view }: EncountersProps): VNode {
  const words = useEdition().words.pictures.encounters;
  const [most] = view.pairs;
  return (
    <p>
      {most && words.mostOften(<RecordLinks to={most.people} />, most.times)}
      {words.rule} {words.more(view.more.events, view.more.people)}
    </p>
  );
}

function EncountersTable({ view }: EncountersProps): VNode {
  const words = useEdition().words.pictures.encounters;
  return (
    <>
      <Table
        columns={[words.event, words.people]}
        rows={view.events.map(({ date, ...event }, index) => [
          <>
            {index + 1}. <RecordLink to={event} />
            {date && (
              <>
                , <Day date={date} />
              </>
            )}
          </>,
          <RecordLinks to={view.rows.flatMap(({ people, at }) => (at.includes(index) ? people : []))} />,
        ])}
      />
      {view.pairs.length > 0 && (
        <Table
          columns={[words.together, words.times]}
          rows={view.pairs.map(({ people, times }) => [<RecordLinks to={people} />, times])}
        />
      )}
    </>
  );
}

import type { VNode } from 'preact';
import type { EncountersView } from '../../src/views/compare/encounters-view.ts';
import { drawAttendance } from '../../src/pictures/attendance.ts';
import { RecordLink, RecordLinks } from '../components/link.tsx';
import { Section } from '../components/section.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import { Picture, PictureText } from './picture.tsx';

interface EncountersProps {
  readonly view: EncountersView;
  readonly edition: Edition;
}

/** Who was at the same events, and how often; nothing where too few met. */
export function EncountersSection({
  view,
  edition,
}: {
  readonly view: EncountersView | undefined;
  readonly edition: Edition;
}): VNode | null {
  if (!view) return null;
  return (
    <Section id="encounters" title={edition.words.pictures.encounters.heading} edition={edition}>
      <EncountersPicture view={view} edition={edition} />
    </Section>
  );
}

function EncountersPicture({ view, edition }: EncountersProps): VNode {
  const words = edition.words.pictures.encounters;
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
      edition={edition}
      caption={<Caption view={view} edition={edition} />}
      table={<EncountersTable view={view} edition={edition} />}
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

function Caption({ view, edition }: EncountersProps): VNode {
  const words = edition.words.pictures.encounters;
  const [most] = view.pairs;
  return (
    <p>
      {most && words.mostOften(<RecordLinks to={most.people} edition={edition} />, most.times)}
      {words.rule} {words.more(view.more.events, view.more.people)}
    </p>
  );
}

function EncountersTable({ view, edition }: EncountersProps): VNode {
  const words = edition.words.pictures.encounters;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.event}</th>
            <th scope="col">{words.people}</th>
          </tr>
        </thead>
        <tbody>
          {view.events.map(({ date, ...event }, index) => (
            <tr>
              <th scope="row">
                {index + 1}. <RecordLink to={event} edition={edition} />
                {date && (
                  <>
                    , <Day date={date} edition={edition} />
                  </>
                )}
              </th>
              <td>
                <RecordLinks
                  to={view.rows.flatMap(({ people, at }) => (at.includes(index) ? people : []))}
                  edition={edition}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.pairs.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.together}</th>
              <th scope="col">{words.times}</th>
            </tr>
          </thead>
          <tbody>
            {view.pairs.map(({ people, times }) => (
              <tr>
                <th scope="row">
                  <RecordLinks to={people} edition={edition} />
                </th>
                <td>{times}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

import type { VNode } from 'preact';
import type { PreciseDate } from '../../src/model/values/date.ts';
import type { DocumentView } from '../../src/views/records/document-view.ts';
import { dayNumber } from '../../src/pictures/calendar.ts';
import { drawStageLine } from '../../src/pictures/stage-line.ts';
import { type Edition, useEdition } from '../edition.ts';
import { Picture, PictureText } from './picture.tsx';

/** A document's stages by side; nothing where they are fewer than three. The list of stages below it says the same in words. */
export function StagesPicture({ view }: { readonly view: DocumentView }): VNode | null {
  const edition = useEdition();
  const words = edition.words.pictures.stages;
  const stages = view.stages.map(({ stage, date }, index) => ({
    when: whenOf(date, view.stages[index - 1]?.date, edition),
    what: `${stage.charAt(0).toUpperCase()}${stage.slice(1)}`,
    at: view.sides?.at[index] ?? [],
  }));
  const drawn = drawStageLine(stages, view.sides?.names ?? []);
  if (!drawn) return null;
  return (
    <Picture
      id="stages-picture"
      height={drawn.height}
      title={words.title(view.name)}
      description={words.describe(stages.map(({ when, what }) => `${what}, ${when}`).join('; '))}
    >
      {drawn.lanes.map(({ x, name, nameY, top, bottom }) => (
        <>
          <path class="hair" d={`M${x} ${top}V${bottom}`} />
          {name !== undefined && <PictureText class="faint" x={x - 6} y={nameY} lines={[name]} />}
        </>
      ))}
      {drawn.steps.map(({ y, xs, when, lines }) => (
        <>
          {xs.length > 1 && <path class="way" d={`M${xs[0] ?? 0} ${y}H${xs.at(-1) ?? 0}`} />}
          {xs.map((x) => (
            <circle class="mark" cx={x} cy={y} r="5.5" />
          ))}
          <PictureText x={drawn.left} y={y} lines={lines} rise={0.34} />
          <text class="faint" x={drawn.left} y={y} dy={`${0.34 + lines.length * 1.15}em`}>
            {when}
          </text>
        </>
      ))}
    </Picture>
  );
}

/** The date, and how long after the one before it, where both are known to the day. */
function whenOf(date: PreciseDate, before: PreciseDate | undefined, { dates, words }: Edition): string {
  const written = dates.writeDay(date);
  if (!before || before.firstDay !== before.lastDay || date.firstDay !== date.lastDay) return written;
  const days = dayNumber(date.firstDay) - dayNumber(before.firstDay);
  return days < 0 ? written : `${written} · ${words.pictures.stages.daysLater(days)}`;
}

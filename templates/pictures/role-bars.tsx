import type { VNode } from 'preact';
import type { PersonView, RoleView } from '../../src/views/records/person-view.ts';
import { drawRoleBars, type RoleBar } from '../../src/pictures/role-bars.ts';
import { pictureWidth } from '../../src/pictures/shape.ts';
import { type Edition, useEdition } from '../edition.ts';
import { Picture, PictureText } from './picture.tsx';

/** A person's roles over time; nothing where fewer than two have dates. The list of roles beside it says the same in words. */
export function RolesPicture({ view }: { readonly view: PersonView }): VNode | null {
  const edition = useEdition();
  const words = edition.words.pictures.roles;
  const roles = view.roles.map((role) => ({ ...role, dates: datesOf(role, edition) }));
  const moments = view.events.flatMap(({ date, status }) => (date && (status ?? 'held') === 'held' ? [date] : []));
  const drawn = drawRoleBars(roles, moments, view.asOf);
  if (!drawn) return null;
  return (
    <Picture
      id="roles-picture"
      height={drawn.height}
      title={words.title(view.name)}
      description={words.describe(drawn.bars.map(({ lines, dates }) => `${lines.join(' ')}, ${dates}`).join('; '))}
      caption={
        <p>
          {words.key} {drawn.moments.length > 0 && words.keyMoments}
        </p>
      }
    >
      <path class="hair" d={`M0 ${drawn.axis}H${pictureWidth}`} />
      {drawn.years.map(({ x }) => (
        <path class="hair" d={`M${x} ${drawn.axis}v6`} />
      ))}
      {drawn.moments.map((x) => (
        <circle class="mark" cx={x} cy={drawn.axis} r="4.5" />
      ))}
      {drawn.years.map(({ x, text }) => (
        <PictureText class="faint" x={x} y={drawn.axis} lines={[text]} anchor="middle" rise={1.3} />
      ))}
      {drawn.bars.map((bar) => (
        <Bar bar={bar} />
      ))}
    </Picture>
  );
}

function Bar({ bar: { lines, dates, y, top, solid, vague, open } }: { readonly bar: RoleBar }): VNode {
  const middle = top + 4.5;
  const end = solid.x + solid.width;
  return (
    <>
      <PictureText x={0} y={y} lines={lines} />
      <text class="faint" x={0} y={y} dy={`${lines.length * 1.15}em`}>
        {dates}
      </text>
      <path class="bar" d={`M${open.start ? solid.x + 28 : solid.x} ${middle}H${open.end ? end - 28 : end}`} />
      {open.start && <path class="bar dashed" d={`M${solid.x + 28} ${middle}h-28`} />}
      {open.end && <path class="bar dashed" d={`M${end - 28} ${middle}h28`} />}
      {vague.map(({ x, width }) => (
        <path class="bar dashed" d={`M${x} ${middle}h${width}`} />
      ))}
    </>
  );
}

function datesOf({ from, to }: RoleView, { dates, words }: Edition): string {
  const { roles } = words.pictures;
  if (from && to) return from.text === to.text ? dates.write(from) : dates.writeWholeSpan(from, to);
  if (from) return roles.since(dates.write(from));
  return to ? roles.until(dates.write(to)) : '';
}

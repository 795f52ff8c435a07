import type { PreciseDate } from '../model/values/date.ts';
import type { SiteSettings } from '../model/site.ts';

export type Chapter = SiteSettings['chapters'][number];

/** The chapter in which a date lies, by its first day; where chapters overlap, the one that begins later. `undefined` outside of all. */
export function chapterOf({ chapters }: SiteSettings, date: PreciseDate | undefined): Chapter | undefined {
  if (!date) return undefined;
  const day = date.firstDay;
  const around = chapters.filter(({ from, to }) => from.firstDay <= day && (to === undefined || day <= to.lastDay));
  return around.reduce<Chapter | undefined>(
    (latest, one) => (latest && latest.from.firstDay > one.from.firstDay ? latest : one),
    undefined,
  );
}

/** Days since 1970 of a calendar day, `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Years to be marked on an axis from one day to another: few enough to be read, at round distances. */
export function markedYears(
  first: number,
  last: number,
  most: number,
): { readonly year: number; readonly day: number }[] {
  const from = new Date(first * 86_400_000).getUTCFullYear();
  const to = new Date(last * 86_400_000).getUTCFullYear();
  const step = steps.find((one) => Math.floor(to / one) - Math.floor((from - 1) / one) <= most) ?? 2000;
  const begin = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - begin + 1);
  return Array.from({ length: count }, (_, index) => (begin + index) * step)
    .filter((year) => year > 0)
    .map((year) => ({ year, day: dayNumber(`${String(year).padStart(4, '0')}-01-01`) }))
    .filter(({ day }) => day >= first);
}

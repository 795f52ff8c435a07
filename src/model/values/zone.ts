import { IANAZone } from 'luxon';
import { quoted } from './quoted.ts';

/** Names of the one zone that is named after no place. */
const universal: ReadonlySet<string> = new Set(
  ['UTC', 'UCT', 'GMT', 'Zulu', 'Universal', 'Greenwich'].flatMap((name) => [name, `Etc/${name}`]),
);

export function isUniversal(zone: string): boolean {
  return universal.has(zone);
}

/** The parts of the world after which zones of cities are named. */
const cityZone =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/(?:[A-Z]\w+\/)?[A-Z][\w-]*[a-z][\w-]*$/;

/** What is wrong with a zone, and how to mend it, in the words shown to an editor; `undefined` for the name of a city’s zone, or UTC. */
export function zoneFault(written: string): { message: string; hint: string } | undefined {
  if (isUniversal(written)) return undefined;
  const real = isRealZone(written);
  if (real && cityZone.test(written)) return undefined;
  const shown = quoted(written);
  const city = 'Write the zone of a city: a name such as Asia/Tokyo, Africa/Nairobi or America/Lima.';
  const offset = /^Etc\/(?:GMT|UTC)([+-])(\d{1,2})$/i.exec(written);
  if (real && offset) {
    const [, sign, hours] = offset;
    return {
      message: `${shown} means ${hours} hours ${sign === '+' ? 'behind' : 'ahead of'} UTC, the other way round than it reads`,
      hint: city,
    };
  }
  if (/^(?:(?:Etc\/)?(?:GMT|UTC)\s*)?[+\-−]?\d{1,2}(?::?\d{2})?$/i.test(written))
    return {
      message: `${shown} is an offset from UTC, not a time zone: places change theirs in the course of time`,
      hint: city,
    };
  const meant = zoneMeant(written);
  const hint = meant === undefined ? city : `Did you mean “${meant}”?`;
  if (!real) return { message: `there is no time zone ${shown}`, hint };
  if (meant !== undefined && lettersOf(meant) === lettersOf(written))
    return { message: `the time zone ${shown} is written otherwise`, hint };
  return { message: `${shown} is an old name or an abbreviation, not the zone of a city`, hint };
}

/** Offsets count as zones on some versions of Node only. */
function isRealZone(written: string): boolean {
  return /^[A-Za-z]/.test(written) && IANAZone.isValidZone(written);
}

/** The zone that only capitals, spaces or slashes set apart from what was written, or that is named after a city alone; or the one that an old name stands for. */
function zoneMeant(written: string): string | undefined {
  const letters = lettersOf(written);
  if (letters === '') return undefined;
  const names = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const same = names.find((name) => lettersOf(name) === letters);
  if (same !== undefined) return same;
  const ofCity = names.find((name) => lettersOf(name.slice(name.lastIndexOf('/') + 1)) === letters);
  if (ofCity !== undefined) return ofCity;
  if (!isRealZone(written) || !/[a-z]/.test(written)) return undefined;
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions();
  return cityZone.test(timeZone) && timeZone !== written ? timeZone : undefined;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9/]/g, '');
}

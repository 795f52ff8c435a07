import satisfies from 'spdx-satisfies';
import type { LockedPackage } from './lock.ts';

/** Licences under which a package may be used here: none asks that what is made with it be licensed alike. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  // Asks it of its own files alone, and none of them is changed here.
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
];

/** Why a package may not be used, as its licence goes; `undefined` if it may. */
export function licenceFault({ licence }: Pick<LockedPackage, 'licence'>): string | undefined {
  if (licence === undefined) return 'names no licence';
  try {
    return satisfies(licence, allowed) ? undefined : `is under ${licence}, which is not on the list`;
  } catch {
    return `names “${licence}”, which is no licence that can be looked up`;
  }
}

import { basename } from 'node:path';
import { roomOf } from './sample.ts';

/**
 * The test files that ought to see a change to a file, the likeliest first: the one of its name, those of its room, the nearest by
 * imports before those that reach it through more files, then tests of other rooms that import it themselves; where
 * there are none, the nearest.
 *
 * @param imports the files that each file of the program and of the tests imports
 */
export function testsCovering(file: string, imports: ReadonlyMap<string, readonly string[]>): string[] {
  const importers = importersOf(imports);
  const distances = new Map([[file, 0]]);
  for (const [at, distance] of distances) {
    for (const importer of importers.get(at) ?? []) {
      if (!distances.has(importer)) distances.set(importer, distance + 1);
    }
  }
  const name = basename(file).replace(/\.tsx?$/, '');
  const isOfRoom = (test: string): boolean => test.startsWith(`tests/${roomOf(file)}/`);
  const rank = (test: string): number =>
    (basename(test).startsWith(`${name}.test.`) ? 0 : 1000) + (isOfRoom(test) ? 0 : 100) + (distances.get(test) ?? 0);
  const tests = [...distances].filter(([one]) => /\.test\.tsx?$/.test(one));
  const nearest = Math.min(...tests.map(([, distance]) => distance));
  const ought = tests.filter(([test, distance]) => isOfRoom(test) || distance === 1);
  return (ought.length > 0 ? ought : tests.filter(([, distance]) => distance === nearest))
    .map(([test]) => test)
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function importersOf(imports: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, imported] of imports) {
    for (const one of imported) importers.set(one, [...(importers.get(one) ?? []), file]);
  }
  return importers;
}

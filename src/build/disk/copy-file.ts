import { copyFileSync, lstatSync, utimesSync } from 'node:fs';

/** Copies a file with its time, in whole milliseconds, by which a later build knows it again. */
export function copyFile(from: string, to: string): void {
  copyFileSync(from, to);
  const { atimeMs, mtimeMs } = lstatSync(from);
  // Seconds as a fraction may come out a little smaller than they went in; from the middle of a millisecond that does not matter.
  utimesSync(to, atimeMs / 1000, (Math.floor(mtimeMs) + 0.5) / 1000);
}

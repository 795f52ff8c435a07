import { posix } from 'node:path';

/** Folders that hold more files than a reader takes in at once, not counting those in folders of theirs; in the order of their names. */
export function crowdedFolders(files: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const folder of files.map((file) => posix.dirname(file))) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [...counts].flatMap(([folder, count]) => (count > most ? [folder] : [])).toSorted();
}

import type { Problem } from '../diagnostics/diagnostic.ts';
import { copyEndings, isCompressible } from '../hosting/compressed-copies.ts';
import { foldersAbove } from '../addresses/paths.ts';
import type { PlannedOutput } from './planned-output.ts';

/**
 * Keeps the first of outputs that cannot stand beside each other: whose addresses are the same, or differ only in case, which some
 * disks cannot hold, or of which one is a file where the other needs a folder. The others are
 * problems, and so is what stands where a compressed copy would.
 */
export function withoutClashes(planned: readonly PlannedOutput[]): { outputs: PlannedOutput[]; problems: Problem[] } {
  const files = new Map<string, PlannedOutput>();
  const folders = new Map<string, PlannedOutput>();
  const problems: Problem[] = [];
  for (const output of planned) {
    const key = output.file.normalize('NFC').toLowerCase();
    const above = foldersAbove(key);
    const blocking = above.find((folder) => files.has(folder));
    const other = files.get(key) ?? folders.get(key) ?? (blocking === undefined ? undefined : files.get(blocking));
    if (other) {
      if (!isKnownClash(output, other)) problems.push(clash(output, other));
      continue;
    }
    files.set(key, output);
    for (const folder of above) if (!folders.has(folder)) folders.set(folder, output);
  }
  for (const [key, output] of files) {
    if (!isCompressible(key)) continue;
    const others = copyEndings.map((ending) => files.get(`${key}${ending}`) ?? folders.get(`${key}${ending}`));
    problems.push(...others.flatMap((other) => (other ? [copyClash(other, output)] : [])));
  }
  return { outputs: [...files.values()], problems };
}

function copyClash({ file, origin }: PlannedOutput, original: PlannedOutput): Problem {
  return {
    rule: 'duplicate-url',
    file: origin ?? original.origin ?? '.',
    place: 'file',
    message: `This would be published at /${file}, where a complete build puts the compressed copy of /${original.file}.`,
    hint: 'Delete it: a complete build makes one itself.',
  };
}

/** Two records with one former slug, or one that is the slug of the other, are told as such already. */
function isKnownClash(output: PlannedOutput, other: PlannedOutput): boolean {
  return output.type === 'page' && output.view().type === 'redirect' && other.type === 'page';
}

function clash(output: PlannedOutput, other: PlannedOutput): Problem {
  const stands = other.origin === undefined ? 'a page of the site itself stands' : `${other.origin} stands`;
  return {
    rule: 'duplicate-url',
    file: output.origin ?? other.origin ?? '.',
    place: 'file',
    message: `This would be published at /${output.file}, where ${stands} already.`,
    hint: 'Rename the file or its former slug.',
  };
}

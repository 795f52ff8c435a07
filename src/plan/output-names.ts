import type { Problem } from '../diagnostics/diagnostic.ts';
import { isDeviceName } from '../model/values/reserved-names.ts';
import { copyEndings, isCompressible } from '../hosting/compressed-copies.ts';
import type { PlannedOutput } from './planned-output.ts';

/** Bytes that the name of a file or folder may have on any disk in use. */
const longestName = 255;

/** Letters of a path that cannot hold a name that is too long, whatever the letters. */
const shortName = 80;

/** Bytes of the ending of a compressed copy. */
const copyEnding = Math.max(...copyEndings.map((ending) => ending.length));

/** Names that a planned file has or adds, and that some disk could not hold. */
export function nameProblems(planned: readonly PlannedOutput[]): Problem[] {
  return planned.flatMap((output) => {
    const problem = problemOf(output);
    return problem ? [problem] : [];
  });
}

function problemOf({ file, origin }: PlannedOutput): Problem | undefined {
  // Most names are short, and a site has very many.
  if (file.length > shortName) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const bytes = Buffer.byteLength(name) + (isCompressible(name) ? copyEnding : 0);
    if (bytes > longestName) return tooLong(file, origin, bytes, name);
  }
  if (origin?.startsWith('static/') || origin?.startsWith('images/')) return undefined;
  const device = file.split('/').find(isDeviceName);
  if (device === undefined) return undefined;
  return {
    rule: 'invalid-file-name',
    file: origin ?? '.',
    place: 'file',
    message: `The site would have a file or folder “${device}” (/${file}), a name that Windows keeps for a device.`,
    hint: 'Choose another name for what it is made from.',
  };
}

function tooLong(file: string, origin: string | undefined, bytes: number, name: string): Problem {
  const added = file.startsWith('images/') ? ', with the mark of its content that is put into it' : '';
  const copy = isCompressible(name) ? `${added === '' ? ', with' : ' and'} the ending of its compressed copy` : '';
  return {
    rule: 'name-too-long',
    file: origin ?? '.',
    place: 'file',
    message: `This would be published under a name of ${bytes} bytes${added}${copy}; disks hold at most ${longestName}. Letters beyond a to z take two to four bytes each.`,
    hint: 'Give it a shorter name.',
  };
}

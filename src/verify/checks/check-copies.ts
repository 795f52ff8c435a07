import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { originalOf } from '../../hosting/compressed-copies.ts';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';

/** Compressed copies hold what the files beside them hold. An editor's own file of such a name is no copy. */
export function checkCopies(built: BuiltSite): CheckResult {
  const copies = built.made.filter((file) => originalOf(file) !== file);
  const findings = copies.flatMap((file): Finding[] => {
    const original = originalOf(file);
    if (!built.has(original)) return [{ file, message: 'The file that it is a copy of is not there.' }];
    const same = decompress(file, built.bytes(file))?.equals(built.bytes(original));
    return same ? [] : [{ file, message: `It does not hold what ${original} holds.` }];
  });
  return { name: 'copies', examined: copies.length, unit: 'files', findings };
}

function decompress(file: string, bytes: Uint8Array): Buffer | undefined {
  try {
    return file.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

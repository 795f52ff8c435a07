import { join } from 'node:path';
import type { Finished } from '../support/briefing.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** A folder around a working folder, so that whatever leaves the one is seen in the other. */
export interface Yard {
  /** Holds the working folder and what is nobody's business. */
  readonly outside: string;
  /** Where commands are run; its `articles` are those of the small site. */
  readonly work: string;
}

/** Words of a file outside the articles folder, which must be found nowhere else. */
export const secret = 'c4n4ry-7f3a9-of-another-file';

export function newYard(files: Readonly<Record<string, string | Uint8Array>> = {}): Yard {
  const outside = temporaryFolder();
  writeFiles(outside, { 'secret.txt': `${secret}\n`, 'secret.md': `---\nname: ${secret}\n---\n${secret}\n` });
  writeFiles(join(outside, 'work/articles'), { ...smallArticles, ...files });
  return { outside, work: join(outside, 'work') };
}

/** A command that ended by itself, in words, and not in a fault of the program. */
export function expectWords({ code, out, err }: Finished): void {
  if (code === null || code > 2 || /fault in the program|^ +at /m.test(out + err))
    throw new Error(`It did not end in words (${code}):\n${out}${err}`);
}

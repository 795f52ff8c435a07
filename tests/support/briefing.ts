import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The built bin, as `node <bin>` runs it. */
export const bin = resolve('dist/briefing.js');

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bin in a folder until it ends; as another user where one is named, which only the administrator may. */
export function briefing(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  user?: number,
): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    ...(user !== undefined && { uid: user, gid: user }),
  });
  return { code: status, out: stdout, err: stderr };
}

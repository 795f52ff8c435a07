import { join } from 'node:path';
import { type Workspace, workspaceOf } from '../build/workspace.ts';
import type { Environment } from './terminal/environment.ts';

/** How long to wait for another build or publish to end, in milliseconds, before giving up. */
export const patience = 60_000;

/** The workspace of an output folder, with what this working folder keeps for it. */
export function workspaceFor(output: string, { workingFolder }: Environment): Workspace {
  return workspaceOf(output, join(workingFolder, '.cache', 'briefing'));
}

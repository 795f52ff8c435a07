import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { isRefusal } from './with-path.ts';

const holderSchema = z.object({
  process: z.number(),
  /** When the process began, which tells a later process of the same number apart; null where that is not told. */
  started: z.string().nullable(),
  /** Where the number of a process means this process: one running machine, and of its containers one. */
  place: z.string().optional(),
  host: z.string().optional(),
  /** Milliseconds without a sign of life after which the holder counts as gone where nobody can ask for its process. */
  silence: z.number().optional(),
});

/** Who holds a lock, as its file says. */
export type Holder = z.output<typeof holderSchema>;

export function ourselves(silence: number): Holder {
  return { process: process.pid, started: stateOf(process.pid)?.started ?? null, place, host: hostname(), silence };
}

/** The holder that a lock's file names; `undefined` if it is not one of ours, or not whole. */
export function parseHolder(text: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether the number of a holder's process means anything here: of another machine or container it may be anybody's. */
export function isOfThisPlace(holder: Holder): boolean {
  return holder.place === undefined || holder.place === place;
}

/** Whether a holder of this place is still the process that took the lock. */
export function isAlive(holder: Holder): boolean {
  if (!isRunning(holder.process)) return false;
  const state = stateOf(holder.process);
  // Some systems hide the processes of other users; such a one counts as alive, since it runs.
  if (state === undefined) return true;
  return !state.ended && (holder.started === null || holder.started === state.started);
}

/** `process 12`, or `process 12 on “builder”, another machine or container` */
export function nameOfHolder(holder: Holder): string {
  const name = `process ${holder.process}`;
  return isOfThisPlace(holder) ? name : `${name} on “${holder.host ?? 'unknown'}”, another machine or container`;
}

const place = findPlace();

function findPlace(): string {
  try {
    const machine = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${machine} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return isRefusal(error, 'EPERM');
  }
}

/** When a process began, in clock ticks since the machine did, and whether only its entry is left. `undefined` where that is not told. */
function stateOf(number: number): { started: string; ended: boolean } | undefined {
  try {
    const stat = readFileSync(`/proc/${number}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', started] = [fields[0], fields[19]];
    return started === undefined ? undefined : { started, ended: 'ZX'.includes(state) };
  } catch {
    return undefined;
  }
}

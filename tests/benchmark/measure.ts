/** Runs a command and says what it cost: wall seconds, seconds of work, and the most memory its process ever held. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command took. */
export interface Measurement {
  /** Wall seconds from start to exit. */
  readonly seconds: number;
  /** Seconds of work of all its threads, which a busy machine falsifies less; `undefined` without GNU time. */
  readonly cpuSeconds: number | undefined;
  /** The most resident memory, in megabytes (1,000,000 bytes); `undefined` where the machine does not tell. */
  readonly peakMegabytes: number | undefined;
  /** What the command printed, if that was one JSON document. */
  readonly json: unknown;
}

/**
 * Runs a command in a folder, such as `['hugo', '--quiet']`, and rejects with its output where it fails. Memory comes
 * from GNU time, which also sees short peaks; without it, from the kernel's high-water mark, read while it runs.
 */
export async function measure(command: readonly string[], folder: string): Promise<Measurement> {
  const scratch = mkdtempSync(join(tmpdir(), 'measure-'));
  const report = join(scratch, 'costs');
  const timed = hasGnuTime();
  try {
    const [program = '', ...rest] = timed
      ? ['/usr/bin/time', '-q', '-f', '%M %U %S', '-o', report, ...command]
      : command;
    const { stdout, seconds, watchedKilobytes } = await run(program, rest, folder, !timed);
    const [kilobytes, user, system] = timed ? readFileSync(report, 'utf8').split(' ').map(Number) : [watchedKilobytes];
    return {
      seconds,
      cpuSeconds: user === undefined || system === undefined ? undefined : user + system,
      peakMegabytes: kilobytes === undefined ? undefined : (kilobytes * 1024) / 1e6,
      json: parsed(stdout),
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

interface Run {
  readonly stdout: string;
  readonly seconds: number;
  readonly watchedKilobytes: number | undefined;
}

function run(program: string, rest: readonly string[], folder: string, watch: boolean): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let watchedKilobytes: number | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const look = (): void => {
      watchedKilobytes = highWaterMark(child.pid) ?? watchedKilobytes;
    };
    const watcher = watch ? setInterval(look, 20) : undefined;
    child.on('error', (problem) => {
      clearInterval(watcher);
      reject(problem);
    });
    let seconds = 0;
    child.on('exit', () => (seconds = (performance.now() - start) / 1000));
    child.on('close', (code) => {
      clearInterval(watcher);
      if (code === 0) resolve({ stdout, seconds, watchedKilobytes });
      else reject(new Error(`${program} ended with ${String(code)}:\n${(stderr + stdout).slice(0, 4_000)}`));
    });
  });
}

/** The most memory that a running process has held so far, from /proc; `undefined` on other systems. */
function highWaterMark(pid: number | undefined): number | undefined {
  const status = `/proc/${String(pid)}/status`;
  if (!existsSync(status)) return undefined;
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes);
  } catch {
    return undefined; // It ended between the two lines.
  }
}

/** BSD's time has other options and is not used. */
function hasGnuTime(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/time');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

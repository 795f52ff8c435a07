import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Clock, LockedError, LockLostError, takeLock } from '../../src/build/lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('is held until it is released', () => {
  const folder = temporaryFolder();
  const lock = takeLock(folder, 0);
  expect(() => takeLock(folder, 0)).toThrow(LockedError);
  lock.release();
  takeLock(folder, 0).release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('names the process that holds it', () => {
  const folder = temporaryFolder();
  takeLock(folder, 0);
  expect(() => takeLock(folder, 0)).toThrow(`process ${process.pid}`);
});

it('is taken over from a process that is gone', async () => {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  writeFileSync(join(folder, 'lock'), JSON.stringify({ process: child.pid, started: null }));
  takeLock(folder, 0).release();
});

it.runIf(existsSync('/proc/self/stat'))('is taken over from a process whose number another process has now', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), JSON.stringify({ process: process.pid, started: '1' }));
  takeLock(folder, 0).release();
});

it.each(['', 'not JSON', '[]', '{"process":"x"}'])('is taken over where its file holds %j', (text) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), text);
  takeLock(folder, 0).release();
});

/** A clock that stands still but for waiting. `meanwhile` is called whenever somebody waits. */
function clockAt(
  start: number,
  meanwhile: (now: number) => void = () => undefined,
): Clock & { pass: (time: number) => void } {
  let now = start;
  const pass = (time: number): void => void (now += time);
  const sleep = (milliseconds: number): void => {
    pass(milliseconds);
    meanwhile(now);
  };
  return { now: () => now, elapsed: () => now, sleep, pass };
}

const start = 1_800_000_000_000;
const silence = 30_000;

/** Leaves the lock of a process of another container, which has the number of this very process, last renewed at a time. */
function lockOfElsewhere(folder: string, renewed: number): void {
  const path = join(folder, 'lock');
  const holder = { process: process.pid, started: '1', place: 'elsewhere', host: 'builder', silence };
  writeFileSync(path, JSON.stringify(holder));
  utimesSync(path, renewed / 1000, renewed / 1000);
}

describe('a lock of another machine or container', () => {
  it('holds while it gives signs of life, whatever process has its number here, and is named', () => {
    const folder = temporaryFolder();
    lockOfElsewhere(folder, start);
    const clock = clockAt(start, (now) => utimesSync(join(folder, 'lock'), now / 1000, now / 1000));
    const waitedFor: string[] = [];
    expect(() => takeLock(folder, 60_000, { clock, onWait: (holder) => waitedFor.push(holder) })).toThrow(
      `process ${process.pid} on “builder”, another machine or container`,
    );
    expect(waitedFor).toEqual([expect.stringContaining('builder')]);
    expect(clock.now() - start).toBeGreaterThanOrEqual(60_000);
  });

  it.each([
    ['stopped giving signs of life', start, silence, silence + 1_000],
    ['stopped long ago', start - 3_600_000, 0, 10_000],
    ['seems to be of a time to come, since clocks differ', start + 3_600_000, silence, silence + 1_000],
    ['stopped so long ago as to be forgotten', 0, 0, 10_000],
  ])('that %s is taken over', (_, renewed, least, most) => {
    const folder = temporaryFolder();
    lockOfElsewhere(folder, renewed);
    const clock = clockAt(start);
    takeLock(folder, 60_000, { clock }).release();
    expect(clock.now() - start).toBeGreaterThanOrEqual(least);
    expect(clock.now() - start).toBeLessThanOrEqual(most);
  });

  it('that is old by our clock but renewed under our eyes is not', () => {
    const folder = temporaryFolder();
    lockOfElsewhere(folder, start - 3_600_000);
    const clock = clockAt(start, (now) => {
      const theirs = now - 3_600_000;
      if (now % 2_000 < 50) utimesSync(join(folder, 'lock'), theirs / 1000, theirs / 1000);
    });
    expect(() => takeLock(folder, 60_000, { clock })).toThrow(LockedError);
  });
});

describe('a lock whose process is gone, which another process takes over a moment earlier,', () => {
  const other = JSON.stringify({ process: process.ppid, started: null });
  const gone = JSON.stringify({ process: 2 ** 30, started: null });

  it.each([
    ['is the other’s', () => other, (path: string, text: string) => writeFileSync(path, text)],
    [
      'is the other’s, were it of the same words',
      () => gone,
      (path: string, text: string) => (writeFileSync(path, text), utimesSync(path, 2_000_000_000, 2_000_000_000)),
    ],
  ])('%s', (_, textOf, takeOver) => {
    const folder = temporaryFolder();
    const path = join(folder, 'lock');
    writeFileSync(path, gone);
    utimesSync(path, 1, 1);
    let asked = 0;
    const seen: string[] = [];
    const clock: Clock = {
      ...clockAt(start, () => undefined),
      // It is asked for between the look at a stale lock and its removal.
      now: () => {
        if (asked++ === 0) takeOver(path, textOf());
        else seen.push(readFileSync(path, 'utf8'));
        return start;
      },
    };
    try {
      takeLock(folder, 100, { clock }).release();
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
    }
    expect(seen[0]).toBe(textOf());
    expect(readdirSync(folder).filter((name) => name !== 'lock')).toEqual([]);
  });
});

describe('a lock that is held', () => {
  it('can be renewed while another is waited for', () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const clock = clockAt(start);
    const held = takeLock(first, 0, { clock, silence });
    lockOfElsewhere(second, start);
    takeLock(second, 60_000, { clock, whileWaiting: held.renew }).release();
    expect(clock.now() - start).toBeGreaterThanOrEqual(silence);
    expect(clock.now() - modified(join(first, 'lock'))).toBeLessThan(5_000);
  });

  it('gives signs of life now and then', () => {
    const folder = temporaryFolder();
    const clock = clockAt(start);
    const lock = takeLock(folder, 0, { clock });
    utimesSync(join(folder, 'lock'), 1, 1);
    lock.renew();
    const path = join(folder, 'lock');
    expect(modified(path)).toBe(1_000);
    clock.pass(5_000);
    lock.renew();
    expect(modified(path)).toBe(start + 5_000);
  });

  it('and was taken over meanwhile is given up, and the lock of the other stays', () => {
    const folder = temporaryFolder();
    const clock = clockAt(start);
    const lock = takeLock(folder, 0, { clock });
    lockOfElsewhere(folder, start);
    expect(() => lock.confirm()).toThrow(LockLostError);
    clock.pass(5_000);
    expect(() => lock.renew()).toThrow(LockLostError);
    lock.release();
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain('elsewhere');
  });

  it('leaves nothing behind', () => {
    const folder = temporaryFolder();
    takeLock(folder, 0).release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('a lock that cannot be read is told, not waited for without end', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'lock'));
  expect(() => takeLock(folder, 0)).toThrow('EISDIR');
});

function modified(path: string): number {
  return Math.round(statSync(path).mtimeMs);
}

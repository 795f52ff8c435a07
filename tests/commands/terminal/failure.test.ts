import { describe, expect, it } from 'vitest';
import { CutOffError } from '../../../src/build/disk/exchange.ts';
import { LockedError, LockLostError } from '../../../src/build/lock.ts';
import { tellFailure } from '../../../src/commands/terminal/failure.ts';
import { UsageError } from '../../../src/commands/terminal/usage-error.ts';

function told(words: readonly string[], error: unknown): { code: number; out: string; err: string } {
  const streams = { out: '', err: '' };
  const code = tellFailure(words, error, {
    out: (text) => (streams.out += text),
    err: (text) => (streams.err += text),
    elapsed: () => 12.4,
  });
  return { code, ...streams };
}

const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: '/site/a.html' });

const failures: readonly (readonly [string, unknown, number, string])[] = [
  ['a lock that another holds', new LockedError('process 7 on “builder”'), 1, 'Another build (process 7 on “builder”)'],
  ['a lock that was lost', new LockLostError('lost'), 1, 'another one took its place'],
  ['an exchange that was cut off', new CutOffError('cut off', { cause: full }), 1, 'some files'],
  ['a full disk', full, 1, 'The disk is full: there is no room for /site/a.html.'],
  ['wrong usage', new UsageError('Say where.'), 2, 'Say where.'],
  ['a fault of the program', new TypeError('x is not a function'), 1, 'This is a fault in the program'],
  ['something that is no error', 'thrown', 1, 'This is a fault in the program'],
];

describe.each(failures)('%s', (_, error, expected, part) => {
  it.each(['build', 'check', 'verify', 'publish', 'start'])('is told by %s in either format', (command) => {
    const text = told([command], error);
    expect(text).toMatchObject({ code: expected, out: '' });
    expect(text.err.toLowerCase()).toContain(part.toLowerCase());
    const json = told([command, '--format', 'json'], error);
    expect(json.code).toBe(expected);
    const report = JSON.parse(json.out) as { message: string };
    expect(report).toMatchObject({ ok: false, milliseconds: 12 });
    expect(report.message.toLowerCase()).toContain(part.toLowerCase());
    expect(report.message).not.toContain('    at ');
  });
});

it('a trace is for faults of the program alone', () => {
  for (const [name, error] of failures)
    expect(told(['build'], error).err.includes('    at ')).toBe(name === 'a fault of the program');
});

it('a site that is half exchanged is not said to be untouched', () => {
  expect(told(['build'], new CutOffError('cut off', { cause: full })).err).not.toContain('untouched');
});

import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

const node = (program: string): readonly string[] => [process.execPath, '--eval', program];

describe('measuring a command', () => {
  it('gives its seconds, its peak of memory and the JSON it printed', async () => {
    const program = `const held = Buffer.alloc(3e8, 1); setTimeout(() => console.log(JSON.stringify({ held: held.length })), 300)`;
    const { seconds, peakMegabytes, json } = await measure(node(program), tmpdir());
    expect(seconds).toBeGreaterThan(0.3);
    expect(peakMegabytes ?? Infinity).toBeGreaterThan(300); // Not every system tells.
    expect(json).toEqual({ held: 300_000_000 });
  });

  it('has no JSON of a command that prints none', async () => {
    expect((await measure(node(`console.log('done')`), tmpdir())).json).toBeUndefined();
  });

  it('fails with what a failing command said', async () => {
    await expect(measure(node(`console.error('no articles'); process.exit(2)`), tmpdir())).rejects.toThrow(
      /ended with 2:\nno articles/,
    );
  });

  it('fails where there is no such command', async () => {
    await expect(measure(['/nonexistent/hugo'], tmpdir())).rejects.toThrow(/hugo/);
  });
});

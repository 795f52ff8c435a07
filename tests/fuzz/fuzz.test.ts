import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { allowedMarkup, nothingLost, parses, truePlaces, verifies } from './oracles.ts';
import type { BuiltCase } from './built-case.ts';
import { properties } from './properties.ts';
import { readPage } from '../../src/verify/reading/page-facts.ts';

/** The same cases each time; `npm run fuzz` tries others. */
const seed = 20_240_619;

/** How long one property may take, in milliseconds, before it counts as one that never ends. */
const patience = 1_200_000;

/** Runs the fuzzer in a process of its own, which is ended if it does not end by itself. */
async function fuzz(words: readonly string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--max-old-space-size=1500', 'tests/fuzz/fuzz.ts', ...words],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code: code ?? signal, said };
}

describe('random articles', () => {
  it.each(Object.entries(properties))('%s', { timeout: patience + 10_000 }, async (name, { cases }) => {
    const { code, said } = await fuzz(['--only', name, '--seed', String(seed)]);
    expect(said).toBe(`${name}: ${cases} cases, seed ${seed}, all held\n`);
    expect(code).toBe(0);
  });
});

describe('what the cases are held to can fail', () => {
  const page = (html: string): BuiltCase => {
    const file = 'stories/a/index.html';
    return {
      files: { 'stories/a.md': '---\ntitle: A\n---\nword1\n' },
      diagnostics: [],
      expectations: { planned: new Set([file]), secrets: [] },
      site: {
        site: { baseUrl: 'https://test.example', pathPrefix: '/' },
        files: [file],
        made: [file],
        has: (name) => name === file,
        size: () => html.length,
        bytes: () => Buffer.from(html),
        text: () => html,
        pages: new Map([[file, readPage(html)]]),
      },
    };
  };
  const whole = (body: string): BuiltCase =>
    page(`<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`);

  it.each([
    ['an element that nothing makes', allowedMarkup, whole('word1<iframe></iframe>')],
    ['an attribute that nothing makes', allowedMarkup, whole('<p onclick="x()">word1</p>')],
    ['an address that runs something', allowedMarkup, whole('<a href="javascript:x()">word1</a>')],
    ['a script that runs', allowedMarkup, whole('<script>x()</script>word1')],
    ['markup that browsers must mend', parses, whole('<p id="a" id="b">word1</p>')],
    ['a word that is gone', nothingLost, whole('<p>word2</p>')],
    ['a page without a description', verifies, whole('<h1>word1</h1>')],
    ['a line beyond the file', truePlaces, faultAt(9, 1)],
    ['a column beyond the line', truePlaces, faultAt(2, 99)],
  ])('%s', (_, oracle, built) => {
    expect(oracle(built)).not.toEqual([]);
  });

  function faultAt(line: number, column: number): BuiltCase {
    const diagnostic = {
      rule: 'empty-value',
      severity: 'error',
      file: 'stories/a.md',
      line,
      column,
      message: 'is empty',
      hint: null,
    } as const;
    return { ...page(''), site: undefined, diagnostics: [diagnostic] };
  }
});

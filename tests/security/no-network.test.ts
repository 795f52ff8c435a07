import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { bin, briefing } from '../support/briefing.ts';
import { expectWords, newYard, type Yard } from './site.ts';

/* Promise: no command reaches a network or starts another program; the preview listens on this machine alone. */

/** Articles with an address wherever one may stand. */
const articles = {
  'site.yaml':
    'title: T\nurl: https://briefing.example/sub/\npublisher: {name: P, url: https://publisher.example}\ncontact: https://contact.example\n',
  'sources/s.md':
    '---\nname: S\nurl: https://source.example/a\ndate: 2024-06-18\nsame-as: [https://wikidata.example/Q1]\n---\n',
  'stories/a.md':
    '---\ntitle: T\ndate: 2024-06-20\nsummary: S.\nsources: [s]\n---\nSee [there](https://elsewhere.example/), <https://auto.example/> and https://bare.example/.\n',
  'static/page.html': '<img src="https://tracker.example/x.png">',
};

function watched({ outside }: Yard): { readonly environment: Record<string, string>; readonly seen: () => string } {
  const log = join(outside, 'network.log');
  const preload = pathToFileURL(resolve('tests/security/watched-network.mjs')).href;
  return {
    environment: { NODE_OPTIONS: `--import ${preload}`, NETWORK_LOG: log },
    seen: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
  };
}

it('no command reaches out', () => {
  const yard = newYard(articles);
  const { environment, seen } = watched(yard);
  const commands = [
    ['check'],
    ['build', '--complete', '--for', 'nginx'],
    ['verify'],
    ['publish', '--to', '../server'],
    ['new', 'story', 'A title'],
    ['help'],
  ];
  for (const words of commands) expectWords(briefing(yard.work, words, environment));
  expect(existsSync(join(yard.work, '_site/index.html'))).toBe(true);
  expect(existsSync(join(yard.outside, 'server/current/index.html'))).toBe(true);
  expect(seen()).toBe('');
});

it('the preview listens on this machine alone, and reaches out nowhere', async () => {
  const yard = newYard(articles);
  const { environment, seen } = watched(yard);
  const preview: ChildProcess = spawn(process.execPath, [bin, 'start', '--port', '0'], {
    cwd: yard.work,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void preview.kill());
  if (preview.stdout) await once(preview.stdout, 'data');
  const lines = seen().trim().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/^listen .*(?:127\.0\.0\.1|localhost|::1)/.test(line))).toEqual([]);
});

it.each([
  ['fetch', "await fetch('https://a.example')"],
  ['a socket', "(await import('node:net')).connect(80, 'a.example')"],
  ['a name', "(await import('node:dns')).lookup('a.example', () => {})"],
  ['a program', "(await import('node:child_process')).spawnSync('true')"],
])('a planted %s is seen', async (_, planted) => {
  const yard = newYard();
  const { environment, seen } = watched(yard);
  const child = spawn(process.execPath, ['--input-type=module', '-e', planted], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).not.toBe(0);
  expect(seen()).not.toBe('');
});

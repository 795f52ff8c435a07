import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { hostileBodies } from '../hostile/bodies.ts';
import { hostileFrontMatters } from '../hostile/front-matters.ts';
import { Measuring } from '../hostile/measuring.ts';

/** No article takes longer than two seconds. Three times that is allowed, because the machines that run tests are slow and busy. */
const mostSeconds = 2 * 3;

/** A longer report, in characters, is no help to anybody. */
const longestReport = 200_000;

const fields = 'title: A story\ndate: 2024-06-19\nsummary: What happened.\n';

const measuring = new Measuring();
afterAll(() => measuring.stop());

async function expectHarmless(article: string, patience: number): Promise<void> {
  const folder = temporaryFolder();
  writeFiles(folder, { 'stories/hostile.md': article });
  const { failure, rules, reportLength, seconds } = await measuring.measure(folder, patience);
  expect(failure).toBeUndefined();
  expect(rules).not.toContain('file-too-large');
  expect(seconds).toBeLessThan(mostSeconds);
  expect(reportLength).toBeLessThan(longestReport);
}

describe('a body as long as a body can be is read or refused in time', () => {
  const article = (body: string): string => `---\n${fields}spellings: [The other talks]\n---\n${body}\n`;

  it.each(Object.entries(hostileBodies))('%s', (_, body) => expectHarmless(article(body()), 30));
});

describe('front matter as long as it can be is read or refused in time', () => {
  const article = (frontMatter: string): string => `---\n${fields}${frontMatter}---\nSomething.\n`;

  it.each(Object.entries(hostileFrontMatters))('%s', (_, frontMatter) => expectHarmless(article(frontMatter()), 30));
});

describe('site.yaml is held to the limit of front matter', () => {
  it.each([
    ['thousands of fields', 'a: b\n'.repeat(30_000)],
    ['ampersands', `a: ${'&'.repeat(150_000)}\n`],
    ['plain text', `description: ${'word '.repeat(30_000)}\n`],
  ])('%s', async (_, settings) => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'site.yaml': settings });
    const { rules } = await measuring.measure(folder, 8);
    expect(rules).toEqual(['file-too-large']);
  });
});

describe('a comment of hash marks is no riddle', () => {
  it.each([32, 30_000])('%i of them', async (count) => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'site.yaml': `${'#'.repeat(count)}\ntitle: A\nurl: https://a.example\n`,
      'places/a.md': `---\n${'#'.repeat(count)}\nname: A\n---\n`,
    });
    const { failure, rules, seconds } = await measuring.measure(folder, 8);
    expect(failure).toBeUndefined();
    expect(rules).toEqual([]);
    expect(seconds).toBeLessThan(mostSeconds);
  });
});

describe('what is no file is told and not waited for', () => {
  it.each(['places/pyongyang.md', 'site.yaml', 'static/a.txt'])('a pipe called %s', async (path) => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'places/seoul.md': '---\nname: Seoul\n---\n', 'static/b.txt': 'b' });
    execFileSync('mkfifo', [join(folder, path)]);
    const { failure, rules } = await measuring.measure(folder, 8);
    expect(failure).toBeUndefined();
    expect(rules).toContain('unreadable');
  });
});

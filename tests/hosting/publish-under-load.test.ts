import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { styleSource } from '../../src/hosting/content-policy.ts';
import { type Answer, ask } from '../support/answer.ts';
import { bin, briefing } from '../support/briefing.ts';
import { hasNginx, startNginx } from '../support/nginx.ts';
import { png } from '../support/pictures.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = temporaryFolder(afterAll);

/** Runs a command of the program in a process of its own, while this one goes on asking the server. */
function command(...words: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (text: Buffer) => (told += text.toString()));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(told))));
  });
}

/** Three versions of one site, of which each has another title, and so another style sheet, and other images and names. */
function build(version: 'one' | 'two' | 'three'): void {
  const articles = join(folder, `articles-${version}`);
  cpSync('tests/fixtures/site-small', articles, { recursive: true });
  const settings = join(articles, 'site.yaml');
  writeFiles(articles, { 'site.yaml': readFileSync(settings, 'utf8').replace('The River Lenn', `Version ${version}`) });
  if (version !== 'one') {
    writeFiles(articles, { 'images/old-quay.png': otherImage(version) });
    const story = readFileSync(join(articles, 'stories/first-summer.md'), 'utf8');
    writeFiles(articles, { 'stories/renamed.md': story.replace('---\n', '---\naliases: [first-summer]\n') });
    rmSync(join(articles, 'stories/first-summer.md'));
    for (const name of readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.md'),
    )) {
      const text = readFileSync(join(articles, name), 'utf8');
      if (text.includes('first-summer') && !name.includes('renamed'))
        writeFiles(articles, { [name]: text.replaceAll('first-summer', 'renamed') });
    }
  }
  const words = [
    '--complete',
    '--for',
    'nginx',
    '--path-prefix',
    '/lenn/',
    '--articles',
    articles,
    '--output',
    version,
  ];
  const { code, err } = briefing(folder, ['build', ...words]);
  if (code !== 0) throw new Error(err);
}

/** A picture of each version's own: what stands beside the points of one, and tells versions apart, is not published. */
function otherImage(version: 'two' | 'three'): Uint8Array {
  return png({ width: version === 'two' ? 41 : 42 });
}

function imageOf(version: string): string {
  return `/lenn/images/${readdirSync(join(folder, version, 'images')).find((name) => name.endsWith('.png'))}`;
}

/** What is wrong with an answer: any status but 200 and 301, or parts of two releases in one. */
function faultsOf(path: string, { status, headers, body }: Answer): string[] {
  if (status === 301) return [];
  if (status !== 200) return [`${path}: ${status}`];
  if (!path.endsWith('/')) return [];
  const text = body.toString();
  const style = styleSource(/<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '');
  const named = new Set([...text.matchAll(/Version (one|two|three)/g)].map(([, version]) => version));
  return [
    ...(headers['content-security-policy']?.includes(style) ? [] : [`${path}: the policy is of another release`]),
    ...(named.size === 1 && text.endsWith('</html>\n') ? [] : [`${path}: ${[...named].join(' and ')}`]),
  ];
}

describe.skipIf(!hasNginx)('a site behind nginx that is asked for all the time', () => {
  it('is there at every moment while releases come and go', { timeout: 300_000 }, async () => {
    for (const version of ['one', 'two', 'three'] as const) build(version);
    await command('publish', '--output', 'one', '--to', 'server');
    const nginx = await startNginx([
      `root ${join(folder, 'server/current')};`,
      `include ${join(folder, 'server/current/briefing.nginx.conf')};`,
    ]);
    const faults: string[] = [];
    const seen = new Set<string>();
    let asked = 0;
    const load = { lasts: true };
    const images = new Set([imageOf('one')]);
    const askAlways = async (turn: number): Promise<void> => {
      for (let count = turn; load.lasts; count++) {
        const paths = [
          '/lenn/',
          '/lenn/stories/',
          '/lenn/people/ivo-santher/',
          '/lenn/stories/gauge-broken/',
          ...images,
        ];
        const path = paths[count % paths.length] ?? '/lenn/';
        const answer = await ask(nginx.address, path);
        asked++;
        if (path === '/lenn/stories/gauge-broken/') {
          if (answer.status !== 410) faults.push(`${path}: ${answer.status}`);
          continue;
        }
        faults.push(...faultsOf(path, answer));
        seen.add(/Version (one|two|three)/.exec(answer.body.toString())?.[1] ?? '');
      }
    };
    const askers = [0, 1, 2, 3].map(askAlways);
    try {
      for (const version of ['two', 'three', 'one', 'two'] as const) {
        await command('publish', '--output', version, '--to', 'server');
        images.add(imageOf(version));
        // A page from before the rename leads on, or is still there, whichever release's rules nginx knows.
        await nginx.reload();
        // For a moment after it was told to read its rules again, nginx still answers by the old ones.
        const expected = version === 'one' ? 200 : 301;
        await vi.waitFor(
          async () => expect((await ask(nginx.address, '/lenn/stories/first-summer/')).status).toBe(expected),
          { timeout: 10_000 },
        );
      }
      await command('publish', '--to', 'server', '--rollback');
      expect((await ask(nginx.address, '/lenn/stories/first-summer/')).status).toBe(200);
      // The live release has nothing of the story under its later name, as if that had been taken away.
      await command('publish', '--to', 'server', '--rollback', '--allow-withdrawn');
      await command('publish', '--output', 'two', '--to', 'server');
    } finally {
      load.lasts = false;
      await Promise.all(askers);
      await nginx.close();
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(asked).toBeGreaterThan(200);
    expect([...seen].filter((version) => version !== '').toSorted()).toEqual(['one', 'three', 'two']);
    expect(images.size).toBe(3);
  });
});

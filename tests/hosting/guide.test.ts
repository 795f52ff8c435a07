import { cpSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../support/answer.ts';
import { briefing } from '../support/briefing.ts';
import { hasNginx, startNginx } from '../support/nginx.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function blocks(document: string, language: string): string[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block = '']) => block);
}

function newProject(): string {
  const folder = temporaryFolder();
  cpSync('tests/fixtures/site-small', join(folder, 'articles'), { recursive: true });
  return folder;
}

/** Runs a command of the guide, with the folder it names for the server within the project. */
function follow(project: string, command: string): void {
  const [, ...words] = command.replaceAll('/srv/briefing', join(project, 'server')).split(' ').slice(1);
  expect(briefing(project, words), command).toMatchObject({ code: 0 });
}

function lead(current: string, target: string): void {
  rmSync(current, { force: true });
  symlinkSync(target, current);
}

describe.skipIf(!hasNginx)('the guide for nginx', () => {
  const [root = '', within = ''] = blocks('docs/hosting/nginx.md', 'nginx');
  const commands = blocks('docs/hosting/nginx.md', 'sh').flatMap((block) => block.trim().split('\n'));
  const publish = 'node dist/briefing.js publish --to /srv/briefing';

  /** What may become of the link by mistake; the server must then send nothing of what lies outside a release. */
  const mistakes: readonly [string, (current: string) => void][] = [
    ['missing', (current) => rmSync(current)],
    ['leading nowhere', (current) => lead(current, 'releases/000099')],
    ['leading to a file', (current) => lead(current, '../other/index.html')],
    ['leading to the root of the disk', (current) => lead(current, '/')],
    ['leading to a folder beside', (current) => lead(current, '../other')],
  ];

  it.each([
    ['at the root of a server', root, '/', 'https://briefing.example'],
    ['in a folder of a larger site', within, '/briefing/', 'https://news.example/briefing/'],
  ])('%s leads to a site that answers', async (_, block, prefix, address) => {
    const project = newProject();
    const build = commands.find((command) => command.endsWith(`--for nginx --base-url ${address}`)) ?? '';
    expect(commands).toContain(publish);
    follow(project, build);
    follow(project, publish);
    writeFiles(project, { 'other/index.html': 'the larger site' });
    const lines = block
      .replaceAll('/srv/briefing', join(project, 'server'))
      .replaceAll('/var/www/html', join(project, 'other'))
      .trim()
      .split('\n')
      .slice(1, -1)
      .filter((line) => !/^\s*(?:listen|server_name) /.test(line));
    const nginx = await startNginx(lines);
    onTestFinished(() => nginx.close());
    const status = async (path: string): Promise<number> => (await ask(nginx.address, path)).status;
    expect(await status(prefix)).toBe(200);
    expect(await status(`${prefix}people/m-danoush/`)).toBe(301);
    expect(await status(`${prefix}stories/gauge-broken/`)).toBe(410);
    expect((await ask(nginx.address, prefix)).headers['content-security-policy']).toContain("style-src 'sha256-");
    if (prefix !== '/') expect((await ask(nginx.address, '/')).body.toString()).toBe('the larger site');
    const current = join(project, 'server/current');
    const target = readlinkSync(current);
    for (const [mistake, make] of mistakes) {
      make(current);
      for (const path of ['', 'index.html', 'people/m-danoush/', 'etc/passwd', '..%2fetc/passwd', '/etc/passwd']) {
        const { status: answered, body } = await ask(nginx.address, prefix + path);
        // What climbs out of the folder is the larger site's, which has no such page, or is refused where the link leads to one.
        const right = path.startsWith('..') ? (prefix === '/' ? [400] : [404, 503]) : [503];
        expect({ mistake, path, right: right.includes(answered) }).toEqual({ mistake, path, right: true });
        expect(body.toString()).not.toMatch(/root:|the larger site/);
      }
      lead(current, target);
      expect({ mistake, mended: await status(prefix) }).toEqual({ mistake, mended: 200 });
    }
  });
});

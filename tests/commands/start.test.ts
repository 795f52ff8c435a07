import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bin } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

interface Preview {
  readonly folder: string;
  readonly address: string;
  readonly child: ChildProcess;
}

async function startPreview(): Promise<Preview> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  const child = spawn(process.execPath, [bin, 'start', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill());
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const address = /http:\/\/localhost:\d+/.exec(line.toString())?.[0] ?? '';
  return { folder, address, child };
}

/** Waits for the preview to tell that it changed, having made the change once it listens. */
function changeTold(address: string, change: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(`${address}/__preview/changes`, (response) => {
      change();
      response.on('data', (data: Buffer) => {
        if (!data.toString().includes('changed')) return;
        request.destroy();
        resolve();
      });
    });
    request.on('error', (error) => (request.destroyed ? undefined : reject(error)));
  });
}

async function page(address: string, path: string): Promise<string> {
  return (await fetch(address + path)).text();
}

describe('briefing start', () => {
  it('serves every page, and the page for what is missing', async () => {
    const { address } = await startPreview();
    const home = await fetch(`${address}/`);
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await fetch(`${address}/people/ann`)).url).toBe(`${address}/people/ann/`);
    expect((await fetch(`${address}/nothing/`)).status).toBe(404);
    expect((await fetch(`${address}/%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
  });

  it('follows an edit', async () => {
    const { folder, address } = await startPreview();
    await changeTold(address, () =>
      writeFiles(join(folder, 'articles'), {
        'people/bob.md': '---\nname: Bob Beech\nspellings: [Robert Birch]\n---\n',
      }),
    );
    expect(await page(address, '/people/bob/')).toContain('Bob Beech');
  });

  it('keeps the last good page and shows the errors over it, until they are mended', async () => {
    const { folder, address } = await startPreview();
    const articles = join(folder, 'articles');
    await changeTold(address, () => writeFiles(articles, { 'people/bob.md': '---\nnam: <b>Bob</b>\n---\n' }));
    const broken = await page(address, '/people/bob/');
    expect(broken).toContain('Bob Birch');
    expect(broken).toContain('There is no field "nam".');
    expect(broken).not.toContain('<b>Bob</b>');
    await changeTold(address, () => writeFiles(articles, smallArticles));
    expect(await page(address, '/people/bob/')).not.toContain('There is no field');
  });

  it('writes nothing, and ends when it is interrupted', async () => {
    const { folder, address, child } = await startPreview();
    const before = contentOf(folder);
    await page(address, '/');
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(contentOf(folder)).toEqual(before);
  });
});

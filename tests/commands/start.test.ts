import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bin, briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

interface Preview {
  readonly folder: string;
  readonly address: string;
  readonly child: ChildProcess;
  /** What it wrote to standard error so far. */
  readonly said: () => string;
}

/** `before` is a program that runs the preview, with its own words; `prepare` changes the folder before. */
async function startPreview(
  prepare: (folder: string) => string = () => 'articles',
  before: readonly string[] = [],
): Promise<Preview> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  const articles = prepare(folder);
  const all = [...before, process.execPath, bin, 'start', '--port', '0', '--articles', articles];
  const [program = '', ...words] = all;
  const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill());
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const address = /http:\/\/localhost:\d+/.exec(line.toString())?.[0] ?? '';
  return { folder, address, child, said: () => said };
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
    expect(broken).toContain('There is no field &quot;nam&quot;.');
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

  it('tells of a port that is taken, at once', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const folder = temporaryFolder();
    writeFiles(join(folder, 'articles'), smallArticles);
    expect(briefing(folder, ['start', '--port', String(port)])).toEqual({
      code: 2,
      out: '',
      err: `Port ${port} is in use, perhaps by another preview. Choose another with --port.\n`,
    });
  });

  it.each(['--port=many', '--port', '--port=-1', '--port=65536', '--port='])('%s is not a port', (flag) => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'articles'), smallArticles);
    expect(briefing(folder, ['start', flag])).toMatchObject({ code: 2, err: '--port is a number from 0 to 65535.\n' });
  });

  it('follows a folder that is a link, and one that is removed and put back', async () => {
    const { folder, address } = await startPreview((root) => {
      symlinkSync('articles', join(root, 'link'));
      return 'link';
    });
    const save = (name: string): void =>
      writeFiles(join(folder, 'articles'), { 'people/bob.md': `---\nname: ${name}\nspellings: [Robert Birch]\n---\n` });
    await changeTold(address, () => save('Bob Beech'));
    expect(await page(address, '/people/bob/')).toContain('Bob Beech');
    cpSync(join(folder, 'articles'), join(folder, 'copy'), { recursive: true });
    await changeTold(address, () => rmSync(join(folder, 'articles'), { recursive: true }));
    const gone = await page(address, '/people/bob/');
    expect(gone).toContain('Bob Beech');
    expect(gone).toContain('preview-errors');
    await changeTold(address, () => renameSync(join(folder, 'copy'), join(folder, 'articles')));
    await changeTold(address, () => save('Bob Alder'));
    expect(await page(address, '/people/bob/')).toContain('Bob Alder');
  });

  const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

  describe.skipIf(!runs([...asNobody, 'test', '-r', bin, '-a']))('of a user who may not read everything', () => {
    const readableByAll = (folder: string): string => {
      chmodSync(folder, 0o755);
      return 'articles';
    };

    it('shows a folder that may not be read over the page, until it may', async () => {
      const { folder, address, said } = await startPreview(readableByAll, asNobody);
      const documents = join(folder, 'articles', 'documents');
      await changeTold(address, () => mkdirSync(documents, { mode: 0o000 }));
      expect(await page(address, '/people/bob/')).toMatch(/Bob Birch[^]*unreadable/);
      expect(said()).toContain('The folder documents cannot be watched: this user may not read it.');
      await changeTold(address, () => chmodSync(documents, 0o755));
      expect(await page(address, '/people/bob/')).not.toContain('preview-errors');
      expect(said()).not.toMatch(/\n {4}at /);
    });

    it('starts with such a folder', async () => {
      const { address } = await startPreview((folder) => {
        mkdirSync(join(folder, 'articles', 'documents'), { mode: 0o000 });
        return readableByAll(folder);
      }, asNobody);
      expect(await page(address, '/people/bob/')).toMatch(/Bob Birch[^]*unreadable/);
    });

    const lowPorts = [
      'unshare',
      '-n',
      'bash',
      '-c',
      'sysctl -qw net.ipv4.ip_unprivileged_port_start=1024 && exec "$@"',
      '-',
    ];

    it.skipIf(!runs(lowPorts))('tells of a port that it may not use', () => {
      const folder = temporaryFolder();
      writeFiles(join(folder, 'articles'), smallArticles);
      readableByAll(folder);
      const all = [...lowPorts, ...asNobody, process.execPath, bin, 'start', '--port', '80'];
      const [program = '', ...words] = all;
      expect(spawnSync(program, words, { cwd: folder, encoding: 'utf8', timeout: 20_000 })).toMatchObject({
        status: 2,
        stderr: 'This user may not use port 80. Choose one above 1023 with --port.\n',
      });
    });
  });

  const limited = ['unshare', '-Ur', 'bash', '-c', 'echo 2 > /proc/sys/user/max_inotify_watches; exec "$@"', '-'];

  it.skipIf(!runs(limited))('goes on where the system’s limit of watched files is reached', async () => {
    const { folder, address, said } = await startPreview(undefined, limited);
    await expect.poll(said).toContain('limit of watched files is reached (fs.inotify.max_user_watches)');
    await changeTold(address, () =>
      writeFiles(join(folder, 'articles'), { 'people/bob.md': '---\nname: Bob Beech\n---\n' }),
    );
    expect(await page(address, '/people/bob/')).toContain('Bob Beech');
    expect(said()).not.toMatch(/\n {4}at /);
  });
});

/** Whether a program that runs another one is there and may do so. */
function runs(before: readonly string[]): boolean {
  const [program = '', ...words] = before;
  return spawnSync(program, [...words, 'true']).status === 0;
}

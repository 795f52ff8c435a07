import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const program = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const mustRun = process.env['CI'] === 'true';

/** Whether tests with a real nginx can run. Without nginx they are skipped, except where every check must run. */
export const hasNginx = program !== undefined || mustRun;

/** Whether the nginx here can send Brotli files, which needs a module of its own. */
export const hasBrotli = existsSync(brotliModule) || mustRun;

export interface Nginx {
  readonly address: string;
  /** Has nginx read its rules again, and waits until it has. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** A user without rights, as which servers answer; started by anybody but root, nginx answers as who started it. */
export const plainUser = 'www-data';

/** Runs nginx on a free port of this machine with one server block, whose lines are given, and answers as a user where that can be chosen. */
export async function startNginx(serverLines: readonly string[], user = 'root'): Promise<Nginx> {
  for (let tries = 0; tries < 5; tries++) {
    const nginx = await tryNginx(serverLines, user);
    if (nginx) return nginx;
  }
  throw new Error('every port that was free was taken at once');
}

/** `undefined` where another process took the port that was free a moment ago. */
async function tryNginx(serverLines: readonly string[], user: string): Promise<Nginx | undefined> {
  if (program === undefined) throw new Error('nginx is not installed: apt-get install nginx');
  const folder = mkdtempSync(join(tmpdir(), 'briefing-nginx-'));
  const port = await freePort();
  const configuration = join(folder, 'nginx.conf');
  const errors = join(folder, 'error.log');
  const modules = hasBrotli ? [`load_module ${brotliModule};`] : [];
  writeFileSync(
    configuration,
    [
      ...modules,
      ...(process.getuid?.() === 0 ? [`user ${user};`] : []),
      'daemon off;',
      'worker_processes 2;',
      `pid ${join(folder, 'pid')};`,
      `error_log ${errors} notice;`,
      'events { worker_connections 256; }',
      'http {',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`),
      `server { listen 127.0.0.1:${port}; ${hasBrotli ? 'brotli_static on;' : ''}`,
      ...serverLines,
      '} }',
    ].join('\n'),
  );
  const child = spawn(program, ['-e', errors, '-c', configuration], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const log = (): string => (existsSync(errors) ? readFileSync(errors, 'utf8') : '');
  const address = `http://127.0.0.1:${port}`;
  // The file is written once the port is nginx's own; before, another server might answer there.
  for (let tries = 0; !existsSync(join(folder, 'pid')); tries++) {
    if (log().includes('Address already in use')) {
      child.kill('SIGKILL');
      await ended;
      return undefined;
    }
    if (child.exitCode !== null || tries > 200) throw new Error(`nginx did not start:\n${log()}`);
    await wait(50);
  }
  return {
    address,
    reload: async () => {
      const started = log().split('start worker process ').length;
      child.kill('SIGHUP');
      for (let tries = 0; log().split('start worker process ').length < started + 2; tries++) {
        if (tries > 100) throw new Error(`nginx did not read its rules again:\n${log()}`);
        await wait(20);
      }
      await wait(50);
    },
    close: async () => {
      child.kill('SIGQUIT');
      await Promise.race([ended, wait(2_000)]);
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

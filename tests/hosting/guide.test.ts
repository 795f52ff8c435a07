import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
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

describe.skipIf(!hasNginx)('the guide for nginx', () => {
  const [root = '', within = ''] = blocks('docs/hosting/nginx.md', 'nginx');
  const commands = blocks('docs/hosting/nginx.md', 'sh').flatMap((block) => block.trim().split('\n'));
  const publish = 'node dist/briefing.js publish --to /srv/briefing';

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
  });
});

describe('the ready workflows', () => {
  const folder = 'docs/hosting/workflows';

  it.each(readdirSync(folder))('%s builds, and keeps the cache of the build', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { jobs } = parse(text) as {
      jobs: { publish: { steps: { run?: string; uses?: string; with?: { path?: string } }[] } };
    };
    const { steps } = jobs.publish;
    const build = steps.flatMap(({ run }) => (run?.startsWith('node dist/briefing.js ') ? [run] : []));
    expect(build).toHaveLength(1);
    follow(newProject(), (build[0] ?? '').replace(/"\$\{\{.*?\}\}"/, 'https://name.github.io/repository'));
    expect(steps.find(({ uses }) => uses?.startsWith('actions/cache@'))?.with?.path).toContain(
      '.cache/briefing\n_site',
    );
    expect(readFileSync(`docs/hosting/${name.replace('.yml', '.md')}`, 'utf8')).toContain(`workflows/${name}`);
  });
});

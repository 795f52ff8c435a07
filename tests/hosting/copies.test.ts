import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hosts } from '../../src/hosting/host.ts';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function newProject(): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  return folder;
}

const isCopy = (file: string): boolean => /\.(?:br|gz)$/.test(file);

describe('compressed copies', () => {
  it.each(hosts)('stand beside files only where the host sends them: %s', { timeout: 120_000 }, (host) => {
    const folder = newProject();
    expect(briefing(folder, ['build', '--complete', '--for', host])).toMatchObject({ code: 0 });
    const files = Object.keys(contentOf(join(folder, '_site')));
    const expected = host === 'portable' || host === 'nginx';
    expect({ host, copies: files.some(isCopy) }).toEqual({ host, copies: expected });
    expect(briefing(folder, ['verify', '--for', host])).toMatchObject({ code: 0 });
    expect(briefing(folder, ['publish', '--to', 'server'])).toMatchObject({ code: 0 });
  });

  it('of another host are taken away, and told where they were left', () => {
    const folder = newProject();
    briefing(folder, ['build', '--complete']);
    expect(briefing(folder, ['verify', '--for', 'cloudflare']).out).toContain('index.html.gz: Nothing in the articles');
    expect(briefing(folder, ['build', '--complete', '--for', 'cloudflare']).code).toBe(0);
    expect(Object.keys(contentOf(join(folder, '_site'))).filter(isCopy)).toEqual([]);
  });

  it('that are an editor’s own stay on every host', () => {
    const folder = newProject();
    writeFiles(join(folder, 'articles'), { 'static/data.tar.gz': 'x' });
    briefing(folder, ['build', '--complete', '--for', 'netlify']);
    expect(readFileSync(join(folder, '_site/data.tar.gz'), 'utf8')).toBe('x');
    expect(briefing(folder, ['verify', '--for', 'netlify'])).toMatchObject({ code: 0 });
  });
});

describe('a file larger than the host takes', () => {
  it('is told by build and found by verify, for that host alone', () => {
    const folder = newProject();
    const film = join(folder, 'articles/static/film.bin');
    writeFiles(join(folder, 'articles'), { 'static/film.bin': '' });
    truncateSync(film, 25 * 1024 * 1024 + 1);
    const built = briefing(folder, ['build', '--complete', '--for', 'cloudflare']);
    expect(built.code).toBe(0);
    expect(built.err).toContain('host-limit');
    expect(built.err).toContain('film.bin: It has 26,214,401 bytes');
    const found = briefing(folder, ['verify', '--for', 'cloudflare']);
    expect(found.code).toBe(1);
    expect(found.out).toContain(
      'film.bin: It has 26,214,401 bytes; Cloudflare Pages takes files of 26,214,400 at most.',
    );
    writeFileSync(film, 'short');
    expect(briefing(folder, ['build', '--complete', '--for', 'cloudflare']).err).not.toContain('host-limit');
  });
});

import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const articles = resolve('tests/fixtures/site-small');

describe('briefing verify', () => {
  it('looks over a built site, and names what must not be published', () => {
    const folder = temporaryFolder();
    expect(briefing(folder, ['build', '--articles', articles]).code).toBe(0);
    const sound = briefing(folder, ['verify', '--articles', articles]);
    expect(sound.out).toContain('The site can be published.');
    expect(sound.code).toBe(0);
    appendFileSync(join(folder, '_site/index.html'), '<script>alert(1)</script>');
    const faulty = briefing(folder, ['verify', '--articles', articles, '--format', 'json']);
    expect(faulty.code).toBe(1);
    expect(JSON.parse(faulty.out)).toMatchObject({ ok: false });
    expect(faulty.out).toContain('It holds 1 scripts that would run.');
  });

  it('finds nothing wrong with a site that says as little of itself as it may', () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'articles'), {
      'site.yaml': 'title: X\n',
      'people/ann.md': '---\nname: Ann\nsummary: Short.\n---\n',
    });
    expect(briefing(folder, ['build', '--complete']).code).toBe(0);
    const { code, out } = briefing(folder, ['verify', '--complete']);
    expect(out).toContain('The site can be published.');
    expect(code).toBe(0);
  });

  it('misses what only publishing needs where the site is said to be complete', () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'articles'), { 'site.yaml': 'title: X\n' });
    expect(briefing(folder, ['build']).code).toBe(0);
    expect(briefing(folder, ['verify']).code).toBe(0);
    const { code, out } = briefing(folder, ['verify', '--complete']);
    expect(out).toContain('data/archive.json');
    expect(code).toBe(1);
  });

  it('is told what to do where nothing was built', () => {
    const { code, err } = briefing(temporaryFolder(), ['verify', '--articles', articles]);
    expect(code).toBe(2);
    expect(err).toContain('Build it first');
  });

  it('tells errors in the articles instead', () => {
    const { code, err } = briefing(temporaryFolder(), [
      'verify',
      '--articles',
      resolve('tests/fixtures/invalid/unknown-key'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('unknown-key');
  });
});

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function newProject(): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), smallArticles);
  return folder;
}

function counts(out: string): unknown {
  const { pages } = JSON.parse(out) as { pages: unknown };
  return pages;
}

describe('briefing build', () => {
  it('makes the site and says what it did', () => {
    const folder = newProject();
    const { code, out, err } = briefing(folder, ['build']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/\d+ ms/, 'N ms').replaceAll(folder, '…')).toMatchInlineSnapshot(`
      "2 stories, 2 people, 1 event
      49 files written, 0 unchanged, 0 removed, in N ms
      The site is in …/_site
      "
    `);
    expect(readFileSync(join(folder, '_site/people/ann/index.html'), 'utf8')).toContain('Ann Alder');
  });

  it('prints one JSON document and nothing else when asked', () => {
    const { code, out, err } = briefing(newProject(), ['build', '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      ok: true,
      diagnostics: [],
      pages: { total: expect.any(Number) as number, written: expect.any(Number) as number, unchanged: 0, removed: 0 },
      milliseconds: expect.any(Number) as number,
    });
  });

  it('renders nothing when nothing changed, and only what an edit changed', () => {
    const folder = newProject();
    briefing(folder, ['build']);
    const { total } = counts(briefing(folder, ['build', '--format=json']).out) as { total: number };
    expect(counts(briefing(folder, ['build', '--format=json']).out)).toEqual({
      total,
      written: 0,
      unchanged: total,
      removed: 0,
    });
    writeFiles(join(folder, 'articles'), {
      'people/bob.md': '---\nname: Bob Birch\nspellings: [Robert Birch]\n---\nSomebody.\n',
    });
    expect(counts(briefing(folder, ['build', '--format=json']).out)).toEqual({
      total,
      // The page, its data, and the list of names.
      written: 3,
      unchanged: total - 3,
      removed: 0,
    });
  });

  it('leaves the site as it was when an article has errors, and tells all of them', () => {
    const folder = newProject();
    briefing(folder, ['build']);
    const before = contentOf(join(folder, '_site'));
    writeFiles(join(folder, 'articles'), {
      'stories/first.md': '---\ntitle: First\ndate: 2024-02-30\nsumary: The first story.\n---\n[[anne]] was there.\n',
    });
    const { code, err } = briefing(folder, ['build']);
    expect(code).toBe(1);
    // How a problem is worded stands beside the example of its rule.
    expect(err.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'stories/first.md:3:7 error impossible-date',
      'stories/first.md:4:1 error unknown-key',
      'stories/first.md:6:1 error unknown-slug',
      '3 errors, 0 warnings in 1 file',
      'Nothing was written: mend the errors above, and build again.',
    ]);
    expect(contentOf(join(folder, '_site'))).toEqual(before);
    const json = briefing(folder, ['build', '--format', 'json']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, pages: { written: 0, removed: 0 } });
  });

  it('works again once the errors are mended', () => {
    const folder = newProject();
    briefing(folder, ['build']);
    writeFiles(join(folder, 'articles'), { 'stories/first.md': 'no front matter' });
    expect(briefing(folder, ['build']).code).toBe(1);
    writeFiles(join(folder, 'articles'), { 'stories/first.md': smallArticles['stories/first.md'] ?? '' });
    expect(briefing(folder, ['build']).code).toBe(0);
  });

  it('forgets earlier builds with --no-cache', () => {
    const folder = newProject();
    briefing(folder, ['build']);
    expect(counts(briefing(folder, ['build', '--no-cache', '--format=json']).out)).toMatchObject({
      unchanged: 0,
      removed: 0,
    });
    expect(counts(briefing(folder, ['build', '--format=json']).out)).toMatchObject({ written: 0 });
  });

  it('warns when a published address leads nowhere any more, and not when it redirects', () => {
    const folder = newProject();
    briefing(folder, ['build']);
    const text = smallArticles['people/bob.md'] ?? '';
    rmSync(join(folder, 'articles/people/bob.md'));
    writeFiles(join(folder, 'articles'), {
      'people/robert.md': text.replace('---\n', '---\naliases: [bob]\n'),
      'stories/second.md': (smallArticles['stories/second.md'] ?? '').replace('---\n', '---\ndraft: true\n'),
    });
    const { code, out } = briefing(folder, ['build', '--format', 'json']);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string; file: string; severity: string }[] };
    expect(code).toBe(0);
    expect(diagnostics).toMatchObject([{ rule: 'address-gone', severity: 'warning', file: 'stories/second.md' }]);
  });

  it('two builds at once end well, one after the other', async () => {
    const folder = newProject();
    const codes = await Promise.all(
      ['first', 'second', 'third'].map(() => {
        const child = spawn(process.execPath, [bin, 'build'], { cwd: folder, stdio: 'ignore' });
        return new Promise((resolve) => child.once('exit', resolve));
      }),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(briefing(folder, ['build', '--format=json']).out).toContain('"written": 0');
  });

  it('recognises its own site when all memory of it is lost, and removes stale pages', () => {
    const folder = newProject();
    briefing(folder, ['build', '--complete']);
    for (const name of ['.cache', '._site.briefing']) rmSync(join(folder, name), { recursive: true });
    rmSync(join(folder, 'articles/stories/second.md'));
    expect(briefing(folder, ['build']).code).toBe(0);
    expect(existsSync(join(folder, '_site/stories/second/index.html'))).toBe(false);
  });

  it('adds compressed copies with --complete', () => {
    const folder = newProject();
    expect(briefing(folder, ['build', '--complete']).code).toBe(0);
    for (const ending of ['', '.br', '.gz']) expect(existsSync(join(folder, `_site/index.html${ending}`))).toBe(true);
  });

  it.each([
    ['https://other.example', '/sub/path/'],
    ['https://other.example/', 'sub//path'],
    ['HTTPS://OTHER.example/sub//path', '/sub/path'],
  ])('puts the path of the address before every link: %s, %s', (baseUrl, pathPrefix) => {
    const folder = newProject();
    briefing(folder, ['build', '--base-url', baseUrl, '--path-prefix', pathPrefix]);
    const page = readFileSync(join(folder, '_site/stories/first/index.html'), 'utf8');
    expect(page).toContain('href="/sub/path/people/ann/"');
    expect(page).toContain('https://other.example/sub/path/stories/first/');
    expect(
      [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].filter(([, path]) => !path?.startsWith('/sub/path/')),
    ).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/eleventy/plugin.ts';
import type declared from '../../src/eleventy/plugin-types.ts';
import { readBuiltSite } from '../../src/verify/reading/built-site.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { buildHostSite, deadLinks, newHostSite, prefix, program } from './host-site.ts';

/* An Eleventy site of another's, with its own layout and blog, which adds a briefing by the packed plugin. */

const site = newHostSite();
const output = join(site, '_site');

function read(file: string): string {
  return readFileSync(join(output, file), 'utf8');
}

describe('a site with the plugin', () => {
  const built = buildHostSite(site);
  const files = contentOf(output);

  it('is built, and nothing is said where nothing is wrong', () => {
    expect(built).toMatchObject({ code: 0, err: '' });
  });

  it('holds the briefing as the bin makes it for that folder, byte for byte', () => {
    expect(briefing(site, ['build', '--path-prefix', prefix, '--output', 'by-bin'])).toMatchObject({ code: 0 });
    expect(contentOf(join(output, prefix))).toEqual(contentOf(join(site, 'by-bin')));
  });

  it('has its own pages beside it, in their own layout and style', () => {
    for (const page of ['index.html', 'blog/first-ice/index.html', 'blog/the-thaw/index.html']) {
      expect(read(page)).toContain('<link rel="stylesheet" href="/notes.css">');
      expect(read(page)).not.toContain('Content-Security-Policy');
    }
    const page = read('briefing/stories/treaty-signed/index.html');
    expect(page).toContain('<style>');
    expect(page).not.toMatch(/notes\.css|River notes/);
    expect(Object.keys(files).filter((file) => !file.startsWith('briefing/'))).toEqual([
      'blog/first-ice/index.html',
      'blog/the-thaw/index.html',
      'index.html',
      'notes.css',
    ]);
  });

  it('lists the latest stories on its home page', () => {
    const list = /<ul id="latest">.*?<\/ul>/s.exec(read('index.html'))?.[0];
    expect(list?.split('\n').slice(1, -1)).toEqual([
      expect.stringMatching(
        /^<li><a href="\/briefing\/stories\/first-summer\/">A first summer under the treaty<\/a> <time datetime="2024-09-03">.*says that Osmere got its share.*<a href="\/briefing\/people\/tomas-brisk\/">Tomas Brisk<\/a>/,
      ),
      expect.stringContaining('"/briefing/stories/inspection-called-off/"'),
      expect.stringContaining('"/briefing/stories/treaty-in-force/"'),
    ]);
    expect(read('blog/the-thaw/index.html')).toContain('which has 7 stories');
  });

  it('has no link that leads nowhere, on either sort of page', () => {
    expect(deadLinks(output, files)).toEqual([]);
    expect(deadLinks(output, { 'planted.html': '<a href="/briefing/planted/">' })).toHaveLength(1);
  });

  it('passes the checks that a publisher runs', () => {
    const address = { baseUrl: 'https://lenn.example', pathPrefix: prefix };
    const folder = readBuiltSite(join(output, prefix), address);
    const names = ['links', 'orphans', 'outside requests', 'policy', 'feeds', 'sitemaps'] as const;
    const results = folder ? verifySite(folder, { planned: new Set(), secrets: [] }, names) : [];
    expect(results.map(({ name }) => name)).toEqual(names);
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('the packed program', () => {
  it('holds what it needs at run time, and no articles', () => {
    expect(readdirSync(program).toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(readdirSync(join(program, 'dist')).toSorted()).toEqual([
      'briefing.js',
      'chunks',
      'plugin.js',
      'site.css',
      'types',
    ]);
  });

  it('tells TypeScript of its options and records', () => {
    const lines = [
      `import briefing, { type BriefingData, type PublishedRecord } from 'summit-briefing/eleventy';`,
      `declare const eleventy: { addPlugin<Options>(plugin: (config: never, options?: Options) => void, options?: Options): void };`,
      `eleventy.addPlugin(briefing, { articles: 'articles', prefix: '/briefing/', host: 'portable' });`,
      `export const people = (story: PublishedRecord<'story'>): string[] => story.people.map(({ record }) => record.title);`,
      `export const named = ({ claims }: BriefingData): string[] => claims.flatMap(({ about }) => about.map(({ url }) => url));`,
    ];
    const wrong = [`eleventy.addPlugin(briefing, { host: 'geocities' });`, `people(named);`];
    const faultsOf = (text: readonly string[]): number => {
      writeFiles(site, { 'types.ts': text.join('\n') });
      const flags = '--ignoreConfig --noEmit --strict --module nodenext --target es2023 types.ts'.split(' ');
      const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...flags], {
        cwd: site,
        encoding: 'utf8',
      });
      return stdout.match(/error TS/g)?.length ?? 0;
    };
    expect(faultsOf(lines)).toBe(0);
    expect(faultsOf([...lines, ...wrong])).toBe(2);
  });

  it('builds and checks by its bin where there is no Eleventy', () => {
    const folder = newHostSite('without Eleventy');
    expect(existsSync(join(folder, 'node_modules/@11ty'))).toBe(false);
    const bin = join(folder, 'node_modules/summit-briefing/dist/briefing.js');
    for (const word of ['check', 'build'])
      expect(spawnSync(process.execPath, [bin, word], { cwd: folder })).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, '_site/index.html'))).toBe(true);
  });
});

it('the plugin is what its types say', () => {
  const typed: typeof declared = plugin;
  expect(typed.name).toBe('briefing');
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFolder } from '../../src/build/manifest/described-folder.ts';
import type { DescribedSite } from '../../src/build/manifest/site-manifest.ts';
import { objectionsTo } from '../../src/publish/objections.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

type Files = Readonly<Record<string, string>>;

const home = (address: string): string => `<link rel="canonical" href="${address}">`;
const record = (id: string, name: string): Files => ({
  [`${id}/index.html`]: `<h1>${name}</h1>`,
  [`data/${id}.json`]: JSON.stringify({ id, name }),
});
const withdrawn = (id: string): Files => ({ [`${id}/index.html`]: 'withdrawn' });
const moved = (id: string, to: string): Files => ({ [`data/${id}.json`]: JSON.stringify({ id, movedTo: to }) });

const rules: Files = { 'briefing.nginx.conf': '' };
const first = record('stories/first', 'First');
const site: Files = { 'index.html': home('https://a.example/'), ...first, ...rules };

/** What speaks against putting one site in the place of another, in short. */
function told(live: Files, next: Files, isFormer = false): string[] {
  const root = temporaryFolder();
  writeFiles(join(root, 'live'), live);
  writeFiles(join(root, 'next'), next);
  const [old, young] = ['live', 'next'].map((name): DescribedSite => {
    const folder = join(root, name);
    return { folder, manifest: describeFolder(folder) };
  });
  if (!old || !young) throw new Error('there are two sites');
  return objectionsTo(young, old, isFormer).map((objection) => {
    if (objection.type === 'withdrawn') return `withdrawn: ${objection.records.map(({ id }) => id).join(' ')}`;
    return 'live' in objection ? `${objection.type}: ${objection.live} > ${objection.next}` : objection.type;
  });
}

const without = (files: Files, ...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

describe('against another site in the place of the live one', () => {
  it.each<[string, Files, Files, string[]]>([
    ['nothing speaks if it is the same', site, site, []],
    ['nothing if there is none', {}, site, []],
    ['nothing if it has more stories', site, { ...site, ...record('stories/second', 'Second') }, []],
    ['nothing if a story is gone and others stay', { ...site, ...record('stories/b', 'B') }, site, []],
    ['no rules any more', site, without(site, 'briefing.nginx.conf'), ['another-host: nginx > any host']],
    ['rules where there were none', without(site, 'briefing.nginx.conf'), site, ['another-host: any host > nginx']],
    [
      'rules of a host that is no server',
      site,
      { ...without(site, 'briefing.nginx.conf'), _headers: '', _redirects: '' },
      ['another-host: nginx > Netlify or Cloudflare'],
    ],
    [
      'another name',
      site,
      { ...site, 'index.html': home('https://b.example/') },
      ['another-address: https://a.example/ > https://b.example/'],
    ],
    [
      'another folder',
      site,
      { ...site, 'index.html': home('https://a.example/sub/') },
      ['another-address: https://a.example/ > https://a.example/sub/'],
    ],
    [
      'no address any more',
      site,
      { ...site, 'index.html': '<a href="/sub/about/">' },
      ['another-address: https://a.example/ > /sub/'],
    ],
    [
      'another folder of an unknown host',
      { ...site, 'index.html': '<a href="/about/">' },
      { ...site, 'index.html': '<a href="/sub/about/">' },
      ['another-address: / > /sub/'],
    ],
    ['no stories', site, without(site, ...Object.keys(first)), ['no-stories']],
    [
      'no stories, but former names of some',
      site,
      { 'index.html': home('https://a.example/'), ...rules },
      ['no-stories'],
    ],
    [
      'all at once',
      site,
      { 'index.html': home('https://b.example/') },
      ['another-host: nginx > any host', 'another-address: https://a.example/ > https://b.example/', 'no-stories'],
    ],
    [
      'a record that is withdrawn in the live one',
      { ...site, ...withdrawn('people/ann') },
      { ...site, ...record('people/ann', 'Ann') },
      ['withdrawn: people/ann'],
    ],
  ])('%s', (_, live, next, expected) => {
    expect(told(live, next)).toEqual(expected);
  });
});

describe('against a former site in the place of the live one', () => {
  const other = record('stories/second', 'Second');
  it.each<[string, Files, Files, string[]]>([
    ['nothing speaks if it has the same records', site, { ...site, 'index.html': home('https://a.example/') }, []],
    ['nothing if it has fewer', { ...site, ...other }, site, []],
    [
      'a withdrawn story',
      { ...site, ...withdrawn('stories/second') },
      { ...site, ...other },
      ['withdrawn: stories/second'],
    ],
    ['a story that was taken away', site, { ...site, ...other }, ['withdrawn: stories/second']],
    [
      'records of other kinds',
      { ...site, ...withdrawn('claims/x') },
      { ...site, ...record('claims/x', 'X'), ...record('events/y', 'Y') },
      ['withdrawn: events/y claims/x'],
    ],
    [
      'a story under its former name, which is withdrawn under its new one',
      { ...site, ...withdrawn('stories/renamed') },
      { ...site, ...other },
      ['withdrawn: stories/second'],
    ],
    [
      'nothing if it was only renamed',
      { ...site, ...record('stories/renamed', 'Second'), ...moved('stories/second', 'stories/renamed') },
      { ...site, ...other },
      [],
    ],
    [
      'a server that could not start again',
      site,
      without(site, 'briefing.nginx.conf'),
      ['another-host: nginx > any host'],
    ],
  ])('%s', (_, live, former, expected) => {
    expect(told(live, former, true).map((one) => one.split(' ').toSorted())).toEqual(
      expected.map((one) => one.split(' ').toSorted()),
    );
  });
});

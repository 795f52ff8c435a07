import { describe, expect, it } from 'vitest';
import { png } from '../support/pictures.ts';
import { story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

const told = (files: Parameters<typeof siteOf>[0]): string[] =>
  siteOf(files).problems.map(({ rule, file }) => `${rule} ${file}`);

/** A story that shows a picture. */
const showing = (file: string): string => story({}, `![A quay](<${file}>)`);

describe('a name that disks cannot hold once the site is built is told beforehand', () => {
  const korean = '회담'.repeat(41);
  it.each([
    ['a picture, with its mark', { [`images/${korean}.png`]: png(), 'stories/a.md': showing(`${korean}.png`) }],
    [
      'a picture of Latin letters',
      { [`images/${'a'.repeat(241)}.png`]: png(), 'stories/a.md': showing(`${'a'.repeat(241)}.png`) },
    ],
    ['a static file, with its compressed copy', { [`static/${'a'.repeat(249)}.txt`]: 'a' }],
    ['a static file of Korean letters', { [`static/${'회'.repeat(83)}.json`]: '{}' }],
  ])('%s', (_, files) => {
    const [file = ''] = Object.keys(files);
    expect(told(files)).toEqual([`name-too-long ${file}`]);
  });

  it.each([
    [
      'a picture just short enough',
      { [`images/${'a'.repeat(240)}.png`]: png(), 'stories/a.md': showing(`${'a'.repeat(240)}.png`) },
    ],
    ['a picture that nothing shows', { [`images/${korean}.png`]: png() }],
    ['a static file just short enough', { [`static/${'a'.repeat(248)}.txt`]: 'a' }],
    ['a static file without a compressed copy', { [`static/${'a'.repeat(251)}.pdf`]: 'a' }],
    // Stored as e and an accent it has 300 bytes, and 200 as it is published.
    ['accents that are stored apart', { [`static/${'e\u0301'.repeat(100)}.pdf`]: 'a' }],
  ])('but not %s', (_, files) => {
    expect(told(files)).toEqual([]);
  });
});

describe('a name that Windows keeps', () => {
  it.each(['con', 'aux', 'nul', 'lpt1'])('is no former slug: %s', (slug) => {
    expect(told({ 'stories/a.md': story({ aliases: [slug] }) })).toEqual(['invalid-slug stories/a.md']);
  });
});

describe('what stands where a complete build puts a compressed copy', () => {
  it.each([
    ['table.csv.gz', 'table.csv'],
    ['notes.txt.br', 'notes.txt'],
    ['robots.txt.gz', 'robots.txt'],
    ['page.html.gz/a.txt', 'page.html'],
  ])('%s beside %s is told', (copy, original) => {
    expect(told({ [`static/${copy}`]: 'a', [`static/${original}`]: 'b' })).toEqual([`duplicate-url static/${copy}`]);
  });

  it.each(['index.html.gz', 'sitemap.xml.br'])('%s beside a page of the site is told', (copy) => {
    const { problems } = siteOf({ [`static/${copy}`]: 'a', 'stories/a.md': story() }, { baseUrl: 'https://a.example' });
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`duplicate-url static/${copy}`]);
  });

  it.each([{ 'static/table.csv.gz': 'a' }, { 'static/a.pdf': 'a', 'static/a.pdf.gz': 'b' }])(
    'alone it may',
    (files) => {
      expect(told(files)).toEqual([]);
    },
  );
});

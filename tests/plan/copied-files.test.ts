import { describe, expect, it } from 'vitest';
import { hasHashedName } from '../../src/hosting/hashed-names.ts';
import { type Files, story } from '../support/articles.ts';
import { chunk, exif, exifSegment, jpeg, png, segment } from '../support/pictures.ts';
import { siteOf } from '../support/site.ts';

function copiesOf(files: Files): { file: string; text: string }[] {
  return siteOf(files).plan.outputs.flatMap((output) =>
    output.type === 'copy' ? [{ file: output.file, text: Buffer.from(output.source.bytes).toString('latin1') }] : [],
  );
}

/** What a story shows of a picture: its address, width and height. */
function shown(files: Files): string[] {
  const page = siteOf(files).page('/stories/a/');
  const links = page.type === 'story' ? (page.body?.links ?? []) : [];
  return links.flatMap((link) =>
    link.type === 'image' ? [`${link.source} ${link.width}×${link.height}`] : [link.type],
  );
}

describe('pictures are found, whichever way their names are stored and written', () => {
  const [apart, together] = ['cafe\u0301', 'caf\u00e9'];
  it.each([
    ['stored apart, written together', `${apart}.png`, `${together}.png`],
    ['stored together, written apart', `${together}.png`, `${apart}.png`],
    ['stored apart, encoded together', `${apart}.png`, 'caf%C3%A9.png'],
    ['stored together, encoded apart', `${together}.png`, 'cafe%CC%81.png'],
    ['Korean letters stored apart', `${'회담'.normalize('NFD')}.png`, '회담.png'],
    ['in a folder stored apart', `${apart}/a.png`, `${together}/a.png`],
    ['every sign encoded', 'Kim, Putin & Xi.png', 'Kim%2C%20Putin%20%26%20Xi.png'],
    ['as a program encodes it', 'Kim, Putin & Xi.png', 'Kim,%20Putin%20&%20Xi.png'],
    ['a sign that ends an address', 'a#1.png', 'a%231.png'],
    ['a sign that ends an address, as it is', 'a#1.png', 'a#1.png'],
    ['signs of addresses', 'a+b=c@d;e.png', 'a%2Bb%3Dc%40d%3Be.png'],
    ['an encoded stroke', '2024/a.png', '2024%2Fa.png'],
    ['a name that looks encoded, as it is', 'a%20b.png', 'a%20b.png'],
    ['a name that looks encoded, encoded', 'a%20b.png', 'a%2520b.png'],
    ['a name that looks encoded beside other signs', 'Kim%2C 2018.png', '<Kim%2C 2018.png>'],
    ['a per cent sign', '100%.png', '100%.png'],
    ['a broken code', 'a%E9.png', 'a%E9.png'],
    ['in its folder', 'a b.png', '/images/a%20b.png'],
  ])('%s', (_, stored, written) => {
    const files = { [`images/${stored}`]: png(), 'stories/a.md': story({}, `![A quay](${written})`) };
    expect(siteOf(files).problems).toEqual([]);
    expect(shown(files)).toEqual([expect.stringMatching(/^images\/.*\.[A-Za-z0-9]{10}\.png 40×30$/)]);
    expect(shown(files)[0]).toBe(`${copiesOf(files)[0]?.file} 40×30`);
    expect(shown(files)[0]?.normalize('NFC')).toBe(shown(files)[0]);
  });

  it('one with spaces before one that looks encoded', () => {
    const files = {
      'images/a b.png': png(),
      'images/a%20b.png': png({ width: 2 }),
      'stories/a.md': story({}, '![A](a%20b.png)'),
    };
    expect(shown(files)).toEqual([expect.stringMatching(/^images\/a b\./)]);
  });

  it.each(['..%2Fsite.yaml', '%2e%2e/site.yaml', 'none.png', '%00.png'])('%s is no picture', (written) => {
    const { problems } = siteOf({ 'images/a.png': png(), 'stories/a.md': story({}, `![A](${written})`) });
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-image']);
  });
});

describe('files of the static folder are found by links, whichever way their names are stored and written', () => {
  it.each([
    ['cafe\u0301.pdf', 'caf\u00e9.pdf'],
    ['caf\u00e9.pdf', 'cafe\u0301.pdf'],
    ['cafe\u0301.pdf', 'cafe%CC%81.pdf'],
    ['회담.pdf'.normalize('NFD'), '회담.pdf'],
  ])('%j by %j', (stored, written) => {
    const files = { [`static/${stored}`]: 'a', 'stories/a.md': story({}, `[The minutes](/${written})`) };
    const { problems, page } = siteOf(files);
    expect(problems).toEqual([]);
    const view = page('/stories/a/');
    const links = view.type === 'story' ? (view.body?.links ?? []) : [];
    const addresses = links.flatMap((link) => (link.type === 'page' ? [decodeURIComponent(link.address)] : []));
    expect(addresses).toEqual([`/${copiesOf(files)[0]?.file}`]);
  });
});

describe('a picture whose ending is in capitals', () => {
  it.each(['DSC_0001.PNG', 'DSC.Png', 'IMG.0001.PNG'])('%s is published with one that hosts know', (name) => {
    const files = { [`images/${name}`]: png(), 'stories/a.md': story({}, `![A quay](${name})`) };
    const [copy] = copiesOf(files);
    expect(copy?.file).toMatch(/\.png$/);
    expect(hasHashedName(copy?.file ?? '')).toBe(true);
    expect(shown(files)[0]).toContain(copy?.file);
  });

  it('JPEG too', () => {
    const files = { 'images/IMG_1.JPG': jpeg(), 'stories/a.md': story({}, '![A quay](IMG_1.JPG)') };
    expect(copiesOf(files)[0]?.file).toMatch(/^images\/IMG_1\.[A-Za-z0-9]{10}\.jpg$/);
  });
});

describe('a picture that is turned keeps the room that it will take', () => {
  it.each([1, 2, 3, 4])('as it is: orientation %i', (turn) => {
    const files = { 'images/a.jpg': jpeg({ before: [exifSegment(turn)] }), 'stories/a.md': story({}, '![A](a.jpg)') };
    expect(shown(files)).toEqual([expect.stringContaining(' 400×300')]);
  });

  it.each([5, 6, 7, 8])('turned by a quarter: orientation %i', (turn) => {
    for (const order of ['II', 'MM'] as const) {
      const photo = jpeg({ before: [exifSegment(turn, order)] });
      expect(shown({ 'images/a.jpg': photo, 'stories/a.md': story({}, '![A](a.jpg)') })).toEqual([
        expect.stringContaining(' 300×400'),
      ]);
    }
    const drawing = png({ before: [chunk('eXIf', exif(turn))] });
    expect(shown({ 'images/a.png': drawing, 'stories/a.md': story({}, '![A](a.png)') })).toEqual([
      expect.stringContaining(' 30×40'),
    ]);
  });
});

describe('what a picture says of its making is published nowhere', () => {
  const photo = jpeg({ before: [exifSegment(6), segment(0xfe, 'secret')] });
  const drawing = png({ before: [chunk('tEXt', 'Author\0secret')] });

  it.each([
    [
      'images',
      { 'images/a.jpg': photo, 'images/b.png': drawing, 'stories/a.md': story({}, '![A](a.jpg) ![B](b.png)') },
    ],
    ['static', { 'static/a.jpg': photo, 'static/b.PNG': drawing, 'static/photo': photo }],
  ])('%s', (_, files) => {
    const copies = copiesOf(files);
    expect(copies.length).toBeGreaterThanOrEqual(2);
    expect(copies.filter(({ text }) => text.includes('secret'))).toEqual([]);
  });

  it('its name tells the bytes that are published: other words about it, the same name', () => {
    const fileOf = (bytes: Uint8Array) =>
      copiesOf({ 'images/a.jpg': bytes, 'stories/a.md': story({}, '![A](a.jpg)') })[0]?.file;
    expect(fileOf(jpeg({ before: [segment(0xfe, 'one')] }))).toBe(fileOf(jpeg({ before: [segment(0xfe, 'two')] })));
    expect(fileOf(jpeg({ before: [exifSegment(6)] }))).not.toBe(fileOf(jpeg()));
  });
});

describe('a key by its words', () => {
  it.each(['-----BEGIN RSA PRIVATE KEY-----', '-----BEGIN PRIVATE KEY-----', '-----BEGIN PGP PRIVATE KEY BLOCK-----'])(
    '%s is not published, whatever the file is called',
    (begin) => {
      const files = { 'static/notes.txt': `${begin}\nMII\n`, 'static/open.txt': '-----BEGIN PUBLIC KEY-----' };
      expect(siteOf(files).problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
        'private-file static/notes.txt',
      ]);
      expect(copiesOf(files).map(({ file }) => file)).toEqual(['open.txt']);
    },
  );
});

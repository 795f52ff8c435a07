import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hosts } from '../../src/hosting/host.ts';
import { exifSegment, heif, jpeg, png } from '../support/pictures.ts';
import { type BuiltFiles, check, findings } from '../support/verified.ts';

describe('the folder holds what the articles ask for', () => {
  const planned = new Set(['a.html', 'b.txt']);
  const strange = (file: string): string => `${file}: Nothing in the articles asks for this file.`;

  it.each<[string, BuiltFiles, readonly string[]]>([
    ['all of it', { 'a.html': '', 'b.txt': '' }, []],
    [
      'not all of it',
      { 'a.html': '' },
      ['b.txt: The articles ask for this file, but it is not there: build the site again.'],
    ],
    ['and more', { 'a.html': '', 'b.txt': '', 'c/d.txt': '' }, [strange('c/d.txt')]],
    ['and a copy of what nobody asks for', { 'a.html': '', 'b.txt': '', 'c.br': '' }, [strange('c.br')]],
    ['and a copy of another form', { 'a.html': '', 'b.txt': '', 'b.txt.zip': '' }, [strange('b.txt.zip')]],
    ['and a copy of a copy', { 'a.html': '', 'b.txt': '', 'b.txt.br.gz': '' }, [strange('b.txt.br.gz')]],
  ])('%s', (_, files, expected) => {
    const result = check('files', files, { planned });
    expect(result.findings.map(({ file, message }) => `${file}: ${message}`)).toEqual(expected);
    expect(result).toMatchObject({ examined: Object.keys(files).length, unit: 'files' });
  });

  it.each(hosts)('with compressed copies where the host sends them: %s', (host) => {
    const copies = ['a.html.br', 'a.html.gz'];
    const files = Object.fromEntries([...planned, ...copies].map((file) => [file, '']));
    const sent = host === 'portable' || host === 'nginx';
    expect(findings('files', files, { planned, host })).toEqual(sent ? [] : copies.map(strange));
  });

  it('with a copy of a file that is called like one', () => {
    expect(findings('files', { 'a.gz.txt': '', 'a.gz.txt.br': '' }, { planned: new Set(['a.gz.txt']) })).toEqual([]);
  });

  it('and no file that its host does not take', () => {
    const files = { 'film.mp4': new Uint8Array(25 * 1024 * 1024 + 1) };
    expect(findings('files', files, { host: 'cloudflare' })).toEqual([expect.stringContaining('film.mp4: It has ')]);
    expect(findings('files', files)).toEqual([]);
  });
});

describe('a compressed copy', () => {
  const other = 'It does not hold what a.txt holds.';
  it.each<[string, BuiltFiles, readonly string[]]>([
    ['of each form', { 'a.txt': 'x', 'a.txt.br': brotliCompressSync('x'), 'a.txt.gz': gzipSync('x') }, []],
    ['of a file that is called like one', { 'a.txt': 'x', 'a.br.b': 'x', 'a.br.b.gz': gzipSync('x') }, []],
    ['of nothing', { 'a.txt.gz': gzipSync('x') }, ['The file that it is a copy of is not there.']],
    ['of other words', { 'a.txt': 'x', 'a.txt.gz': gzipSync('y') }, [other]],
    ['of fewer words', { 'a.txt': 'xx', 'a.txt.br': brotliCompressSync('x') }, [other]],
    ['of the other form', { 'a.txt': 'x', 'a.txt.br': gzipSync('x') }, [other]],
    ['that is none', { 'a.txt': 'x', 'a.txt.gz': 'x', 'a.txt.br': 'x' }, [other, other]],
  ])('%s', (_, files, expected) => {
    const result = check('copies', files);
    expect(result.findings.map(({ message }) => message)).toEqual(expected);
    expect(result).toMatchObject({ examined: Object.keys(files).filter((file) => /\.(?:br|gz)$/.test(file)).length });
  });

  it('is none by its name alone', () => {
    expect(check('copies', { 'a.gz': 'x', 'b.gz.txt': 'x', cgz: 'x' }, { copied: ['a.gz'] })).toMatchObject({
      examined: 0,
      findings: [],
    });
  });
});

describe('a picture tells nothing of its making', () => {
  const telling = jpeg({ before: [exifSegment(6)] });
  const drawing = (markup: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;

  it.each<[string, string | Uint8Array, readonly string[]]>([
    ['a.jpg', jpeg(), []],
    ['a.jpg', telling, [expect.stringMatching(/^It holds what readers should not get: \w/)]],
    ['a.txt.jpg', telling, [expect.stringContaining('It holds what')]],
    ['a', telling, [expect.stringContaining('It holds what')]],
    ['a.avif', heif('avif', ['mime']), [expect.stringMatching(/^It holds what readers should not get: \w/)]],
    ['a.png', png(), []],
    ['a.png', png().subarray(0, 40), ['It is damaged, so that nobody knows what it holds.']],
    ['a.svg', drawing('<path d="M0 0"/>'), []],
    ['a.svg', drawing('<script/>'), [expect.stringMatching(/^It holds <script>.*\.$/)]],
    ['A.SVG', drawing('<script/>'), [expect.stringContaining('<script>')]],
    ['a.svg.txt', drawing('<script/>'), []],
    ['a.pdf', 'words', []],
  ])('%s', (file, bytes, expected) => {
    expect(check('metadata', { [file]: bytes }).findings.map(({ message }) => message)).toEqual(expected);
  });

  it('nor one of the editors’ own', () => {
    expect(findings('metadata', { 'static/a.jpg': telling }, { copied: ['static/a.jpg'] })).toHaveLength(1);
  });

  it('of whatever form it is', () => {
    const endings = 'jpg jpeg JPG png webp gif avif heic heif jxl tif tiff svg mp4 mov'.split(' ');
    const files = Object.fromEntries([...endings, 'txt', 'jpgx'].map((ending) => [`a.${ending}`, drawing('')]));
    expect(check('metadata', files)).toMatchObject({ examined: endings.length, unit: 'pictures', findings: [] });
  });
});

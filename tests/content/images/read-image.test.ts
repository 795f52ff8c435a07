import { describe, expect, it } from 'vitest';
import { readImage } from '../../../src/content/images/read-image.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const gif = Buffer.from('R0lGODlhAgADAIAAAP///wAAACH5BAAAAAAALAAAAAACAAMAAAICRF4AOw==', 'base64');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>alert(1)</script></svg>');

/** A box of the ISO base media format (ISO/IEC 14496-12): its length, its type, what it holds. */
function box(type: string, ...held: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + Buffer.concat(held).length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...held]);
}

/** The head of an AVIF, which tells its measures. */
function avif(width: number, height: number): Buffer {
  const measures = Buffer.alloc(12);
  measures.writeUInt32BE(width, 4);
  measures.writeUInt32BE(height, 8);
  const brand = Buffer.from('avif\0\0\0\0avifmif1', 'latin1');
  return Buffer.concat([
    box('ftyp', brand),
    box('meta', Buffer.alloc(4), box('iprp', box('ipco', box('ispe', measures)))),
  ]);
}

function read(name: string, bytes: Uint8Array): unknown {
  const reading = readImage({ path: `images/${name}`, bytes, hash: 'hash' });
  return 'rule' in reading ? reading.rule : reading.image;
}

describe('an image is measured', () => {
  it.each([
    ['a.png', png, 1, 1],
    ['2024/b.PNG', png, 1, 1],
    ['c.gif', gif, 2, 3],
    ['d.avif', avif(40, 30), 40, 30],
  ])('%s', (file, bytes, width, height) => {
    expect(read(file, bytes)).toEqual({ file, hash: 'hash', width, height });
  });
});

describe('an image that cannot be shown', () => {
  it.each([
    ['a.svg', svg],
    ['a.png', svg],
    ['a.SVG', svg],
    ['a.bmp', png],
    ['a.jpg', png],
    ['a.png', Buffer.alloc(0)],
    ['a.tiff', png],
    ['a.pdf', png],
    ['a.heic', png],
    ['a.png.html', png],
    ['a.', png],
    ['a.jpg', Buffer.from('not an image')],
    ['a.png', png.subarray(0, 12)],
    ['a.png', Buffer.from('<script>alert(1)</script>')],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff])],
    ['a.avif', Buffer.from([0, 0, 0, 8, 0x66, 0x74, 0x79, 0x70])],
  ])('%s', (file, bytes) => {
    expect(read(file, bytes)).toBe('invalid-image');
  });

  it.each([
    ['a.png', Buffer.concat([png.subarray(0, 16), Buffer.alloc(8), png.subarray(24)])],
    ['a.gif', Buffer.from('GIF89a')],
    ['a.webp', Buffer.from('RIFF0000WEBPVP8 ')],
  ])('%s without a width or height', (file, bytes) => {
    expect(read(file, bytes)).toBe('invalid-image');
  });

  it('a file without an ending', () => {
    expect(read('png', png)).toBe('invalid-image');
  });
});

import { describe, expect, it } from 'vitest';
import { cleanImage } from '../../../src/content/images/clean-image.ts';
import {
  box,
  chunk,
  exif,
  exifSegment,
  gif,
  gifExtension,
  heif,
  jfifWithCopy,
  jpeg,
  part,
  png,
  segment,
  webp,
  webpHead,
  webpPoints,
} from '../../support/pictures.ts';

const xmp = 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>secret</x:xmpmeta>';
const profile = segment(0xe2, 'ICC_PROFILE\0', Buffer.from([1, 1]), 'colours');
const adobe = segment(0xee, 'Adobe', Buffer.from([0, 100, 0, 0, 0, 0, 1]));

/** The bytes as published and what went; fails for what is refused. */
function clean(bytes: Uint8Array): { bytes: Buffer; removed: readonly string[]; orientation: number } {
  const cleaning = cleanImage(bytes);
  if (cleaning.type !== 'clean') throw new Error(`it is ${cleaning.type}`);
  return { ...cleaning, bytes: Buffer.from(cleaning.bytes) };
}

describe('what a picture says of its making is taken out, and nothing else changes', () => {
  const frame = Buffer.alloc(16);
  const points = part('VP8L', Buffer.from([0x2f, 1, 2]));
  it.each<[string, Buffer, Buffer]>([
    ['JPEG: EXIF', jpeg({ before: [exifSegment(1)] }), jpeg()],
    ['JPEG: EXIF in the other order', jpeg({ before: [exifSegment(1, 'MM')] }), jpeg()],
    ['JPEG: EXIF twice', jpeg({ before: [exifSegment(1), exifSegment(6)] }), jpeg()],
    ['JPEG: XMP', jpeg({ before: [segment(0xe1, xmp)] }), jpeg()],
    ['JPEG: extended XMP', jpeg({ before: [segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0secret')] }), jpeg()],
    ['JPEG: IPTC', jpeg({ before: [segment(0xed, 'Photoshop 3.0\x008BIM secret')] }), jpeg()],
    ['JPEG: a comment', jpeg({ before: [segment(0xfe, 'secret')] }), jpeg()],
    ['JPEG: a comment between its scans', jpeg({ between: [segment(0xfe, 'secret')] }), jpeg()],
    ['JPEG: a record of its origin', jpeg({ before: [segment(0xeb, 'JP secret')] }), jpeg()],
    ['JPEG: data of a camera', jpeg({ before: [segment(0xe5, 'secret'), segment(0xef, 'secret')] }), jpeg()],
    [
      'JPEG: a list of further pictures',
      jpeg({ before: [profile, segment(0xe2, 'MPF\0secret')] }),
      jpeg({ before: [profile] }),
    ],
    ['JPEG: a further picture after its end', jpeg({ after: [jpeg({ before: [segment(0xfe, 'secret')] })] }), jpeg()],
    ['JPEG: a film after its end', jpeg({ after: [box('ftyp', 'mp42secret')] }), jpeg()],
    ['JPEG: a small copy', jpeg({ before: [segment(0xe0, 'JFXX\0\x10secret')] }), jpeg()],
    ['JPEG: a small copy in its head', jpeg({ start: jfifWithCopy }), jpeg()],
    ['JPEG: bytes between its segments', jpeg({ before: [Buffer.from('secret')] }), jpeg()],
    [
      'JPEG: what a program adds to the note on colours',
      jpeg({ before: [segment(0xee, adobe.subarray(4), 'secret')] }),
      jpeg({ before: [adobe] }),
    ],
    ['JPEG: bytes that only fill', jpeg({ before: [Buffer.from([0xff, 0xff]), adobe] }), jpeg({ before: [adobe] })],
    ['JPEG: a filled comment', jpeg({ before: [Buffer.from([0xff]), segment(0xfe, 'secret')] }), jpeg()],
    [
      'JPEG: profile and colours stay',
      jpeg({ before: [exifSegment(1), profile, adobe] }),
      jpeg({ before: [profile, adobe] }),
    ],
    ['PNG: EXIF', png({ before: [chunk('eXIf', exif(1))] }), png()],
    ['PNG: texts', png({ before: [chunk('tEXt', 'Author\0secret'), chunk('zTXt', 'secret')] }), png()],
    ['PNG: XMP', png({ before: [chunk('iTXt', 'XML:com.adobe.xmp\0secret')] }), png()],
    ['PNG: texts behind its points', png({ behind: [chunk('tEXt', 'Author\0secret')] }), png()],
    ['PNG: the time', png({ behind: [chunk('tIME', 'secret!')] }), png()],
    [
      'PNG: a record of its origin, and chunks of programs',
      png({ before: [chunk('caBX', 'secret'), chunk('iDOT', 'secret')] }),
      png(),
    ],
    ['PNG: what was cut away, after its end', png({ after: [Buffer.from('secret')] }), png()],
    [
      'PNG: colours, transparency, size and animation stay',
      png({
        before: ['iCCP', 'tRNS', 'pHYs', 'acTL', 'fcTL', 'tEXt'].map((type) => chunk(type, type)),
        behind: [chunk('fdAT', 'x')],
      }),
      png({
        before: ['iCCP', 'tRNS', 'pHYs', 'acTL', 'fcTL'].map((type) => chunk(type, type)),
        behind: [chunk('fdAT', 'x')],
      }),
    ],
    [
      'WebP: EXIF and XMP, and what its head says of them',
      webp([webpHead(0x2c), part('ICCP', 'colours'), webpPoints, part('EXIF', exif(1)), part('XMP ', 'secret')]),
      webp([webpHead(0x20), part('ICCP', 'colours'), webpPoints]),
    ],
    [
      'WebP: a part of a program',
      webp([webpHead(0), webpPoints, part('SECR', 'secret')]),
      webp([webpHead(0), webpPoints]),
    ],
    [
      'WebP: a part of a program in a frame of an animation',
      webp([webpHead(2), part('ANIM', 'loops!'), part('ANMF', frame, points, part('SECR', 'secret'))]),
      webp([webpHead(2), part('ANIM', 'loops!'), part('ANMF', frame, points)]),
    ],
    ['WebP: bytes after its end', webp([webpPoints], [Buffer.from('secret')]), webp([webpPoints])],
    ['GIF: a comment', gif([gifExtension('', 'secret')]), gif()],
    ['GIF: text', gif([Buffer.from([33, 1, 6]), Buffer.from('secret\0')]), gif()],
    ['GIF: an extension that nobody knows', gif([Buffer.from([33, 7, 6]), Buffer.from('secret\0')]), gif()],
    ['PNG: colours to choose from, by their name', png({ before: [chunk('sPLT', 'secret\0\x08')] }), png()],
    ['GIF: XMP', gif([gifExtension('XMP DataXMP', 'secret')]), gif()],
    ['GIF: data of a program', gif([gifExtension('MGK8BIM0000', 'secret')]), gif()],
    ['GIF: bytes after its end', gif([], [Buffer.from('secret')]), gif()],
    [
      'GIF: the number of its rounds stays',
      gif([gifExtension('NETSCAPE2.0', '\x01\0\0'), gifExtension('', 'secret')]),
      gif([gifExtension('NETSCAPE2.0', '\x01\0\0')]),
    ],
  ])('%s', (_, bytes, expected) => {
    const cleaned = clean(bytes);
    expect(cleaned.bytes.toString('latin1')).toBe(expected.toString('latin1'));
    expect(cleaned.removed).not.toEqual([]);
    expect(cleaned.orientation).toBe(1);
    expect(clean(cleaned.bytes)).toMatchObject({ removed: [], orientation: 1 });
  });

  it.each<[string, Buffer]>([
    ['JPEG', jpeg({ before: [profile, adobe] })],
    ['JPEG that was cut off', jpeg().subarray(0, -5)],
    ['PNG', png()],
    ['PNG whose points were cut off', png().subarray(0, -20)],
    ['WebP', webp([webpPoints])],
    ['GIF', gif()],
    ['AVIF', heif('avif', ['av01'])],
    ['AVIF with room between its parts', heif('avif', ['av01'], [], [box('free', Buffer.alloc(9))])],
    ['a film with a box that a picture has not', Buffer.concat([box('ftyp', 'isom'), box('sidx', 'index')])],
    ['something else', Buffer.from('Exif\0\0 secret')],
    ['nothing', Buffer.alloc(0)],
  ])('%s without such things is not even copied', (_, bytes) => {
    const cleaning = cleanImage(bytes);
    expect(cleaning).toMatchObject({ type: 'clean', removed: [] });
    expect(cleaning.type === 'clean' && cleaning.bytes).toBe(bytes);
  });
});

describe('how a picture is turned is kept, and nothing besides', () => {
  const turns = [2, 3, 4, 5, 6, 7, 8];
  it.each(turns)('JPEG, orientation %i', (turn) => {
    for (const order of ['II', 'MM'] as const) {
      const cleaned = clean(jpeg({ before: [exifSegment(turn, order), segment(0xe1, xmp)] }));
      expect(cleaned.orientation).toBe(turn);
      expect(cleaned.bytes.toString('latin1')).not.toContain('secret');
      expect(clean(cleaned.bytes)).toMatchObject({ removed: [], orientation: turn });
    }
  });

  it.each(turns)('PNG, orientation %i', (turn) => {
    const cleaned = clean(png({ before: [chunk('eXIf', exif(turn))] }));
    expect(cleaned.bytes.toString('latin1')).not.toContain('secret');
    expect(clean(cleaned.bytes)).toMatchObject({ removed: [], orientation: turn });
  });

  it.each(turns)('WebP, orientation %i', (turn) => {
    const cleaned = clean(
      webp([webpHead(0x0c), webpPoints, part('EXIF', 'Exif\0\0', exif(turn)), part('XMP ', 'secret')]),
    );
    expect(cleaned.bytes.toString('latin1')).not.toContain('secret');
    expect(cleaned.bytes.includes(webpHead(0x08))).toBe(true);
    expect(clean(cleaned.bytes)).toMatchObject({ removed: [], orientation: turn });
  });

  it.each([0, 9, 65_535])('%i is no orientation', (turn) => {
    expect(clean(jpeg({ before: [exifSegment(turn)] })).orientation).toBe(1);
  });

  it('data that lead out of themselves say nothing', () => {
    const wild = exif(6);
    wild.writeUInt32LE(0xffff_ff00, 4);
    expect(clean(jpeg({ before: [segment(0xe1, 'Exif\0\0', wild)] })).orientation).toBe(1);
    expect(clean(jpeg({ before: [segment(0xe1, 'Exif\0\0II')] })).orientation).toBe(1);
  });
});

describe('a file from which nothing can be taken without loss', () => {
  it.each<[string, Buffer, string[]]>([
    ['AVIF with EXIF', heif('avif', ['av01', 'Exif']), ['EXIF']],
    ['AVIF with XMP', heif('avif', ['av01', 'mime']), ['XMP']],
    ['HEIC with both', heif('heic', ['hvc1', 'Exif', 'mime']), ['EXIF', 'XMP']],
    ['AVIF with a box of a program', heif('avif', [], [], [box('uuid', 'secret')]), ['XMP or data of a program']],
    ['HEIC with a film in it', heif('heic', ['hvc1'], [], [box('mpvd', box('ftyp', 'mp42'))]), ['data of a program']],
    [
      'AVIF with words where only room is taken',
      heif('avif', ['av01'], [], [box('free', 'secret')]),
      ['data of a program'],
    ],
    ['AVIF with something after its end', Buffer.concat([heif('avif', ['av01']), jpeg()]), ['data of a program']],
    ['JPEG XL with EXIF', Buffer.concat([box('JXL ', '\r\n\x87\n'), box('Exif', exif(1))]), ['EXIF']],
    ['TIFF', exif(1), ['the artist', 'where it was made']],
    ['TIFF in the other order', exif(1, 'MM'), ['the artist', 'where it was made']],
    [
      'a film of a telephone',
      Buffer.concat([box('ftyp', 'qt  '), box('moov', box('udta', box('\u00a9xyz', '+39')))]),
      ['where it was filmed'],
    ],
  ])('%s says what it tells', (_, bytes, found) => {
    expect(cleanImage(bytes)).toEqual({ type: 'telling', found });
  });
});

describe('a picture that cannot be followed to its end is not taken on trust', () => {
  it.each<[string, Buffer]>([
    [
      'JPEG: a segment longer than the file',
      Buffer.concat([jpeg().subarray(0, 20), Buffer.from([0xff, 0xe1, 0xff, 0xff])]),
    ],
    ['JPEG: a length below what it must be', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 1, 0xff, 0xd9])],
    ['JPEG: a second beginning', jpeg({ before: [Buffer.from([0xff, 0xd8])] })],
    [
      'PNG: a chunk longer than the file',
      Buffer.concat([png().subarray(0, 33), Buffer.from([0, 1, 0, 0]), Buffer.from('tEXtxxxxx')]),
    ],
    ['PNG: a chunk that only begins', png().subarray(0, 40)],
    ['PNG: a part that every program would have to know', png({ before: [chunk('SECR', 'secret')] })],
    ['WebP: a part longer than the file', Buffer.concat([webp([webpPoints]).subarray(0, 18), Buffer.from([255, 255])])],
    ['GIF: a comment without an end', Buffer.concat([gif().subarray(0, 19), Buffer.from([0x21, 0xfe, 200, 1])])],
    ['GIF: an unknown block', Buffer.concat([gif().subarray(0, 19), Buffer.from([7])])],
  ])('%s', (_, bytes) => {
    expect(cleanImage(bytes)).toEqual({ type: 'damaged' });
  });

  it('and none hangs or throws, wherever it is cut off or changed', () => {
    const whole = [
      jpeg({ before: [exifSegment(6)] }),
      png({ before: [chunk('eXIf', exif(6))] }),
      webp([webpHead(8), webpPoints, part('EXIF', exif(6))]),
      gif([gifExtension('', 'secret')]),
      heif('avif', ['Exif']),
      exif(6),
    ];
    for (const bytes of whole) {
      for (let at = 0; at < bytes.length; at++) {
        const changed = Buffer.from(bytes);
        changed[at] = 0xff;
        expect(['clean', 'telling', 'damaged']).toContain(cleanImage(changed).type);
        expect(['clean', 'telling', 'damaged']).toContain(cleanImage(bytes.subarray(0, at)).type);
      }
    }
  });
});

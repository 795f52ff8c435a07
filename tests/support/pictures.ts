import { crc32, deflateSync } from 'node:zlib';

/*
 * Pictures made byte by byte, with whatever cameras and programs put beside the points. What must not get out holds the word `secret`
 * as often as it can, so that a test sees at once whether it did.
 */

/** EXIF data in either order of bytes: an orientation, the maker of the picture, and where it was made. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const little = order === 'II';
  const number = (size: 2 | 4, value: number): Buffer => {
    const bytes = Buffer.alloc(size);
    if (little) bytes.writeUIntLE(value, 0, size);
    else bytes.writeUIntBE(value, 0, size);
    return bytes;
  };
  const artist = Buffer.from('secret artist\0');
  const short = (tag: number, value: number) => [
    number(2, tag),
    number(2, 3),
    number(4, 1),
    number(2, value),
    number(2, 0),
  ];
  return Buffer.concat([
    Buffer.from(order),
    number(2, 42),
    number(4, 8),
    number(2, 3),
    ...short(0x0112, orientation),
    number(2, 0x013b),
    number(2, 2),
    number(4, artist.length),
    number(4, 50),
    number(2, 0x8825),
    number(2, 4),
    number(4, 1),
    number(4, 64),
    number(4, 0),
    artist,
    Buffer.from('secret place'),
  ]);
}

/** A segment of a JPEG: its mark, its length, its content. */
export function segment(mark: number, ...content: readonly (string | Uint8Array)[]): Buffer {
  const bytes = joined(content);
  return Buffer.concat([Buffer.from([0xff, mark, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]), bytes]);
}

export const exifSegment = (orientation: number, order?: 'II' | 'MM'): Buffer =>
  segment(0xe1, 'Exif\0\0', exif(orientation, order));

const jfif = segment(0xe0, 'JFIF\0', Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0]));
const quantisation = segment(0xdb, Buffer.alloc(65, 1));
const frame = (width: number, height: number): Buffer =>
  segment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]));
/** Points, with a byte 255 that is one of them and a mark to begin anew. */
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
]);
const end = Buffer.from([0xff, 0xd9]);

/** A JPEG of 400 by 300 points with segments before its points, between its two scans, and bytes after its end. */
export function jpeg({
  before = [],
  between = [],
  after = [],
  start = jfif,
}: {
  readonly before?: readonly Uint8Array[];
  readonly between?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
  readonly start?: Uint8Array;
} = {}): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    start,
    ...before,
    quantisation,
    frame(400, 300),
    scan,
    ...between,
    scan,
    end,
    ...after,
  ]);
}

export const jfifWithCopy = segment(0xe0, 'JFIF\0', Buffer.from([1, 1, 0, 0, 1, 0, 1, 2, 1]), 'secret');

/** A chunk of a PNG. */
export function chunk(type: string, ...content: readonly (string | Uint8Array)[]): Buffer {
  const named = joined([type, ...content]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(named.length - 4);
  bytes.set(named, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}

/** A PNG of a width and height, with chunks before and after its points, and bytes after its end. */
export function png({
  width = 40,
  height = 30,
  before = [],
  behind = [],
  after = [],
}: {
  readonly width?: number;
  readonly height?: number;
  readonly before?: readonly Uint8Array[];
  readonly behind?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
} = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const rows = deflateSync(Buffer.alloc(width < 1000 ? (width + 1) * height : 1));
  return Buffer.concat([
    Buffer.from('PNG\r\n\n', 'latin1'),
    chunk('IHDR', header),
    ...before,
    chunk('IDAT', rows),
    ...behind,
    chunk('IEND'),
    ...after,
  ]);
}

/** A part of a WebP. */
export function part(type: string, ...content: readonly (string | Uint8Array)[]): Buffer {
  const bytes = joined(content);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(type), length, bytes, Buffer.alloc(bytes.length % 2)]);
}

/** What a WebP of 40 by 30 points says before its parts: whether EXIF, XMP, a colour profile or an animation follow. */
export const webpHead = (flags: number): Buffer => part('VP8X', Buffer.from([flags, 0, 0, 0, 39, 0, 0, 29, 0, 0]));

/** The points of a WebP without loss. */
export const webpPoints = part('VP8L', Buffer.from([0x2f, 39, 0x40, 0x07, 0, 1, 2]));

export function webp(parts: readonly Uint8Array[], after: readonly Uint8Array[] = []): Buffer {
  return Buffer.concat([part('RIFF', 'WEBP', ...parts), ...after]);
}

/** A GIF of 2 by 3 points with blocks before its picture, and bytes after its end. */
export function gif(blocks: readonly Uint8Array[] = [], after: readonly Uint8Array[] = []): Buffer {
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([2, 0, 3, 0, 128, 0, 0]),
    Buffer.alloc(6),
    ...blocks,
    Buffer.from([44, 0, 0, 0, 0, 2, 0, 3, 0, 0, 2, 2, 68, 94, 0, 59]),
    ...after,
  ]);
}

/** An extension of a GIF: of a program if it has a name of eleven letters, else a comment. */
export function gifExtension(name: string, text: string): Buffer {
  const named = name === '' ? [] : [Buffer.from([name.length]), Buffer.from(name)];
  return Buffer.concat([
    Buffer.from([33, name === '' ? 254 : 255]),
    ...named,
    Buffer.from([text.length]),
    Buffer.from(text),
    Buffer.from([0]),
  ]);
}

/** A box of AVIF, HEIC, JPEG XL and films. */
export function box(type: string, ...content: readonly (string | Uint8Array)[]): Buffer {
  const bytes = joined(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(bytes.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, bytes]);
}

const version = (number: number): Buffer => Buffer.from([number, 0, 0, 0]);

/** An AVIF or HEIC of 40 by 30 points, by its brand, with items of some types, properties, and further boxes. */
export function heif(
  brand: string,
  items: readonly string[] = [],
  properties: readonly Uint8Array[] = [],
  more: readonly Uint8Array[] = [],
): Buffer {
  const entries = items.map((type, index) => box('infe', version(2), Buffer.from([0, index + 1, 0, 0]), `${type}\0`));
  const size = box('ispe', version(0), Buffer.from([0, 0, 0, 40, 0, 0, 0, 30]));
  return Buffer.concat([
    box('ftyp', `${brand}\0\0\0\0mif1`),
    box(
      'meta',
      version(0),
      box('iinf', version(0), Buffer.from([0, items.length]), ...entries),
      box('iprp', box('ipco', size, ...properties)),
    ),
    ...more,
    box('mdat', 'secret'),
  ]);
}

function joined(content: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(content.map((one) => (typeof one === 'string' ? Buffer.from(one, 'latin1') : one)));
}

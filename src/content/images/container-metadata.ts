import { hasText, textAt, viewOf } from './rewriting.ts';

/*
 * AVIF, HEIC, JPEG XL and films are boxes within boxes, some of which say at which byte of the file others begin: none can be taken out
 * without writing the whole anew. So these files are only looked through.
 */

interface Box {
  readonly type: string;
  /** Where its content begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Boxes that hold nothing but what a picture says of itself. */
const telling: Readonly<Record<string, string>> = {
  uuid: 'XMP or data of a program',
  jumb: 'a record of its origin',
  Exif: 'EXIF',
  'xml ': 'XMP',
  brob: 'EXIF or XMP',
};

/** Items of a picture that are no part of it. */
const tellingItems: Readonly<Record<string, string>> = { Exif: 'EXIF', mime: 'XMP', 'uri ': 'data of a program' };

/** The kinds of still and moving pictures, as the first box names them. */
const pictureBrand = /^(?:avi[fs]|he[iv][cmsx]|mif[12]|msf1)$/;

/** What in the boxes of a film says where it was made: `©xyz` as QuickTime has it, and the keys of phones. */
const placeInFilm = /\u00a9xyz|com\.apple\.quicktime\.location|loci/;

/** What a still or moving picture is made of; it needs no other boxes. */
const partsOfPicture: ReadonlySet<string> = new Set(['ftyp', 'meta', 'moov', 'moof', 'mdat']);

/** Boxes that only take room. */
const padding: ReadonlySet<string> = new Set(['free', 'skip']);

/** What a file of boxes says of its making, in words. */
export function containerMetadata(bytes: Uint8Array): string[] {
  const isPicture = pictureBrand.test(textAt(bytes, 8, 4));
  const found = boxesIn(bytes, 0, bytes.length).flatMap((box) => {
    if (box.type === 'meta') return itemsIn(bytes, box);
    if (box.type === 'moov') return placeInFilm.test(latin(bytes, box)) ? ['where it was filmed'] : [];
    const metadata = telling[box.type] ?? (isPicture ? foreignPart(bytes, box) : undefined);
    return metadata === undefined ? [] : [metadata];
  });
  return [...new Set(found)];
}

/** What beside the picture a picture's file holds in a box: a film that a phone took with it, what was put after its end, and the like. */
function foreignPart(bytes: Uint8Array, { type, from, to }: Box): string | undefined {
  if (partsOfPicture.has(type)) return undefined;
  if (padding.has(type) && bytes.subarray(from, to).every((byte) => byte === 0)) return undefined;
  return 'data of a program';
}

/** Whether the first picture of a file of boxes is shown turned by a quarter. */
export function isTurnedInContainer(bytes: Uint8Array): boolean {
  const meta = boxesIn(bytes, 0, bytes.length).find(({ type }) => type === 'meta');
  if (!meta) return false;
  const properties = within(bytes, within(bytes, [afterVersion(meta)], 'iprp'), 'ipco');
  return within(bytes, properties, 'irot').some(({ from }) => (bytes[from] ?? 0) % 2 === 1);
}

function itemsIn(bytes: Uint8Array, meta: Box): string[] {
  return within(bytes, [afterVersion(meta)], 'iinf').flatMap((list) => {
    const countLength = bytes[list.from] === 0 ? 2 : 4;
    return boxesIn(bytes, list.from + 4 + countLength, list.to).flatMap(({ type, from }) => {
      if (type !== 'infe') return [];
      const metadata = tellingItems[textAt(bytes, from + ((bytes[from] ?? 0) >= 3 ? 10 : 8), 4)];
      return metadata === undefined ? [] : [metadata];
    });
  });
}

function within(bytes: Uint8Array, boxes: readonly Box[], type: string): Box[] {
  return boxes.flatMap(({ from, to }) => boxesIn(bytes, from, to)).filter((box) => box.type === type);
}

/** The same box, whose content begins with four bytes for its version. */
function afterVersion({ type, from, to }: Box): Box {
  return { type, from: from + 4, to };
}

function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    const isLong = short === 1 && at + 16 <= to;
    const length = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const head = isLong ? 16 : 8;
    if (length < head) break;
    boxes.push({ type: textAt(bytes, at + 4, 4), from: at + head, to: Math.min(at + length, to) });
    at += length;
  }
  return boxes;
}

function latin(bytes: Uint8Array, { from, to }: Box): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

/** Whether a file is made of boxes: a picture or film of the MPEG family, or a JPEG XL in its container. */
export function isContainer(bytes: Uint8Array): boolean {
  return hasText(bytes, 4, 'ftyp') || hasText(bytes, 4, 'JXL ');
}

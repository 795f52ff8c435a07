import { type Orientation, orientationAlone, readOrientation } from './orientation.ts';
import { type CleanImage, hasText, sameBytes, textAt, viewOf } from './rewriting.ts';

/** Parts of a WebP that are needed to draw it. */
const drawn: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ICCP']);

const partNames: Readonly<Record<string, string>> = { 'XMP ': 'XMP' };

/** What the first byte of `VP8X` says of the parts that follow. */
const flag = { exif: 0x08, xmp: 0x04 } as const;

/** How much of a frame of an animation stands before its parts. */
const frameHead = 16;

interface Part {
  readonly type: string;
  readonly content: Uint8Array;
}

/**
 * Takes out of a WebP all that is not needed to draw it, and what follows its end. An orientation other than the usual one is kept.
 * `undefined` for a file that cannot be followed to its end.
 */
export function cleanWebp(bytes: Uint8Array): CleanImage | undefined {
  const end = 8 + viewOf(bytes).getUint32(4, true);
  const parts = partsOf(bytes, 12, Math.min(end, bytes.length));
  if (!parts || end > bytes.length + 1) return undefined;
  const removed = new Set<string>(end < bytes.length ? ['data after the picture'] : []);
  const exif = parts.find(({ type }) => type === 'EXIF');
  const orientation = exif ? readOrientation(withoutPreamble(exif.content)) : 1;
  const kept = parts.flatMap((part) => cleanPart(part, orientation, removed));
  if (removed.size === 0) return { bytes, removed: [], orientation };
  const flagged = kept.map((part) => (part.type === 'VP8X' ? withFlags(part, orientation) : part));
  const body = Buffer.concat([Buffer.from('WEBP'), ...flagged.map(bytesOf)]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { bytes: Buffer.concat([head, body]), removed: [...removed], orientation };
}

function cleanPart(part: Part, orientation: Orientation, removed: Set<string>): Part[] {
  if (drawn.has(part.type)) return [part];
  if (part.type === 'ANMF') return [cleanFrame(part, removed)];
  if (part.type === 'EXIF') {
    const alone = orientationAlone(orientation);
    if (orientation !== 1 && sameBytes(part.content, alone)) return [part];
    removed.add('EXIF');
    return orientation === 1 ? [] : [{ type: 'EXIF', content: alone }];
  }
  removed.add(partNames[part.type] ?? 'data of a program');
  return [];
}

/** A frame of an animation, whose parts are those of a picture. */
function cleanFrame(frame: Part, removed: Set<string>): Part {
  const parts = partsOf(frame.content, frameHead, frame.content.length);
  const kept = parts?.filter(({ type }) => drawn.has(type));
  if (!parts || !kept || kept.length === parts.length) return frame;
  removed.add('data of a program');
  return {
    type: frame.type,
    content: Buffer.concat([frame.content.subarray(0, frameHead), ...kept.map(bytesOf)]),
  };
}

function withFlags({ type, content }: Part, orientation: Orientation): Part {
  const changed = Buffer.from(content);
  const cleared = (changed[0] ?? 0) & ~flag.xmp & ~flag.exif;
  changed[0] = orientation === 1 ? cleared : cleared | flag.exif;
  return { type, content: changed };
}

/** Some programs write what a JPEG has before its EXIF data. */
function withoutPreamble(exif: Uint8Array): Uint8Array {
  return hasText(exif, 0, 'Exif\0\0') ? exif.subarray(6) : exif;
}

/** Parts between two places, each padded to an even length; `undefined` where one is longer than the file. */
function partsOf(bytes: Uint8Array, from: number, to: number): Part[] | undefined {
  const view = viewOf(bytes);
  const parts: Part[] = [];
  let at = from;
  while (at + 8 <= to) {
    const content = at + 8;
    const end = content + view.getUint32(at + 4, true);
    if (end > to) return undefined;
    parts.push({ type: textAt(bytes, at, 4), content: bytes.subarray(content, end) });
    at = end + (end % 2 === content % 2 ? 0 : 1);
  }
  return parts;
}

function bytesOf({ type, content }: Part): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

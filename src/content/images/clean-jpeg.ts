import { type Orientation, orientationAlone, readOrientation } from './orientation.ts';
import { type CleanImage, hasText, Rewriting, sameBytes, viewOf } from './rewriting.ts';

/** Second bytes of the marks that begin a JPEG's segments (ITU-T T.81, table B.1). */
const mark = { start: 0xd8, end: 0xd9, scan: 0xda, application: 0xe0, lastApplication: 0xef, comment: 0xfe } as const;

/** A JFIF segment that holds no small copy of the picture: its mark, its length and fourteen bytes. */
const shortestJfif = 18;

/** Adobe's note on colours: its mark, its length and twelve bytes. */
const adobeNote = 16;

/**
 * Takes out of a JPEG all that is not needed to draw it: of its application segments only JFIF, colour profiles (ICC) and Adobe's
 * note on colours stay, and what follows the picture goes. An orientation other than the usual one is kept. `undefined` for a file that
 * cannot be followed to its end.
 */
export function cleanJpeg(bytes: Uint8Array): CleanImage | undefined {
  const view = viewOf(bytes);
  const out = new Rewriting(bytes);
  let orientation: Orientation = 1;
  let sawExif = false;
  out.keep(0, 2);
  let at = 2;
  while (at < bytes.length) {
    const first = bytes.indexOf(0xff, at);
    let code = first + 1;
    while (bytes[code] === 0xff) code++;
    // A mark may have any number of bytes 255 before it, of which it needs one.
    const begin = code - 1;
    if (begin !== at) out.drop('data between the parts of the picture');
    if (first < 0) break;
    const kind = bytes[code] ?? mark.start;
    if (kind === mark.start) return undefined;
    if (kind === mark.end) {
      out.keep(begin, code + 1);
      if (code + 1 < bytes.length) out.drop('data after the picture');
      break;
    }
    if (isBare(kind)) {
      out.keep(begin, code + 1);
      at = code + 1;
      continue;
    }
    if (code + 3 > bytes.length) return undefined;
    const content = code + 3;
    const end = code + 1 + view.getUint16(code + 1);
    if (end < content || end > bytes.length) return undefined;
    at = end;
    if (kind === mark.scan) {
      at = endOfScan(bytes, end);
      out.keep(begin, at);
    } else if (hasText(bytes, content, 'Exif\0') && kind === mark.application + 1) {
      const found = sawExif ? 1 : readOrientation(bytes.subarray(content + 6, end));
      if (!sawExif) orientation = found;
      sawExif = true;
      const alone = exifSegment(found);
      if (found === 1) out.drop('EXIF');
      else if (sameBytes(alone, bytes.subarray(begin, end))) out.keep(begin, end);
      else out.replace(alone, 'EXIF');
    } else if (kind === mark.application && hasText(bytes, content, 'JFIF\0') && end - code + 1 > shortestJfif) {
      out.replace(jfifWithoutCopy(bytes.subarray(content, content + 12)), 'a small copy of the picture');
    } else if (kind === mark.application + 14 && hasText(bytes, content, 'Adobe') && end - begin > adobeNote) {
      out.replace(segment(kind, bytes.subarray(content, begin + adobeNote)), 'data of a program');
    } else {
      const unneeded = unneededPart(bytes, kind, content);
      if (unneeded === undefined) out.keep(begin, end);
      else out.drop(unneeded);
    }
  }
  return out.result(orientation);
}

/** Whether a mark stands alone, without a length and content. */
function isBare(kind: number): boolean {
  return kind <= 0x01 || (kind >= 0xd0 && kind <= 0xd7);
}

/** What a segment is that a browser does not need to draw the picture; `undefined` for one that it needs. */
function unneededPart(bytes: Uint8Array, kind: number, content: number): string | undefined {
  if (kind === mark.comment) return 'a comment';
  if (kind < mark.application || kind > mark.lastApplication) return undefined;
  switch (kind - mark.application) {
    case 0:
      return hasText(bytes, content, 'JFIF\0') ? undefined : 'a small copy of the picture';
    case 1:
      return hasText(bytes, content, 'http://ns.adobe.com/x') ? 'XMP' : 'data of a program';
    case 2:
      return hasText(bytes, content, 'ICC_PROFILE\0') ? undefined : 'a further picture';
    case 13:
      return 'IPTC';
    case 14:
      return hasText(bytes, content, 'Adobe') ? undefined : 'data of a program';
    default:
      return 'data of a program';
  }
}

/** Where the points of the picture end: at the next mark that is none of their own. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1];
    if (next === undefined) return bytes.length;
    if (next === 0xff) at += 1;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else return at;
  }
  return bytes.length;
}

function exifSegment(orientation: Orientation): Uint8Array {
  return segment(
    mark.application + 1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationAlone(orientation)]),
  );
}

function jfifWithoutCopy(beginning: Uint8Array): Uint8Array {
  return segment(mark.application, Buffer.concat([beginning, Buffer.alloc(2)]));
}

function segment(kind: number, content: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

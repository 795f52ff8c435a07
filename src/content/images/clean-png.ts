import { type Orientation, orientationAlone, readOrientation } from './orientation.ts';
import { pngChunk } from './png-chunk.ts';
import { type CleanImage, Rewriting, sameBytes, textAt, viewOf } from './rewriting.ts';

/** Parts without which a PNG would not be one. */
const necessary: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** Parts beside the necessary ones that change how a PNG looks: colours, transparency, size, animation. */
const drawn: ReadonlySet<string> = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);

const partNames: Readonly<Record<string, string>> = {
  tEXt: 'text',
  zTXt: 'text',
  iTXt: 'text',
  tIME: 'the time of the last change',
  caBX: 'a record of its origin',
};

/**
 * Takes out of a PNG all that is not needed to draw it, and what follows its end. An orientation other than the usual one is kept.
 * `undefined` for a file that cannot be followed to its end, or that browsers do not draw since it asks for more than they know.
 */
export function cleanPng(bytes: Uint8Array): CleanImage | undefined {
  const view = viewOf(bytes);
  const out = new Rewriting(bytes);
  let orientation: Orientation = 1;
  out.keep(0, 8);
  let at = 8;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return undefined;
    const content = at + 8;
    const end = content + view.getUint32(at) + 4;
    const type = textAt(bytes, at + 4, 4);
    const isPixels = type === 'IDAT' || type === 'fdAT';
    if (end > bytes.length && !isPixels) return undefined;
    if (type === 'eXIf') {
      orientation = readOrientation(bytes.subarray(content, end - 4));
      const alone = pngChunk('eXIf', orientationAlone(orientation));
      if (orientation === 1) out.drop('EXIF');
      else if (sameBytes(alone, bytes.subarray(at, end))) out.keep(at, end);
      else out.replace(alone, 'EXIF');
    } else if (necessary.has(type) || drawn.has(type)) {
      out.keep(at, end);
    } else if (asksToBeKnown(type)) {
      return undefined;
    } else out.drop(partNames[type] ?? 'data of a program');
    at = end;
    if (type === 'IEND') {
      if (at < bytes.length) out.drop('data after the picture');
      break;
    }
  }
  return out.result(orientation);
}

/** Whether a program that does not know this part must not draw the picture: its name begins with a capital. */
function asksToBeKnown(type: string): boolean {
  return /^[A-Z]/.test(type);
}

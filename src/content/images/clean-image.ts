import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { containerMetadata, isContainer, isTurnedInContainer } from './container-metadata.ts';
import { type Orientation } from './orientation.ts';
import { type CleanImage, hasText } from './rewriting.ts';
import { isTiff, tiffMetadata } from './tiff-metadata.ts';

/** What became of a file on its way out. */
export type Cleaning =
  | (CleanImage & { readonly type: 'clean' })
  /** It says things of its making that cannot be taken out without drawing it anew. */
  | { readonly type: 'telling'; readonly found: readonly string[] }
  /** It begins like a picture and cannot be followed to its end, so that nobody knows what it holds. */
  | { readonly type: 'damaged' };

const pngBegin = '\u0089PNG\r\n\u001a\n';

/**
 * Takes out of a file what it says of its making (EXIF, XMP, IPTC, comments, small copies, what follows the picture), if it is a picture
 * by its first bytes, whatever its name. Nothing is drawn anew: pixels, colour profile and orientation stay. Anything else stays as it is.
 */
export function cleanImage(bytes: Uint8Array): Cleaning {
  if (isContainer(bytes)) {
    const found = containerMetadata(bytes);
    if (found.length > 0) return { type: 'telling', found };
    return { type: 'clean', bytes, removed: [], orientation: isTurnedInContainer(bytes) ? turned : 1 };
  }
  if (isTiff(bytes)) {
    const found = tiffMetadata(bytes);
    return found.length > 0 ? { type: 'telling', found } : untouched(bytes);
  }
  const clean = cleanerOf(bytes);
  if (!clean) return untouched(bytes);
  const cleaned = clean(bytes);
  return cleaned ? { type: 'clean', ...cleaned } : { type: 'damaged' };
}

/** A quarter turn, to the left or to the right: which of them changes nothing of width and height. */
const turned: Orientation = 6;

function cleanerOf(bytes: Uint8Array): ((bytes: Uint8Array) => CleanImage | undefined) | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return cleanJpeg;
  if (hasText(bytes, 0, pngBegin)) return cleanPng;
  if (hasText(bytes, 0, 'RIFF') && hasText(bytes, 8, 'WEBP')) return cleanWebp;
  return hasText(bytes, 0, 'GIF87a') || hasText(bytes, 0, 'GIF89a') ? cleanGif : undefined;
}

function untouched(bytes: Uint8Array): Cleaning {
  return { type: 'clean', bytes, removed: [], orientation: 1 };
}

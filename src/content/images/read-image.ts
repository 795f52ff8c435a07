import { imageSize } from 'image-size';
import { hashOf } from '../../base/hash.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../files/article-files.ts';
import { cleanImage } from './clean-image.ts';
import { isTurned, type Orientation } from './orientation.ts';

/** An image that bodies may show. Width and height in pixels as it is shown, so that the page keeps its place while it loads. */
export interface Image {
  /** Relative to the images folder, with accents as one character each. */
  readonly file: string;
  /** Of the bytes that are published. */
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** Raster types only: an SVG can hold scripts, which would run when a reader opens it by its address. */
const typeOfEnding: ReadonlyMap<string, string> = new Map([
  ['png', 'png'],
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['webp', 'webp'],
  ['gif', 'gif'],
  ['avif', 'avif'],
]);

/** More than a telephone takes of one photograph, and less than a reader on a train should wait for. */
const mostMegabytes = 20;

/** A picture is held in memory point by point while it is shown, four bytes each. */
const mostMegapixels = 100;

/** The file as it is published, and its measures; a problem where it is damaged, too large, or not what its ending says. */
export function readImage(source: SourceFile): { readonly image: Image; readonly published: SourceFile } | Problem {
  const file = source.path.slice('images/'.length).normalize('NFC');
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const expected = typeOfEnding.get(ending);
  if (expected === undefined) {
    return fault(
      source,
      `Images of the type “.${ending}” are not published.`,
      `Save it as one of: ${[...typeOfEnding.keys()].join(', ')}.`,
    );
  }
  const cleaned = withoutMetadata(source);
  if ('rule' in cleaned) return cleaned;
  const measured = measure(cleaned.published.bytes);
  if (!measured || measured.width <= 0 || measured.height <= 0) return damaged(source);
  if (measured.type !== expected && !(expected === 'avif' && measured.type === 'heif')) {
    return fault(
      source,
      `This file ends in .${ending} but holds an image of the type ${measured.type ?? 'unknown'}.`,
      'Give it the right ending, or export it again.',
    );
  }
  const { published, orientation } = cleaned;
  const turned = isTurned(orientation) && turningTypes.has(expected);
  const [width, height] = turned ? [measured.height, measured.width] : [measured.width, measured.height];
  return tooLarge(published, width * height) ?? { image: { file, hash: published.hash, width, height }, published };
}

/** Types that browsers turn as their orientation says; in a WebP they overlook it. */
const turningTypes: ReadonlySet<string> = new Set(['jpg', 'png', 'avif']);

/** A file of any type as it is published: what it says of its making is taken out, or it is refused where that cannot be done. */
export function withoutMetadata(
  source: SourceFile,
): { readonly published: SourceFile; readonly orientation: Orientation } | Problem {
  const cleaned = cleanImage(source.bytes);
  if (cleaned.type === 'damaged') return damaged(source);
  if (cleaned.type === 'telling') {
    return {
      rule: 'image-metadata',
      file: source.path,
      place: 'file',
      message: `This file says things of its making that readers could read (${cleaned.found.join(', ')}), and they cannot be taken out of a file of its type without loss.`,
      hint: 'Save it as JPEG, PNG or WebP, from which they are taken out by themselves, or export it again without metadata.',
    };
  }
  const { bytes, orientation } = cleaned;
  if (bytes === source.bytes) return { published: source, orientation };
  return { published: { path: source.path, bytes, hash: hashOf(bytes) }, orientation };
}

function tooLarge({ path, bytes }: SourceFile, pixels: number): Problem | undefined {
  const [megabytes, megapixels] = [bytes.length / 1e6, pixels / 1e6];
  if (megabytes <= mostMegabytes && megapixels <= mostMegapixels) return undefined;
  const [has, most] =
    megapixels > mostMegapixels
      ? [`${Math.ceil(megapixels)} million pixels`, `${mostMegapixels} million`]
      : [`${megabytes.toFixed(1)} MB`, `${mostMegabytes} MB`];
  return {
    rule: 'image-too-large',
    file: path,
    place: 'file',
    message: `This image has ${has}; ${most} is the most that a page can bear.`,
    hint: 'Make it smaller: 2000 pixels on its longer side are enough for any screen.',
  };
}

function damaged(source: SourceFile): Problem {
  return fault(source, 'This image is damaged or empty.', 'Export it again from where it came.');
}

function fault({ path }: SourceFile, message: string, hint: string): Problem {
  return { rule: 'invalid-image', file: path, place: 'file', message, hint };
}

function measure(bytes: Uint8Array): { width: number; height: number; type?: string } | undefined {
  try {
    const { width, height, type } = imageSize(bytes);
    return { width, height, ...(type !== undefined && { type }) };
  } catch {
    return undefined;
  }
}

import { imageSize } from 'image-size';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './article-files.ts';

/** An image that bodies may show. Width and height in pixels, so that the page keeps its place while it loads. */
export interface Image {
  /** Relative to the images folder. */
  readonly file: string;
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

/** Measures an image; a problem where it is damaged or not what its ending says. */
export function readImage(source: SourceFile): Image | Problem {
  const file = source.path.slice('images/'.length);
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const expected = typeOfEnding.get(ending);
  const fault = (message: string, hint: string): Problem => ({
    rule: 'invalid-image',
    file: source.path,
    place: 'file',
    message,
    hint,
  });
  if (expected === undefined) {
    return fault(
      `Images of the type “.${ending}” are not published.`,
      `Save it as one of: ${[...typeOfEnding.keys()].join(', ')}.`,
    );
  }
  const measured = measure(source.bytes);
  if (!measured || measured.width <= 0 || measured.height <= 0)
    return fault('This image is damaged or empty.', 'Export it again from where it came.');
  if (measured.type !== expected && !(expected === 'avif' && measured.type === 'heif')) {
    return fault(
      `This file ends in .${ending} but holds an image of the type ${measured.type ?? 'unknown'}.`,
      'Give it the right ending, or export it again.',
    );
  }
  return { file, hash: source.hash, width: measured.width, height: measured.height };
}

function measure(bytes: Uint8Array): { width: number; height: number; type?: string } | undefined {
  try {
    const { width, height, type } = imageSize(bytes);
    return { width, height, ...(type !== undefined && { type }) };
  } catch {
    return undefined;
  }
}

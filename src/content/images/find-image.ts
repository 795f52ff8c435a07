import type { ImageLink } from '../body/body.ts';
import type { Image } from './read-image.ts';

/** The image that a body shows: the one its address stands for, else one whose very name looks encoded, such as `a%20b.png`. */
export function findImage(images: ReadonlyMap<string, Image>, { file, written }: ImageLink): Image | undefined {
  const found = images.get(file);
  if (found || written === undefined) return found;
  for (const image of images.values()) {
    if (image.file.includes('%') && asMarkdownHasIt(image.file) === written) return image;
  }
  return undefined;
}

/** A name as Markdown makes an address of it, in which what looks encoded already stays as it is. */
function asMarkdownHasIt(name: string): string {
  return encodeURI(name).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}

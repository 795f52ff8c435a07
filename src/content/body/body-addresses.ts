import { decodePercents } from '../../base/escape.ts';
import type { ImageLink } from './body.ts';

/** Which file of the images folder an address names: `photo.jpg`, `images/photo.jpg`, `/images/photo.jpg` and `../images/photo.jpg` are one. */
export function imageNamed(source: string): Pick<ImageLink, 'file' | 'written'> {
  const written = withoutFolder(source);
  const file = withoutFolder(decodePercents(source)).normalize('NFC');
  return { file, ...(written.includes('%') && { written }) };
}

function withoutFolder(source: string): string {
  return source.replace(/^(?:\.{0,2}\/)*(?:images\/)?/, '');
}

/** An address in which an accent that is stored apart from its letter is one with it, as names of files are. */
export function composedAddress(address: string): string {
  return address.replace(/[A-Za-z]?(?:%[89a-f][0-9a-f])+/gi, (run) => {
    const text = decodePercents(run);
    const better = text.normalize('NFC');
    return better === text ? run : encodeURIComponent(better);
  });
}

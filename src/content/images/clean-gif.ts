import { type CleanImage, Rewriting, textAt } from './rewriting.ts';

const block = { extension: 0x21, image: 0x2c, end: 0x3b } as const;
const extension = { control: 0xf9, application: 0xff } as const;

/** Extensions of programs that change how a GIF looks: how often it is played, and its colour profile. */
const drawn: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** Takes comments, XMP and other data of programs out of a GIF, and what follows its end. `undefined` for a file that cannot be followed. */
export function cleanGif(bytes: Uint8Array): CleanImage | undefined {
  if (bytes.length < 13) return undefined;
  const out = new Rewriting(bytes);
  let at = 13 + tableLength(bytes[10]);
  out.keep(0, at);
  while (at < bytes.length) {
    const begin = at;
    const kind = bytes[at];
    if (kind === block.end) {
      out.keep(at, at + 1);
      if (at + 1 < bytes.length) out.drop('data after the picture');
      break;
    }
    if (kind === block.extension) {
      const end = endOfBlocks(bytes, at + 2);
      if (end === undefined) return undefined;
      const unneeded = unneededExtension(bytes, at);
      if (unneeded === undefined) out.keep(begin, end);
      else out.drop(unneeded);
      at = end;
    } else if (kind === block.image) {
      // Frames that are cut off are shown as far as they go.
      at = endOfBlocks(bytes, at + 11 + tableLength(bytes[at + 9])) ?? bytes.length;
      out.keep(begin, at);
    } else return undefined;
  }
  return out.result(1);
}

/** Bytes of the colour table that packed flags announce. */
function tableLength(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

/** The end of a run of blocks, each after its length; `undefined` where the file ends before. */
function endOfBlocks(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    if (length === 0) return at + 1;
    at += length + 1;
  }
  return undefined;
}

function unneededExtension(bytes: Uint8Array, at: number): string | undefined {
  if (bytes[at + 1] === extension.control) return undefined;
  // Text that is drawn by programs alone is to browsers what a comment is.
  if (bytes[at + 1] !== extension.application) return 'a comment';
  const name = textAt(bytes, at + 3, 11);
  if (drawn.has(name)) return undefined;
  return name === 'XMP DataXMP' ? 'XMP' : 'data of a program';
}

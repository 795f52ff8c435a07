import type { Block, BodyLink } from '../body.ts';
import type { Passage } from '../sentence.ts';

/** A block's words without markup; `linked` gives those of the n-th link. */
export function wordsOf({ text }: Block, linked: (index: number) => string): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (typeof piece === 'number') return linked(piece);
      return 'code' in piece ? piece.code : '';
    })
    .join('');
}

/** A block's words on one line, with the numbers of what links to records or is an image. */
export function passageOf({ text }: Block, links: readonly BodyLink[]): Passage {
  const passage: (string | number)[] = [''];
  for (const piece of text) {
    const part = typeof piece === 'object' ? ('code' in piece ? piece.code : '') : piece;
    if (typeof part === 'number') {
      if (links[part]?.type !== 'page') passage.push(part, '');
    } else passage[passage.length - 1] = `${passage.at(-1)}${part}`;
  }
  return passage.map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : part));
}

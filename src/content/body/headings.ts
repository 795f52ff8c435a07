import type { Token } from 'markdown-it';
import { parseWrittenLink, recordLinkToken } from './link-syntax.ts';

/** Ids that pages give to their own parts and paragraphs. */
const reservedIds = /^(?:page-.*|p-.*|p\d+)$/;

/**
 * Gives each heading an id made of its words, and levels that begin at 2 and never skip one, since the page's own title is the
 * only heading of level 1. A repeated heading gets `-2`, `-3` ….
 */
export function headingIds(tokens: readonly Token[]): void {
  /** The ids given, each with the highest number that was added to it. */
  const taken = new Map<string, number>();
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const level = levelWithin(open, Number(token.tag.slice(1)));
    const close = tokens[index + 2];
    token.tag = `h${level}`;
    if (close?.type === 'heading_close') close.tag = token.tag;
    token.attrSet('id', freeId(taken, wordsOf(tokens[index + 1])));
  });
}

/** The level to print: one below the nearest enclosing heading of a lower level. `open` holds the levels written so far. */
function levelWithin(open: number[], written: number): number {
  while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
  open.push(written);
  return Math.min(6, open.length + 1);
}

function wordsOf(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map((child) => {
      if (child.type !== recordLinkToken) return child.content;
      const link = parseWrittenLink(child.content);
      return link?.label ?? '';
    })
    .join('');
}

/** The most characters of a heading that its id is made of; to normalise thousands of combining marks takes seconds. */
const longestId = 200;

function freeId(taken: Map<string, number>, words: string): string {
  const plain = words
    .slice(0, longestId)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return untaken(taken, plain === '' ? 'section' : reservedIds.test(plain) ? `section-${plain}` : plain);
}

/** An id that is not among those given yet, and now is: the second `a` is `a-2`. */
export function untaken(taken: Map<string, number>, base: string): string {
  let id = base;
  let count = taken.get(base) ?? 1;
  while (taken.has(id)) id = `${base}-${++count}`;
  taken.set(base, count);
  if (id !== base) taken.set(id, 1);
  return id;
}

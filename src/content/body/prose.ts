import type { Block, BodyLink, ParsedBody } from './body.ts';

/** A body's words as plain text: no markup, no code, and a space where a link names its record. Labels of links are kept. */
export function proseOf({ blocks, links }: ParsedBody): string {
  return blocks.map((block) => proseOfBlock(block, links)).join('\n');
}

function proseOfBlock({ text }: Block, links: readonly BodyLink[]): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const link = typeof piece === 'number' ? links[piece] : undefined;
      return (link?.type === 'record' ? link.label : undefined) ?? ' ';
    })
    .join('');
}

/** The same text with what stands in quotation marks taken out, since it is other people's words. */
export function withoutQuotations(prose: string): string {
  const unclosed = new Set<string>();
  let rest = '';
  let end = 0;
  for (const { index, 0: mark } of prose.matchAll(openingMark)) {
    if (index < end || unclosed.has(mark)) continue;
    const length = prose.slice(index + 1).search(closingMarks[mark] ?? /$^/);
    if (length < 0) {
      unclosed.add(mark);
      continue;
    }
    rest += `${prose.slice(end, index)} `;
    end = index + 1 + length + 1;
  }
  return rest + prose.slice(end);
}

const openingMark = /[“"«„]/g;

const closingMarks: Readonly<Record<string, RegExp>> = { '“': /”/, '"': /"/, '«': /»/, '„': /[“”]/ };

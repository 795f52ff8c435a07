import type { Token } from 'markdown-it';

/** A heading or a link of a body that shows nothing, by its place among the tokens of Markdown. */
export interface EmptyPart {
  readonly type: 'heading' | 'link';
  /** The lines of the block, from 0, the second of them not included. */
  readonly lines: readonly [number, number];
  /** What it begins with. */
  readonly begin: string;
}

/** Headings and links without words or a described picture: nobody can follow them, and who listens to a page hears nothing. */
export function emptyParts(tokens: readonly Token[]): EmptyPart[] {
  return tokens.flatMap((token, index): EmptyPart[] => {
    if (token.type !== 'inline' || !token.map) return [];
    const lines = token.map;
    const links = emptyLinks(token.children ?? []);
    const heading = tokens[index - 1]?.type === 'heading_open' && !(token.children ?? []).some(showsSomething);
    return [
      ...(heading ? [{ type: 'heading' as const, lines, begin: '#' }] : []),
      ...links.map((begin) => ({ type: 'link' as const, lines, begin })),
    ];
  });
}

/** How links in a run of tokens begin that close before anything is shown. */
function emptyLinks(tokens: readonly Token[]): string[] {
  const begins: string[] = [];
  let opened: number | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'link_open') opened = index;
    else if (token.type === 'link_close') {
      if (opened !== undefined) begins.push(index === opened + 1 ? '[](' : '[![');
      opened = undefined;
    } else if (showsSomething(token)) opened = undefined;
  }
  return begins;
}

function showsSomething({ type, content }: Token): boolean {
  return type !== 'link_open' && type !== 'link_close' && content.trim() !== '';
}

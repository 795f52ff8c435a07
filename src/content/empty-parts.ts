import type { Token } from 'markdown-it';

/** A heading or a link of a body that shows nothing, by its place among the tokens of Markdown. */
export interface EmptyPart {
  readonly type: 'heading' | 'link';
  /** The lines of the block, from 0, the second of them not included. */
  readonly lines: readonly [number, number];
}

/** Headings and links without words or a described picture: nobody can follow them, and who listens to a page hears nothing. */
export function emptyParts(tokens: readonly Token[]): EmptyPart[] {
  return tokens.flatMap((token, index): EmptyPart[] => {
    if (token.type !== 'inline' || !token.map) return [];
    const lines = token.map;
    const links = emptyLinks(token.children ?? []);
    const heading = tokens[index - 1]?.type === 'heading_open' && !(token.children ?? []).some(showsSomething);
    return [
      ...(heading ? [{ type: 'heading' as const, lines }] : []),
      ...links.map(() => ({ type: 'link' as const, lines })),
    ];
  });
}

/** Links in a run of tokens that close before anything is shown. */
function emptyLinks(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    if (token.type !== 'link_open') return false;
    const shown = tokens.findIndex((later, at) => at > index && (later.type === 'link_close' || showsSomething(later)));
    return tokens[shown]?.type === 'link_close';
  });
}

function showsSomething({ type, content }: Token): boolean {
  return type !== 'link_open' && type !== 'link_close' && content.trim() !== '';
}

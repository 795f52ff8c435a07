/** A page of fewer parts is taken in without a way about it. */
const fewest = 4;

/**
 * Where links to a page's parts would stand, in the page as it is rendered: the parts are known only once it is. No text of a page holds
 * NUL.
 */
export const placeOfJumps = '\u0000';

/** The parts that a page turns out to have, told by each of them while the page is rendered. */
export class PageParts {
  private readonly parts: { readonly words: string; readonly href: string }[] = [];
  private hasOwnWays = false;

  /** Takes note of a part by its id and its heading. */
  add(id: string, words: string): void {
    this.parts.push({ words, href: `#${id}` });
  }

  /** Takes note that the page has jump links or filters of its own, and keeps to those. */
  keepOwnWays(): void {
    this.hasOwnWays = true;
  }

  /** The links that a long page gets to its parts, in their order. */
  jumps(): readonly { readonly words: string; readonly href: string }[] {
    return this.hasOwnWays || this.parts.length < fewest ? [] : this.parts;
  }
}

let current: PageParts | undefined;

/** Renders a page, the parts of which tell `parts` of themselves. As with the edition, one variable serves. */
export function renderTelling(parts: PageParts, render: () => string): string {
  current = parts;
  try {
    return render();
  } finally {
    current = undefined;
  }
}

/** The parts of the page that is being rendered; `undefined` for a component that is rendered by itself. */
export function usePageParts(): PageParts | undefined {
  return current;
}

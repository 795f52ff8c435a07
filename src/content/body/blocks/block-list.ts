import type { Block, Piece } from '../body.ts';

/** Blocks while they are made, one after another. */
export class BlockList {
  private readonly made: (Omit<Block, 'text'> & { readonly text: Piece[] })[] = [];
  /** The HTML since the last block. */
  private between = '';
  /** Whether the last block takes no more words. */
  private closed = true;

  begin(block: Pick<Block, 'tag' | 'id' | 'align'>): void {
    this.made.push({ ...(this.between !== '' && { before: this.between }), ...block, text: [] });
    this.between = '';
    this.closed = false;
  }

  close(): void {
    this.closed = true;
  }

  /** Goes past HTML in which no words stand. */
  pass(html: string): void {
    this.between += html;
  }

  /** Adds to the words of the last block, or begins one where something stands between. */
  add(piece: Piece): void {
    if (piece === '') return;
    if (this.closed || this.between !== '') this.begin({});
    const text = this.made.at(-1)?.text ?? [];
    const last = text.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') text[text.length - 1] = last + piece;
    else text.push(piece);
  }

  /** All blocks. What ends behind the last words stands before a block that has none. */
  blocks(): Block[] {
    if (this.between !== '') this.begin({});
    return this.made;
  }
}

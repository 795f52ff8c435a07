import type { TextPoint } from './body.ts';

/** How far a text may lie from where it is looked for, in characters, and still be the one that is meant. */
const nearby = 2_000;

/** Finds, one after another, the places of texts that a block of Markdown holds, in the lines it came from. */
export class BlockText {
  private readonly text: string;
  private readonly lineStarts: readonly number[];
  private cursor = 0;

  /** `firstLine` is the block's first line in the file, counted from 1. */
  constructor(
    lines: readonly string[],
    private readonly firstLine: number,
  ) {
    this.text = lines.join('\n');
    let start = 0;
    this.lineStarts = lines.map((line) => {
      const own = start;
      start += line.length + 1;
      return own;
    });
  }

  /** The place of the next occurrence, and goes past it; of the current line where the text is not found as it was written. */
  place(written: string): TextPoint {
    const [start = ''] = written.split('\n', 1);
    const found = this.text.indexOf(start, this.cursor);
    if (found < 0) return { line: this.pointAt(this.cursor).line, column: 1 };
    this.cursor = found + start.length;
    return this.pointAt(found);
  }

  /** The place of the next occurrence of the first of some texts that is near, without going past it. */
  peek(...choices: readonly string[]): TextPoint {
    const found = choices.map((written) => this.ahead(written)).find((offset) => offset >= 0);
    return this.pointAt(this.cursor + (found ?? 0));
  }

  /** Goes past a text that is no link, so that what it holds is not taken for one. */
  pass(written: string): void {
    if (written.length > nearby) return;
    const found = this.ahead(written);
    if (found >= 0) this.cursor += found + written.length;
  }

  /** How far ahead of the cursor a text begins; negative where it is not near. */
  private ahead(written: string): number {
    return this.text.slice(this.cursor, this.cursor + nearby + written.length).indexOf(written);
  }

  private pointAt(offset: number): TextPoint {
    let low = 0;
    for (let high = this.lineStarts.length; low + 1 < high;) {
      const middle = (low + high) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: this.firstLine + low, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }
}

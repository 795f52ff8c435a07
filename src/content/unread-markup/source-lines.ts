import type { Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import type { TextPoint } from '../body/body.ts';

/** The lines of a body, and where they stand in its file. Lines count from 0 here. */
export class SourceLines {
  /** `linesBefore` is how many lines of the file stand above the body. */
  constructor(
    private readonly file: string,
    private readonly lines: readonly string[],
    private readonly linesBefore: number,
  ) {}

  text(line: number): string {
    return this.lines[line] ?? '';
  }

  /** A problem some characters into a line. */
  problem(rule: RuleName, line: number, offset: number, words: { message: string; hint: string }): Problem {
    const place = { line: this.linesBefore + line + 1, column: Math.max(0, offset) + 1 };
    return { rule, file: this.file, place, ...words };
  }

  /**
   * The place of an offset of a block's text. Markdown strips what stands before each line of a block; `first` is the block's first
   * line, and `from` where to look for the text of a cell, which shares its line with others.
   */
  placeIn({ content }: Token, offset: number, first: number, from?: number): TextPoint {
    const before = content.slice(0, offset).split('\n');
    const line = first + before.length - 1;
    const lineStart = offset - (before.at(-1) ?? '').length;
    const [written = ''] = content.slice(lineStart).split('\n', 1);
    const text = this.text(line);
    const start = from === undefined ? text.lastIndexOf(written) : text.indexOf(written, from);
    const column = start < 0 ? text.trimEnd().length - written.length : start;
    return { line: this.linesBefore + line + 1, column: Math.max(0, column + offset - lineStart) + 1 };
  }

  /** Where a cell ends that is looked for from an offset of its line on. */
  endOfCell({ content }: Token, line: number, from: number): number {
    const start = this.text(line).indexOf(content, from);
    return start < 0 ? from : start + content.length;
  }
}

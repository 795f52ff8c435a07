import type { Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { SourceLines } from './source-lines.ts';

const none: readonly Problem[] = [];

/** Finds rows that have more cells than their table has columns, which Markdown drops, or fewer. */
export class TableReader {
  private columns = 0;
  private inHead = false;

  constructor(private readonly lines: SourceLines) {}

  /** To be given every token in turn. */
  read({ type, map }: Token): readonly Problem[] {
    if (type === 'thead_open') {
      this.columns = 0;
      this.inHead = true;
    }
    if (type === 'thead_close') this.inHead = false;
    if (type === 'th_open') this.columns++;
    return type === 'tr_open' && map && !this.inHead ? this.judge(map[0]) : none;
  }

  private judge(line: number): readonly Problem[] {
    const starts = cellStarts(this.lines.text(line));
    const lost = starts[this.columns];
    const count = `${starts.length} ${starts.length === 1 ? 'cell' : 'cells'}, and its table ${this.columns} ${this.columns === 1 ? 'column' : 'columns'}`;
    if (lost !== undefined) {
      return [
        this.lines.problem('lost-cells', line, lost, {
          message: `This row has ${count}; what begins here would not be printed.`,
          hint: 'Give every row as many cells as the first. A | that is part of a text or link is written \\|.',
        }),
      ];
    }
    if (starts.length === this.columns) return none;
    return [
      this.lines.problem('accidental-markup', line, starts[0] ?? 0, {
        message: `This row has ${count}; the others would be printed empty.`,
        hint: 'Give every row as many cells as the first, or leave a line empty where the table ends.',
      }),
    ];
  }
}

/** Where the cells of a row begin. Bars after \ belong to a cell's text; signs of quotations and lists before the row do not. */
function cellStarts(line: string): number[] {
  const before = /^(?:\s|>)*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/.exec(line)?.[0].length ?? 0;
  const row = line.slice(before).trimEnd();
  const starts = row.startsWith('|') ? [] : [before];
  for (const { index } of row.matchAll(/(?<!\\)\|/g)) {
    if (index < row.length - 1) starts.push(before + index + 1);
  }
  return starts;
}

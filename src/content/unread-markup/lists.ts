import type { Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { SourceLines } from './source-lines.ts';

/** A list that is being read: its first line, and for each item its line and the number that was written. */
interface OpenList {
  readonly line: number;
  readonly goesOnFrom: number;
  readonly interrupts: boolean;
  readonly items: { readonly line: number; readonly number: number }[];
}

const none: readonly Problem[] = [];

/** A line that stops in the middle of a sentence. */
const unfinished = /[\p{L}\p{N},]$/u;

/** A line that can go on with one: “- ” or “+ ” before a figure or a small letter, “> ” before a figure, or a number. */
const partOfSentence = /^[\s>]*(?:[-+*] [\p{Ll}\p{Sc}\d]|> ?[\p{Sc}\d=]|\d)/u;

/** Finds lists and quotations that a sentence became by a number or a sign at the beginning of a line, and numbers that are printed otherwise than written. */
export class ListReader {
  private readonly open: OpenList[] = [];
  /** The last number of the list that was closed last, by its level. */
  private readonly lastNumbers = new Map<number, number>();
  /** Where the last paragraph ended, and its text. */
  private paragraphEnd = -1;
  private paragraph = '';

  constructor(private readonly lines: SourceLines) {}

  /** To be given every token in turn, each with the next one. */
  read({ type, map, level, info }: Token, next: Token | undefined): readonly Problem[] {
    switch (type) {
      case 'paragraph_open':
        this.paragraphEnd = map?.[1] ?? -1;
        this.paragraph = next?.content ?? '';
        return none;
      case 'ordered_list_open':
      case 'bullet_list_open': {
        const goesOnFrom = this.lastNumbers.get(level) ?? 0;
        this.open.push({ line: map?.[0] ?? 0, goesOnFrom, interrupts: this.interrupts(map?.[0]), items: [] });
        return none;
      }
      case 'list_item_open':
        this.open.at(-1)?.items.push({ line: map?.[0] ?? 0, number: info === '' ? 0 : Number(info) });
        return none;
      case 'blockquote_open':
        return this.interrupts(map?.[0]) ? [this.accident(map?.[0] ?? 0, 'a quotation')] : none;
      case 'bullet_list_close': {
        const list = this.open.pop();
        return list?.interrupts && list.items.length === 1 ? [this.accident(list.line, 'a list')] : none;
      }
      case 'ordered_list_close': {
        const list = this.open.pop();
        return list ? this.judge(list, level) : none;
      }
      default:
        return none;
    }
  }

  private interrupts(line: number | undefined): boolean {
    if (line === undefined || line !== this.paragraphEnd || this.open.length > 0) return false;
    return unfinished.test(this.paragraph) && partOfSentence.test(this.lines.text(line));
  }

  private judge({ line, goesOnFrom, interrupts, items }: OpenList, level: number): readonly Problem[] {
    const first = items[0]?.number ?? 1;
    const last = first + items.length - 1;
    this.lastNumbers.set(level, last);
    const alone = items.length === 1 && first > 1 && first !== goesOnFrom + 1;
    if (alone || (interrupts && items.length === 1)) return [this.accident(line, 'a list')];
    const counted = items.findIndex(({ number }, index) => number !== first + index);
    const wrong = items[counted];
    if (!wrong || items.every(({ number }) => number === first)) return none;
    return [
      this.lines.problem('accidental-markup', wrong.line, this.lines.text(wrong.line).search(/\d/), {
        message: `A list counts on by itself: this item would be printed as ${first + counted}, not ${wrong.number}.`,
        hint: `Number the items in turn. If the number is part of the text, write “${wrong.number}\\.” there.`,
      }),
    ];
  }

  private accident(line: number, what: string): Problem {
    const text = this.lines.text(line);
    const start = what === 'a quotation' ? text.indexOf('>') : text.search(/[^\s>]/);
    const number = /^\d{1,9}(?=[.)])/.exec(text.slice(start, start + 10))?.[0] ?? '';
    const sign = text.charAt(start + number.length);
    return this.lines.problem('accidental-markup', line, start, {
      message: `“${number}${sign}” at the beginning of the line makes this ${what}.`,
      hint: `If it is text, write “${number}\\${sign}” there. If it is meant, leave a line empty above it${number === '' ? '' : ' and begin with 1'}.`,
    });
  }
}

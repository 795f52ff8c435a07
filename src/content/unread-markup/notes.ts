import type { Env, Token } from 'markdown-it';
import type { RuleName } from '../../diagnostics/rules.ts';

/** Something in the text of a block that looks like markup and is none here. */
export interface Finding {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

/** `[words]` or `[words|label]`, which may be meant as a link to the record of that slug or name. */
interface SingleBracket {
  readonly target: string;
}

/** What was found, and how many characters into its block it begins. */
export interface FoundInText {
  readonly found: Finding | SingleBracket;
  readonly offset: number;
}

/** `[name]: address` on a line of its own. */
export interface Definition {
  /** As Markdown compares it. */
  readonly label: string;
  /** Counted from 0 in the body. */
  readonly line: number;
}

/** What is noticed while a body is parsed; reported once it is known where each block stands. */
export class MarkupNotes {
  readonly definitions: Definition[] = [];
  private readonly byBlock = new Map<readonly Token[], FoundInText[]>();
  private reading: readonly Token[] | undefined;
  private readUntil = 0;

  /** Notes what was found up to an offset of the text whose tokens are given; nothing else is looked for within it. */
  add(tokens: readonly Token[], found: FoundInText, end: number): void {
    const others = this.byBlock.get(tokens);
    if (others) others.push(found);
    else this.byBlock.set(tokens, [found]);
    this.reading = tokens;
    this.readUntil = end;
  }

  /** Whether an offset lies within what was found last. */
  covers(tokens: readonly Token[], offset: number): boolean {
    return this.reading === tokens && offset < this.readUntil;
  }

  /** What was found in the text whose tokens are given, in its order. */
  of(tokens: readonly Token[]): readonly FoundInText[] {
    return this.byBlock.get(tokens) ?? [];
  }
}

const key = Symbol('notes of unread markup');

/** An environment for one parse, in which notes are taken. */
export function withNotes(notes: MarkupNotes): Env {
  return { [key]: notes };
}

/** The notes of the parse that is going on; `undefined` where nobody asked for any. */
export function notesOf(environment: Env): MarkupNotes | undefined {
  const notes = environment[key];
  return notes instanceof MarkupNotes ? notes : undefined;
}

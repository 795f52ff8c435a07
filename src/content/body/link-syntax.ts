import type { MarkdownIt, StateInline } from 'markdown-it';
import { isRecordKind, type RecordKind } from '../../model/values/kinds.ts';

/** A link between records as an editor wrote it: `[[person:ana-silva|Ana]]`. */
export interface WrittenLink {
  /** The whole of it, brackets included. */
  readonly raw: string;
  /** The kind before the colon, where one is given. */
  readonly kind?: RecordKind;
  /** A slug, former slug, name or spelling. */
  readonly target: string;
  /** The words to show instead of the record's name. */
  readonly label?: string;
}

const longestLink = 300;

/** The type of the tokens that stand for `[[…]]` in Markdown. */
export const recordLinkToken = 'record_link';

/** Teaches a Markdown parser `[[slug]]`, `[[slug|text]]` and `[[kind:slug]]`. The token's markup and content are what was written; `[[` alone where it is not closed. */
export function recordLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', recordLinkToken, (state, silent) => scan(state, silent));
}

function scan(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[[', state.pos)) return false;
  const window = state.src.slice(state.pos, Math.min(state.posMax, state.pos + longestLink));
  const close = window.indexOf(']]', 2);
  const end = close < 0 ? 2 : close + 2;
  if (tableOfContents.test(window.slice(0, end))) return false;
  if (!silent) {
    const token = state.push(recordLinkToken, '', 0);
    token.markup = window.slice(0, end);
    token.content = token.markup;
  }
  state.pos += end;
  return true;
}

/** What asks other programs for a list of the headings, and is no link. */
const tableOfContents = /^\[\[_*TOC_*\]\]$/;

/** Takes `[[…]]` apart; `undefined` where it is not closed or nothing stands inside. */
export function parseWrittenLink(raw: string): WrittenLink | undefined {
  if (!raw.endsWith(']]')) return undefined;
  const inside = raw.slice(2, -2);
  const bar = inside.indexOf('|');
  const label = bar < 0 ? undefined : collapse(inside.slice(bar + 1));
  const address = collapse(bar < 0 ? inside : inside.slice(0, bar));
  const colon = address.indexOf(':');
  const prefix = address.slice(0, Math.max(0, colon)).trim();
  const kind = isRecordKind(prefix) ? prefix : undefined;
  const target = kind ? address.slice(colon + 1).trim() : address;
  if (target === '' || label === '' || target.includes('[')) return undefined;
  return { raw, target, ...(kind !== undefined && { kind }), ...(label !== undefined && { label }) };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

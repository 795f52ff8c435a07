import type { RecordKind } from '../../model/values/kinds.ts';
import type { Passage } from './sentence.ts';

/** A body's Markdown, read once and kept: its text block by block, and what it links to. Plain data: it is what the cache keeps. */
export interface ParsedBody {
  /** In the order in which they are read; none for a body without text. */
  readonly blocks: readonly Block[];
  readonly links: readonly BodyLink[];
  /** Words in single brackets, where there are any: meant as a link if they are a record's slug. */
  readonly brackets?: readonly BracketedWords[];
}

/** A stretch of a body that has words or an id of its own: a paragraph, a heading, an item of a list, a cell, some code. */
export interface Block {
  /** The HTML that stands before it, where there is any: lists and quotations that end or begin, such as `</li>\n`. */
  readonly before?: string;
  /** The element that it is, or that begins with it; none where its words stand in an element that began before. */
  readonly tag?: WholeTag | OpenTag;
  /** The id of that element, to which `#…` addresses may lead. */
  readonly id?: string;
  /** Of a cell, where its words do not stand at the beginning of the line. */
  readonly align?: 'right' | 'center';
  readonly text: readonly Piece[];
}

/** An element that holds nothing but the words of its block. */
type WholeTag = 'p' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'pre' | 'th' | 'td';

/** An element that may hold other blocks, and ends before one of those that follow. A `div` is what a table stands in. */
export type OpenTag = 'li' | 'tr' | 'div';

/** A piece of a block: words as they are read, the number of a link or image that stands there, code, or a tag as it is printed. */
export type Piece = string | number | { readonly code: string } | { readonly html: string };

/** `[slug]` or `[slug|text]`, which is printed as it was typed. */
export interface BracketedWords {
  readonly target: string;
  readonly at: TextPoint;
}

export interface TextPoint {
  readonly line: number;
  readonly column: number;
}

/** `[[…]]`: its number stands for the whole element. */
export interface RecordLink {
  readonly type: 'record';
  readonly kind?: RecordKind;
  readonly target: string;
  readonly label?: string;
  /** The sentence it stands in. */
  readonly sentence: Passage;
  readonly at: TextPoint;
}

/** An address within the site: its number stands for the tag that opens the link. */
export interface PageLink {
  readonly type: 'page';
  readonly address: string;
  readonly title?: string;
  readonly at: TextPoint;
}

/** An image of the images folder: its number stands for the whole element. */
export interface ImageLink {
  readonly type: 'image';
  /** Its name within the images folder, with accents as one character each. */
  readonly file: string;
  /** The address as it was written, where it looks encoded: a file may have such a name. */
  readonly written?: string;
  readonly alt: string;
  readonly at: TextPoint;
}

export type BodyLink = RecordLink | PageLink | ImageLink;

export const emptyBody: ParsedBody = { blocks: [], links: [] };

/** The ids of a body's headings, in their order. */
export function headingIdsOf({ blocks }: ParsedBody): string[] {
  return blocks.flatMap(({ tag, id }) => (tag?.startsWith('h') && id !== undefined ? [id] : []));
}

import type { RecordKind } from '../../model/values/kinds.ts';

/** A body's Markdown, read once and kept: what links it holds, and HTML that waits only for where they lead. */
export interface ParsedBody {
  /** Safe HTML in which `placeholder(n)` stands for the n-th link or image. Empty for a body without text. */
  readonly html: string;
  readonly links: readonly BodyLink[];
  /** Ids of its headings, to which `#…` addresses may lead. */
  readonly anchors: readonly string[];
  /** Words in single brackets, where there are any: meant as a link if they are a record's slug. */
  readonly brackets?: readonly BracketedWords[];
}

/** `[slug]` or `[slug|text]`, which is printed as it was typed. */
export interface BracketedWords {
  readonly target: string;
  readonly at: TextPoint;
}

export interface TextPoint {
  readonly line: number;
  readonly column: number;
}

/** `[[…]]`: stands in the HTML as a whole element. */
export interface RecordLink {
  readonly type: 'record';
  readonly kind?: RecordKind;
  readonly target: string;
  readonly label?: string;
  /** The sentence it stands in, as plain text with placeholders. */
  readonly sentence: string;
  readonly at: TextPoint;
}

/** An address within the site: stands in the HTML as the value of an `href`. */
export interface PageLink {
  readonly type: 'page';
  readonly address: string;
  readonly at: TextPoint;
}

/** An image of the images folder: stands in the HTML as a whole element. */
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

export const emptyBody: ParsedBody = { html: '', links: [], anchors: [] };

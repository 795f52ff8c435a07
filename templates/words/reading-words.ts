import type { ComponentChildren } from 'preact';

/** What helps to read, to check and to quote a page. */
export interface ReadingWords {
  /** What the ¶ at the end of a paragraph does. */
  readonly paragraph: string;
  /** The links to the parts of a page. */
  readonly parts: string;
  note(source: number): string;
  /** The link from a source back to a place that cites it; `place` is given where there are several. */
  back(source: number, place: number | undefined): string;
  readonly cite: string;
  readonly citeParagraph: string;
  citation(of: Citation): string;
}

/** What a citation is made of; dates are written out already. */
export interface Citation {
  readonly title: string;
  readonly authors: string | undefined;
  /** For a claim: where it stands, in a word. */
  readonly status: string | undefined;
  readonly publisher: string;
  readonly date: string | undefined;
  readonly updated: string | undefined;
  readonly asOf: string | undefined;
  readonly address: string | undefined;
}

/** The list of all names and terms. */
export interface NamesWords {
  readonly title: string;
  /** Where the footer leads to it. */
  readonly link: string;
  /** Where the home page does. */
  readonly invitation: string;
  readonly summary: string;
  readonly letters: string;
  /** The parts of a letter that has very many names. */
  readonly parts: string;
  readonly digits: string;
  readonly other: string;
  see(name: ComponentChildren): ComponentChildren;
  readonly empty: string;
}

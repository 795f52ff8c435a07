import type { ComponentChildren } from 'preact';

/** A date or a name inside a sentence: markup that the sentence places but does not make. */
export type Piece = ComponentChildren;

/** What a catalogue of words is made of, whatever the language: the same keys, any texts, sentences that take the same pieces. */
export type Shape<Part> = Part extends string
  ? string
  : Part extends (...pieces: infer Pieces) => infer Sentence
    ? (...pieces: Pieces) => Sentence extends string ? string : Piece
    : Part extends readonly (infer Item)[]
      ? readonly Shape<Item>[]
      : { readonly [Key in keyof Part]: Shape<Part[Key]> };

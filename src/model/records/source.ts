import { z } from 'zod';
import { commonFields, name } from './common.ts';
import { address, date, oneOrMore, text } from '../values/fields.ts';

/** What a source can be. */
const sourceKinds = ['report', 'agency', 'broadcast', 'official', 'reference', 'data'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** Where something was read: a report, a page, a data set. Holds only what is known of it. */
export const sourceSchema = z.strictObject({
  ...commonFields,
  name,
  outlet: text.exactOptional(),
  by: oneOrMore(text).default([]),
  date: date.exactOptional(),
  url: address.exactOptional(),
  checked: date.exactOptional(),
  /** Other words are read as well, for the articles of earlier versions. */
  kind: z.union([z.enum(sourceKinds), text]).exactOptional(),
  archived: z.strictObject({ url: address, date }).exactOptional(),
  'relied-on': text.exactOptional(),
});

/** Whether a word is one of the kinds. */
export function isSourceKind(word: string): word is SourceKind {
  return sourceKinds.some((kind) => kind === word);
}

/** Words of earlier versions, and what they most likely meant. */
const formerKinds: readonly (readonly [RegExp, SourceKind])[] = [
  [/agency|wire/i, 'agency'],
  [/broadcast|television|radio|video/i, 'broadcast'],
  [/official|release|transcript|statement|government|speech/i, 'official'],
  [/reference|encyclop|dictionary/i, 'reference'],
  [/data/i, 'data'],
];

/** The kind that an editor's own words for a source most likely mean. */
export function likelySourceKind(words: string): SourceKind {
  return formerKinds.find(([pattern]) => pattern.test(words))?.[1] ?? 'report';
}

import { placeholder } from '../content/sentence.ts';
import type { Entry } from '../graph/entry.ts';
import { type ReferenceView, referTo } from './reference-view.ts';

/** A place in the text of a record. */
export interface PassageView extends ReferenceView {
  /** The nearest anchor at or above it on the record's page; `undefined` where it stands before the first. */
  readonly anchor?: string;
}

/** Where the n-th link of a body stands on its record's page. */
export function passageAt(entry: Entry, link: number): PassageView {
  const { html } = entry.body;
  const above = html.slice(0, Math.max(0, html.indexOf(placeholder(link))));
  const anchor = [...above.matchAll(/<[a-z][a-z0-9]* [^>]*?id="([^"]+)"/g)].at(-1)?.[1];
  return { ...referTo(entry), ...(anchor !== undefined && { anchor }) };
}

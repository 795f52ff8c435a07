import type { VNode } from 'preact';
import type { PagePart } from '../../../src/views/lists/list-pages.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';

/** The way to the parts of a long list that are newer and older than this one. */
export function Pager({ at: { newer, older } }: { readonly at: PagePart }): VNode | null {
  const { site, words, foreignWords } = useEdition();
  if (newer === undefined && older === undefined) return null;
  return (
    <nav class="pager" aria-label={words.sentences.parts} lang={foreignWords}>
      {newer !== undefined && <a href={pageHref(site, newer)}>{words.sentences.newer}</a>}
      {older !== undefined && <a href={pageHref(site, older)}>{words.sentences.older}</a>}
    </nav>
  );
}

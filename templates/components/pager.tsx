import type { VNode } from 'preact';
import type { SitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';

interface PagerProps {
  readonly newer?: SitePath | undefined;
  readonly older?: SitePath | undefined;
  readonly edition: Edition;
}

/** The way to the parts of a long list that are newer and older than this one. */
export function Pager({ newer, older, edition }: PagerProps): VNode | null {
  const { site, words } = edition;
  if (newer === undefined && older === undefined) return null;
  return (
    <nav class="pager" aria-label={words.sentences.parts} lang={edition.foreignWords}>
      {newer !== undefined && <a href={pageHref(site, newer)}>{words.sentences.newer}</a>}
      {older !== undefined && <a href={pageHref(site, older)}>{words.sentences.older}</a>}
    </nav>
  );
}

import { type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { oncePer } from '../src/base/once.ts';
import { writingDirection } from '../src/model/values/writing-direction.ts';
import type { SiteView } from '../src/views/site/site-view.ts';
import { type DateWriter, datesIn } from './dates.ts';
import { hasWords, wordsFor } from './words/catalogue.ts';
import type { Words } from './words/words.ts';

/** What every component needs beside its view: the site it stands in, and how that site speaks. */
export interface Edition {
  readonly site: SiteView;
  readonly words: Words;
  readonly dates: DateWriter;
  /** The language of the interface's words where it is not the site's own, for `lang`. */
  readonly foreignWords: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** The edition of a site: worked out once for each view of a site, and equal for equal ones. */
export const editionOf = oncePer((site: SiteView): Edition => {
  const words = wordsFor(site.language);
  return {
    site,
    words,
    dates: datesIn(site.language),
    foreignWords: hasWords(site.language) ? undefined : words.language,
    direction: writingDirection(site.language),
  };
});

let current: Edition | undefined;

/**
 * The edition that a component is rendered in. Components take it from here, not from their properties. Rendering is synchronous, so one
 * variable serves; Preact's own context with its hooks was measured to double the time that a page takes.
 */
export function useEdition(): Edition {
  if (!current) throw new Error('A component was rendered outside of an edition.');
  return current;
}

/** Renders elements whose components speak as an edition does. May be called while others are rendered. */
export function renderWithin(edition: Edition, content: ComponentChildren): string {
  const outer = current;
  current = edition;
  try {
    return renderToString(h(Fragment, null, content));
  } finally {
    current = outer;
  }
}

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

const editions = new WeakMap<SiteView, Edition>();

/** The edition of a site: worked out once for each view of a site, and equal for equal ones. */
export function editionOf(site: SiteView): Edition {
  const known = editions.get(site);
  if (known) return known;
  const edition = createEdition(site);
  editions.set(site, edition);
  return edition;
}

function createEdition(site: SiteView): Edition {
  const words = wordsFor(site.language);
  return {
    site,
    words,
    dates: datesIn(site.language),
    foreignWords: hasWords(site.language) ? undefined : words.language,
    direction: writingDirection(site.language),
  };
}

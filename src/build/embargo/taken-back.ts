import type { SiteManifest } from '../manifest/site-manifest.ts';
import type { EmbargoedStory } from './embargoed-stories.ts';

/**
 * Embargoed stories that a former site shows and the next one would not: under an address that the story has or had, or, where it was
 * renamed without a word, under its title and date. `staysIn` says whether the next site has a file. A page that says that a story was
 * withdrawn must stay as well.
 */
export function takenBack(
  former: SiteManifest,
  staysIn: (file: string) => boolean,
  embargoed: readonly EmbargoedStory[],
): EmbargoedStory[] {
  const going = former.stories.filter(({ file }) => !staysIn(file));
  return embargoed.filter(({ pages, title, date }) =>
    going.some(
      (page) => pages.includes(page.file) || (page.date === date && lettersOf(page.title) === lettersOf(title)),
    ),
  );
}

/** What a text says whatever its marks and spaces. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

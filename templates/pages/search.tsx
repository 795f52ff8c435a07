import type { VNode } from 'preact';
import { indexPath, sitePath } from '../../src/addresses/paths.ts';
import type { SearchView } from '../../src/views/site/search-view.ts';
import { pageHref } from '../addresses.ts';
import { SearchForm } from '../components/frame/site-header.tsx';
import { Jumps } from '../components/layout/jumps.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { Section } from '../components/layout/section.tsx';
import { Way } from '../components/inline/texts.tsx';
import { type Edition, useEdition } from '../edition.ts';
import { writeInitial } from '../initial.ts';
import type { Page } from '../layout.tsx';

interface SearchProps {
  readonly view: SearchView;
}

/** Where the search field leads: everything by letter, by year and by kind. */
export function searchPage(view: SearchView, { words }: Edition): Page {
  return {
    frame: { path: view.path, title: words.search.title, description: words.search.summary },
    content: (
      <>
        <Opening title={words.search.title} summary={words.search.summary} jumps={false}>
          <SearchForm />
        </Opening>
        <Letters view={view} />
        <Years view={view} />
        <Lists />
      </>
    ),
  };
}

function Letters({ view }: SearchProps): VNode | null {
  const edition = useEdition();
  const { site, words } = edition;
  if (view.letters.length === 0) return null;
  return (
    <Section id="letters" title={words.search.byLetter}>
      <Jumps
        label={words.names.letters}
        jumps={view.letters.map(({ initial, href, id }) => ({
          words: writeInitial(initial, edition),
          href: `${pageHref(site, href)}${fragment(id)}`,
        }))}
      />
      <Way to={sitePath('names')}>{words.names.title}</Way>
    </Section>
  );
}

function Years({ view }: SearchProps): VNode | null {
  const { site, words } = useEdition();
  if (view.years.length === 0) return null;
  return (
    <Section id="years" title={words.search.byYear}>
      <Jumps
        label={words.search.years}
        jumps={view.years.map(({ year, href, id }) => ({
          words: year,
          href: `${pageHref(site, href)}${fragment(id)}`,
        }))}
      />
    </Section>
  );
}

function fragment(id: string | undefined): string {
  return id === undefined ? '' : `#page-${id}`;
}

function Lists(): VNode {
  const { site, words } = useEdition();
  return (
    <Section id="lists" title={words.search.byKind}>
      <Jumps
        label={words.search.lists}
        jumps={site.sections.map((kind) => ({ words: words.kinds[kind].many, href: pageHref(site, indexPath(kind)) }))}
      />
    </Section>
  );
}

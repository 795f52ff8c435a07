import type { VNode } from 'preact';
import { feedsPath } from '../../../src/addresses/feed-files.ts';
import { indexPath, searchPath, type SitePath, sitePath } from '../../../src/addresses/paths.ts';
import { isRecordKind } from '../../../src/model/values/kinds.ts';
import type { MadePage, NavigationView } from '../../../src/views/site/navigation.ts';
import { pageHref, wholeAddress } from '../../addresses.ts';
import { type Edition, useEdition } from '../../edition.ts';
import type { Words } from '../../words/words.ts';

interface SiteHeaderProps {
  readonly path: SitePath;
}

interface NavigationLink {
  readonly path: SitePath;
  readonly words: string;
  /** Whether they are the publisher's own, in the language of the site. */
  readonly own?: boolean;
}

function linkTo(view: NavigationView, { words }: Edition): NavigationLink {
  return 'title' in view
    ? { path: view.path, words: view.title, own: true }
    : { path: view.path, words: nameOfMade(view.made, words) };
}

function nameOfMade(made: MadePage, words: Words): string {
  if (isRecordKind(made)) return words.kinds[made].many;
  switch (made) {
    case 'timeline':
      return words.site.timeline;
    case 'names':
      return words.names.link;
    case 'known':
      return words.ledger.known.title;
    case 'compare':
      return words.compare.many;
    case 'as-of':
      return words.asOf.name;
  }
}

/** Where the footer leads: everything that the header does not, and what the site says of itself. */
export function footerLinks(edition: Edition): NavigationLink[] {
  const { site, words } = edition;
  const above = new Set<string>(site.header.map(({ path }) => path));
  const own = site.ownPages.map((view) => linkTo(view, edition));
  const isWritten = own.some(({ path }) => path === sitePath('about')) || above.has(sitePath('about'));
  const links: NavigationLink[] = [
    ...site.sections.map((kind) => ({ path: indexPath(kind), words: words.kinds[kind].many })),
    ...(site.comparison ? [{ path: sitePath('compare'), words: words.compare.many }] : []),
    { path: sitePath('timeline'), words: words.site.timeline },
    { path: sitePath('names'), words: words.names.link },
    ...(site.asOf ? [{ path: sitePath('as-of'), words: words.asOf.name }] : []),
    ...(site.baseUrl === undefined ? [] : [{ path: feedsPath, words: words.feeds.title }]),
    { path: sitePath('corrections'), words: words.site.corrections },
    { path: sitePath('data'), words: words.data.title },
    ...own,
    ...(isWritten ? [] : [{ path: sitePath('about'), words: words.site.about }]),
  ];
  return links.filter(({ path }) => !above.has(path));
}

/** The top of every page: the site's name, which leads home, a field to search in, and the way to the main parts. On the home page the name is the headline. */
export function SiteHeader({ path }: SiteHeaderProps): VNode {
  const edition = useEdition();
  const { site, words } = edition;
  const home = path === sitePath();
  const address = wholeAddress(site, path);
  const title = (
    <a href={pageHref(site, sitePath())} aria-current={home ? 'page' : undefined}>
      {site.title}
    </a>
  );
  return (
    <header class="site-header">
      {home ? <h1>{title}</h1> : <p class="brand">{title}</p>}
      {path !== searchPath && path !== sitePath('404') && <SearchForm />}
      <nav aria-label={words.site.navigation} lang={edition.foreignWords}>
        <Links links={site.header.map((view) => linkTo(view, edition))} path={path} />
      </nav>
      {address !== undefined && <p class="on-paper">{address}</p>}
    </header>
  );
}

/** A plain form that asks the page of searches. */
export function SearchForm(): VNode {
  const { site, words, foreignWords } = useEdition();
  return (
    <search>
      <form class="search" action={pageHref(site, searchPath)} lang={foreignWords}>
        <input type="search" name="q" aria-label={words.search.field} placeholder={words.search.field} />
        <button type="submit">{words.search.ask}</button>
      </form>
    </search>
  );
}

interface LinksProps extends SiteHeaderProps {
  readonly links: readonly NavigationLink[];
}

export function Links({ links, path }: LinksProps): VNode {
  const { site } = useEdition();
  return (
    <ul>
      {links.map((link) => (
        <li lang={link.own ? site.language : undefined}>
          <a href={pageHref(site, link.path)} aria-current={link.path === path ? 'page' : undefined}>
            {link.words}
          </a>
        </li>
      ))}
    </ul>
  );
}

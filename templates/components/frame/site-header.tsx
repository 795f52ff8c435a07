import type { VNode } from 'preact';
import type { RecordKind } from '../../../src/model/values/kinds.ts';
import { feedsPath } from '../../../src/addresses/feed-files.ts';
import { indexPath, type SitePath, sitePath } from '../../../src/addresses/paths.ts';
import { pageHref, wholeAddress } from '../../addresses.ts';
import { type Edition, useEdition } from '../../edition.ts';

interface SiteHeaderProps {
  readonly path: SitePath;
}

/** The kinds a reader looks for first; the rest stand in the footer. */
const first: ReadonlySet<RecordKind> = new Set(['story', 'person', 'event', 'claim']);

interface NavigationLink {
  readonly path: SitePath;
  readonly words: string;
}

/** Where the header leads: the timeline after the events, claims last. */
function headerLinks({ site, words }: Edition): NavigationLink[] {
  const ofKind = (kind: RecordKind): NavigationLink[] =>
    site.sections.includes(kind) ? [{ path: indexPath(kind), words: words.kinds[kind].many }] : [];
  const timeline = { path: sitePath('timeline'), words: words.site.timeline };
  return [...ofKind('story'), ...ofKind('person'), ...ofKind('event'), timeline, ...ofKind('claim')];
}

/** Where the footer leads: every other index, and what the site says of itself. */
export function footerLinks({ site, words }: Edition): NavigationLink[] {
  return [
    ...site.sections
      .filter((kind) => !first.has(kind))
      .map((kind) => ({ path: indexPath(kind), words: words.kinds[kind].many })),
    ...(site.comparison ? [{ path: sitePath('compare'), words: words.compare.many }] : []),
    { path: sitePath('names'), words: words.names.link },
    ...(site.asOf ? [{ path: sitePath('as-of'), words: words.asOf.name }] : []),
    ...(site.baseUrl === undefined ? [] : [{ path: feedsPath, words: words.feeds.title }]),
    { path: sitePath('corrections'), words: words.site.corrections },
    { path: sitePath('data'), words: words.data.title },
    { path: sitePath('about'), words: words.site.about },
  ];
}

/** The top of every page: the site's name, which leads home, and the way to the main parts. On the home page it is the headline. */
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
      <nav aria-label={words.site.navigation} lang={edition.foreignWords}>
        <Links links={headerLinks(edition)} path={path} />
      </nav>
      {address !== undefined && <p class="on-paper">{address}</p>}
    </header>
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
        <li>
          <a href={pageHref(site, link.path)} aria-current={link.path === path ? 'page' : undefined}>
            {link.words}
          </a>
        </li>
      ))}
    </ul>
  );
}

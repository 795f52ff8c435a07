import type { VNode } from 'preact';
import type { SitePath } from '../../../src/addresses/paths.ts';
import { useEdition } from '../../edition.ts';
import { footerLinks, Links } from './site-header.tsx';

/** The foot of every page: the other indexes, the promise the site makes, and who publishes it. */
export function SiteFooter({ path }: { readonly path: SitePath }): VNode {
  const edition = useEdition();
  const { site, words } = edition;
  return (
    <footer class="site-footer" lang={edition.foreignWords}>
      <nav aria-label={words.site.moreNavigation}>
        <Links links={footerLinks(edition)} path={path} />
      </nav>
      <p>
        {words.site.promise} {site.publisher && words.site.publishedBy(<Publisher publisher={site.publisher} />)}
      </p>
    </footer>
  );
}

/** Who publishes the site, with a link where an address is known. */
export function Publisher({
  publisher,
}: {
  readonly publisher: { readonly name: string; readonly url?: string };
}): VNode {
  const { name, url } = publisher;
  return url === undefined ? <>{name}</> : <a href={url}>{name}</a>;
}

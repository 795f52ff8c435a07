import type { ComponentChildren, VNode } from 'preact';
import { sitePath } from '../src/addresses/paths.ts';
import { pageHref } from './addresses.ts';
import { Follow } from './components/frame/feed-links.tsx';
import { Head } from './components/frame/head.tsx';
import { RecordLink } from './components/inline/link.tsx';
import { SiteFooter } from './components/frame/site-footer.tsx';
import { SiteHeader } from './components/frame/site-header.tsx';
import { indexAbove } from './crumbs.ts';
import { useEdition } from './edition.ts';
import type { PageFrame } from './page-frame.ts';

/** A page's own part, and its frame. */
export interface Page {
  readonly frame: PageFrame;
  readonly content: VNode;
}

interface LayoutProps {
  readonly frame: PageFrame;
  readonly styles: string;
  /** What the page says of itself to machines, as JSON that is safe within an element. */
  readonly data: string | undefined;
  readonly children: ComponentChildren;
}

/** A whole document around a page's own part. */
export function Layout({ frame, styles, data, children }: LayoutProps): VNode {
  const { site, words, direction, foreignWords } = useEdition();
  const home = frame.path === sitePath();
  return (
    <html lang={site.language} dir={direction === 'rtl' ? 'rtl' : undefined}>
      <Head frame={frame} styles={styles} data={data} />
      <body>
        <a class="skip" href="#page-main" lang={foreignWords}>
          {words.site.skip}
        </a>
        <SiteHeader path={frame.path} />
        {!home && <Breadcrumbs frame={frame} />}
        <main id="page-main" class={home ? 'sheet home' : 'sheet'} tabIndex={-1}>
          {frame.followed && frame.followAbove && <Follow followed={frame.followed} />}
          {children}
          {frame.followed && !frame.followAbove && <Follow followed={frame.followed} />}
        </main>
        <SiteFooter path={frame.path} />
      </body>
    </html>
  );
}

/** The pages above this one, from the home page down. */
function Breadcrumbs({ frame }: { readonly frame: PageFrame }): VNode {
  const edition = useEdition();
  const { site, words } = edition;
  const { within } = frame;
  const index = indexAbove(frame, edition);
  return (
    <nav class="breadcrumbs" aria-label={words.site.breadcrumbs}>
      <ol>
        <li lang={edition.foreignWords}>
          <a href={pageHref(site, sitePath())}>{words.site.home}</a>
        </li>
        {index && (
          <li lang={edition.foreignWords}>
            <a href={pageHref(site, index.path)}>{words.kinds[index.section].many}</a>
          </li>
        )}
        {within && (
          <li>
            <RecordLink to={within} />
          </li>
        )}
      </ol>
    </nav>
  );
}

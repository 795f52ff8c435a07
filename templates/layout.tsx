import type { ComponentChildren, VNode } from 'preact';
import type { PreciseDate } from '../src/model/date.ts';
import type { RecordKind } from '../src/model/kinds.ts';
import { indexPath, type OutputPath, type SitePath, sitePath } from '../src/pages/paths.ts';
import type { ReferenceView } from '../src/pages/reference-view.ts';
import { pageHref } from './addresses.ts';
import { Follow, type Followed } from './components/feed-links.tsx';
import { Head } from './components/head.tsx';
import { RecordLink } from './components/link.tsx';
import { SiteFooter } from './components/site-footer.tsx';
import { SiteHeader } from './components/site-header.tsx';
import type { Edition } from './edition.ts';

/** What the frame around a page needs to know of it. */
export interface PageFrame {
  readonly path: SitePath;
  readonly title: string;
  readonly description?: string | undefined;
  /** For a story: when it was published, for those who preview links to it. */
  readonly published?: PreciseDate | undefined;
  /** What stands for the page where a link to it is shared. */
  readonly picture?: OutputPath | undefined;
  /** The index the page belongs to. */
  readonly section?: RecordKind | undefined;
  /** The page that this one is a part of. */
  readonly within?: ReferenceView;
  /** Pages that search engines should pass by, and that have no address of their own to be quoted by. */
  readonly hidden?: boolean;
  /** The record that the page is about, where it can be followed. */
  readonly followed?: Followed | undefined;
  /** The data of the record that the page is about. */
  readonly dataFile?: OutputPath | undefined;
  /** Where a page that has moved leads. */
  readonly movedTo?: SitePath;
}

/** A page's own part, and its frame. */
export interface Page {
  readonly frame: PageFrame;
  readonly content: VNode;
}

interface LayoutProps {
  readonly frame: PageFrame;
  readonly edition: Edition;
  readonly styles: string;
  /** What the page says of itself to machines, as JSON that is safe within an element. */
  readonly data: string | undefined;
  readonly children: ComponentChildren;
}

/** A whole document around a page's own part. */
export function Layout({ frame, edition, styles, data, children }: LayoutProps): VNode {
  const { site, words, direction, foreignWords } = edition;
  const home = frame.path === sitePath();
  return (
    <html lang={site.language} dir={direction === 'rtl' ? 'rtl' : undefined}>
      <Head frame={frame} edition={edition} styles={styles} data={data} />
      <body>
        <a class="skip" href="#page-main" lang={foreignWords}>
          {words.site.skip}
        </a>
        <SiteHeader path={frame.path} edition={edition} />
        <main id="page-main" class={home ? 'sheet home' : 'sheet'} tabIndex={-1}>
          {!home && <Breadcrumbs frame={frame} edition={edition} />}
          {children}
          {frame.followed && <Follow followed={frame.followed} edition={edition} />}
        </main>
        <SiteFooter path={frame.path} edition={edition} />
      </body>
    </html>
  );
}

/** The pages above this one, from the home page down. */
function Breadcrumbs({ frame, edition }: { readonly frame: PageFrame; readonly edition: Edition }): VNode {
  const { site, words } = edition;
  const { section, path, within } = frame;
  const index = section && indexPath(section);
  return (
    <nav class="breadcrumbs" aria-label={words.site.breadcrumbs}>
      <ol>
        <li lang={edition.foreignWords}>
          <a href={pageHref(site, sitePath())}>{words.site.home}</a>
        </li>
        {section && index !== undefined && index !== path && (
          <li lang={edition.foreignWords}>
            <a href={pageHref(site, index)}>{words.kinds[section].many}</a>
          </li>
        )}
        {within && (
          <li>
            <RecordLink to={within} edition={edition} />
          </li>
        )}
      </ol>
    </nav>
  );
}

import type { VNode } from 'preact';
import { generatorName } from '../../../src/plan/generator-mark.ts';
import { sitePath } from '../../../src/addresses/paths.ts';
import type { SiteView } from '../../../src/views/site/site-view.ts';
import { fileHref, pageHref, wholeAddress, wholeFileAddress } from '../../addresses.ts';
import { type Edition, useEdition } from '../../edition.ts';
import { inlineStyle, policyOf } from '../../inline-style.ts';
import type { PageFrame } from '../../page-frame.ts';
import { socialSize } from '../../pictures/social-picture.tsx';
import { FeedAlternates } from './feed-links.tsx';
import { HeadLink, Meta } from './head-tag.tsx';

interface HeadProps {
  readonly frame: PageFrame;
  readonly styles: string;
  /** Structured data, as JSON that is safe within an element. */
  readonly data: string | undefined;
}

/** Keeps browsers from asking for an icon that is not there. */
const noIcon = 'data:,';

/** A document's head: what browsers, search engines and previews of links read. */
export function Head({ frame, styles, data }: HeadProps): VNode {
  const edition = useEdition();
  const { site } = edition;
  const description = descriptionOf(frame, edition);
  const canonical = wholeAddress(site, frame.movedTo ?? frame.path);
  return (
    <head>
      <Meta charset="utf-8" />
      {site.policyInPages && <Meta http-equiv="Content-Security-Policy" content={policyOf(site, styles)} />}
      <Meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{documentTitle(frame, site)}</title>
      {frame.movedTo && <Meta http-equiv="refresh" content={`0; url=${pageHref(site, frame.movedTo)}`} />}
      {description !== undefined && <Meta name="description" content={description} />}
      <Meta name="robots" content={frame.hidden ? 'noindex' : 'max-image-preview:large'} />
      <Meta name="generator" content={generatorName} />
      <HeadLink rel="icon" href={site.icon === undefined ? noIcon : fileHref(site, site.icon)} />
      {canonical !== undefined && (!frame.hidden || frame.movedTo) && <HeadLink rel="canonical" href={canonical} />}
      {!frame.hidden && site.baseUrl !== undefined && <FeedAlternates followed={frame.followed} />}
      {frame.dataFile && <HeadLink rel="alternate" type="application/json" href={fileHref(site, frame.dataFile)} />}
      {!frame.hidden && <Preview frame={frame} />}
      <Meta name="color-scheme" content="light dark" />
      <style dangerouslySetInnerHTML={{ __html: inlineStyle(site, styles) }} />
      {data !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />}
    </head>
  );
}

const longestTitle = 70;

/** The name of the page and of the site. What would be cut off anyway where titles are shown is left out. */
function documentTitle({ path, title }: PageFrame, site: SiteView): string {
  if (path === sitePath()) return site.title;
  const whole = `${title} – ${site.title}`;
  if (whole.length <= longestTitle) return whole;
  if (title.length <= longestTitle) return title;
  const space = title.lastIndexOf(' ', longestTitle - 1);
  return `${title.slice(0, space > 0 ? space : longestTitle - 1)}…`;
}

/** What a page says of itself; of a record without a summary, what can be said of any of its kind. */
function descriptionOf({ description, section, title }: PageFrame, { words }: Edition): string | undefined {
  return description ?? (section && words.sentences.describe(section, title));
}

/** Open Graph: how a link to the page looks where it is shared. */
function Preview({ frame }: Omit<HeadProps, 'styles' | 'data'>): VNode {
  const edition = useEdition();
  const { site } = edition;
  const address = wholeAddress(site, frame.path);
  const description = descriptionOf(frame, edition);
  const picture = frame.picture && wholeFileAddress(site, frame.picture);
  return (
    <>
      <Meta property="og:type" content={frame.published ? 'article' : 'website'} />
      <Meta property="og:title" content={frame.title} />
      {description !== undefined && <Meta property="og:description" content={description} />}
      {address !== undefined && <Meta property="og:url" content={address} />}
      <Meta property="og:site_name" content={site.title} />
      {frame.published && <Meta property="article:published_time" content={frame.published.text} />}
      {frame.modified && <Meta property="article:modified_time" content={frame.modified.text} />}
      {picture !== undefined && <PreviewPicture address={picture} frame={frame} site={site} />}
    </>
  );
}

interface PreviewPictureProps {
  readonly address: string;
  readonly frame: PageFrame;
  readonly site: SiteView;
}

/** The picture beside a link that is shared, which shows the title and the name of the site. */
function PreviewPicture({ address, frame, site }: PreviewPictureProps): VNode {
  return (
    <>
      <Meta property="og:image" content={address} />
      <Meta property="og:image:type" content="image/png" />
      <Meta property="og:image:width" content={String(socialSize.width)} />
      <Meta property="og:image:height" content={String(socialSize.height)} />
      <Meta property="og:image:alt" content={`${frame.title} – ${site.title}`} />
      <Meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

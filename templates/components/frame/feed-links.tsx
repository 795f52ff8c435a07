import type { VNode } from 'preact';
import { feedFile, type FeedForm, feedForms, type FeedKind } from '../../../src/addresses/feed-files.ts';
import { type SitePath, sitePath } from '../../../src/addresses/paths.ts';
import { fileHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { Joined } from '../inline/link.tsx';
import { Note } from '../inline/texts.tsx';
import { HeadLink } from './head-tag.tsx';

/** A record that can be followed. */
export interface Followed {
  readonly kind: FeedKind;
  readonly name: string;
  readonly path: SitePath;
}

/** How to hear of what is new about it. */
export function Follow({ followed: { kind, path } }: { readonly followed: Followed }): VNode {
  const { site, words } = useEdition();
  const links = feedForms.map((form) => <a href={fileHref(site, feedFile(path, form))}>{words.feeds.forms[form]}</a>);
  return <Note>{words.feeds.follow(kind, <Joined items={links} />)}</Note>;
}

const types: Readonly<Record<FeedForm, string>> = { xml: 'application/atom+xml', json: 'application/feed+json' };

/** In the head of a page: where feed readers find its own feeds, and those of the site. */
export function FeedAlternates({ followed }: { readonly followed: Followed | undefined }): VNode {
  const { site } = useEdition();
  const own = followed ? [{ path: followed.path, title: followed.name }] : [];
  return (
    <>
      {[...own, { path: sitePath(), title: site.title }].flatMap(({ path, title }) =>
        feedForms.map((form) => (
          <HeadLink rel="alternate" type={types[form]} title={title} href={fileHref(site, feedFile(path, form))} />
        )),
      )}
    </>
  );
}

import type { Block, BodyLink, ImageLink } from '../../content/body/body.ts';
import { findImage } from '../../content/images/find-image.ts';
import type { Passage } from '../../content/body/sentence.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import type { NoteView } from './citation.ts';
import { presentAddress } from '../../addresses/present-address.ts';
import { imagePath, type OutputPath, recordPath, type SitePath } from '../../addresses/paths.ts';

/** A body as it is printed: its blocks, and what stands in them where they name a link or an image. */
export interface BodyView {
  readonly blocks: readonly Block[];
  readonly links: readonly BodyLinkView[];
}

export type BodyLinkView =
  | {
      readonly type: 'record';
      readonly kind: RecordKind;
      readonly href: SitePath;
      readonly text: LinkText;
      /** For a source that the page lists, and for a claim that rests on such sources. */
      readonly notes?: readonly NoteView[];
    }
  /** The record is not published: words without a link. */
  | { readonly type: 'words'; readonly text: LinkText }
  | { readonly type: 'page'; readonly address: string; readonly title?: string }
  | {
      readonly type: 'image';
      readonly source: OutputPath;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    };

/** What a link shows. A record that readers may not see lends no name; the interface then says what kind of record it is. */
export type LinkText = { readonly words: string } | { readonly unnamed: RecordKind; readonly withdrawn: boolean };

/** Resolves a body's links; `undefined` for an empty body. */
export function viewBody(graph: Graph, entry: Entry): BodyView | undefined {
  if (entry.body.blocks.length === 0) return undefined;
  const { linked } = graph.outgoing(entry);
  const people = new Set<Entry>();
  return {
    blocks: entry.body.blocks,
    links: entry.body.links.map((link, index) => {
      const to = linked[index];
      const view = viewLink(graph, entry, link, to);
      if (to?.kind !== 'person' || view.type !== 'record') return view;
      // A text names somebody many times, and leads to them once.
      if (people.has(to)) return { type: 'words', text: view.text };
      people.add(to);
      return view;
    }),
  };
}

function viewLink(graph: Graph, from: Entry, link: BodyLink, to: Entry | undefined): BodyLinkView {
  switch (link.type) {
    case 'record': {
      const text = linkText(link.label, link.target, to);
      if (!to || to.publication === 'draft' || to.publication === 'embargoed') return { type: 'words', text };
      return { type: 'record', kind: to.kind, href: recordPath(to), text };
    }
    case 'page':
      return {
        type: 'page',
        address: presentAddress(graph, from, link.address),
        ...(link.title !== undefined && { title: link.title }),
      };
    case 'image':
      return viewImage(graph, link);
  }
}

function viewImage(graph: Graph, link: ImageLink): BodyLinkView {
  const image = findImage(graph.images, link);
  if (!image) return { type: 'words', text: { words: link.alt } };
  const { file, hash, width, height } = image;
  return { type: 'image', source: imagePath(file, hash), alt: link.alt, width, height };
}

function linkText(label: string | undefined, target: string, to: Entry | undefined): LinkText {
  if (label !== undefined) return { words: label };
  if (!to) return { words: target };
  if (to.publication === 'published') return { words: to.name };
  return { unnamed: to.kind, withdrawn: to.publication === 'withdrawn' };
}

/** A sentence around a mention: runs of text, of which those that name the record in question are marked. */
export type ExcerptView = readonly { readonly text: LinkText; readonly marked: boolean }[];

/** Resolves the links in a sentence of `from`'s body; the places that lead to `mentioned` are marked. */
export function viewExcerpt(graph: Graph, from: Entry, sentence: Passage, mentioned: Entry): ExcerptView {
  const { linked } = graph.outgoing(from);
  return sentence.flatMap((part) => {
    if (typeof part === 'string') return [{ text: { words: part }, marked: false }];
    const link = from.body.links[part];
    const to = linked[part];
    if (link?.type !== 'record') return [];
    return [{ text: linkText(link.label, link.target, to), marked: to === mentioned }];
  });
}

import { escapeXml } from '../../base/escape.ts';
import { bodyHtml, openingTag } from '../../content/body/blocks/body-html.ts';
import type { Entry } from '../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../graph/graph.ts';
import { writingDirection } from '../../model/values/writing-direction.ts';
import { type BodyLinkView, viewBody } from '../../views/body/body-view.ts';
import { viewStanding } from '../../views/ledger/standing-view.ts';
import { recordPath } from '../../addresses/paths.ts';
import type { FeedLanguage } from './feed.ts';
import { fileAddress, type HomeAddress, pageAddress } from '../whole-address.ts';

/** A story's whole text as HTML that can be read anywhere: its summary, its body, its corrections and its sources, with whole addresses throughout. */
export function feedContent(graph: Graph, story: Entry<'story'>, home: HomeAddress, language: FeedLanguage): string {
  const parts = [
    `<p><strong>${escapeXml(story.fields.summary)}</strong></p>`,
    textOf(graph, story, home, language),
    corrections(story, language),
    sources(graph, story, home, language),
  ];
  const direction = writingDirection(graph.settings.language);
  const content = parts.filter((part) => part !== '').join('\n');
  return direction === 'rtl' ? `<div dir="rtl">\n${content}\n</div>` : content;
}

function textOf(graph: Graph, story: Entry, home: HomeAddress, language: FeedLanguage): string {
  const body = viewBody(graph, story);
  if (!body) return '';
  const { linked } = graph.outgoing(story);
  return bodyHtml(body.blocks, {
    onPage: false,
    link: (index) => {
      const link = body.links[index];
      return link ? linkHtml(link, story, home, language) + statusHtml(graph, linked[index], language) : '';
    },
  }).trim();
}

function linkHtml(link: BodyLinkView, story: Entry, home: HomeAddress, language: FeedLanguage): string {
  switch (link.type) {
    case 'record':
      return anchor(pageAddress(home, link.href), wordsOf(link.text, language));
    case 'words':
      return escapeXml(wordsOf(link.text, language));
    case 'page':
      return openingTag(wholeAddress(link.address, story, home), link.title);
    case 'image': {
      const source = escapeXml(fileAddress(home, link.source));
      return `<img src="${source}" alt="${escapeXml(link.alt)}" width="${link.width}" height="${link.height}">`;
    }
  }
}

/** An address that an editor wrote, from the root of the site or relative to the story's page. */
function wholeAddress(address: string, story: Entry, home: HomeAddress): string {
  const { pathname, search, hash } = new URL(address, `https://site.invalid${recordPath(story)}`);
  return `${home}${pathname.slice(1)}${search}${hash}`;
}

function wordsOf(text: Extract<BodyLinkView, { text: unknown }>['text'], language: FeedLanguage): string {
  return 'words' in text ? text.words : language.unnamed(text.unnamed, text.withdrawn);
}

/** A claim is never named without where it stands. */
function statusHtml(graph: Graph, to: Entry | undefined, language: FeedLanguage): string {
  if (!to || to.publication !== 'published' || to.kind !== 'claim') return '';
  return ` <small>[${escapeXml(language.standing(viewStanding(graph, to)))}]</small>`;
}

function corrections({ fields }: Entry<'story'>, language: FeedLanguage): string {
  const items = fields.corrections.map(({ date, text, before }) => {
    const said = before === undefined ? '' : ` <small>${escapeXml(`${language.before}: ${before}`)}</small>`;
    return `${escapeXml(`${language.write(date)}: ${text}`)}${said}`;
  });
  return list(language.corrections, items);
}

function sources(graph: Graph, story: Entry, home: HomeAddress, language: FeedLanguage): string {
  const items = connectedOfKind(graph, story, 'source').map((source) => {
    const { outlet, date } = source.fields;
    const details = [outlet, date && language.write(date)].filter((detail) => detail !== undefined);
    return [anchor(pageAddress(home, recordPath(source)), source.name), ...details.map(escapeXml)].join(', ');
  });
  return list(language.sources, items);
}

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${escapeXml(heading)}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>`;
}

function anchor(address: string, words: string): string {
  return `<a href="${escapeXml(address)}">${escapeXml(words)}</a>`;
}

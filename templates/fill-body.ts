import { h } from 'preact';
import { escapeXml } from '../src/base/escape.ts';
import { bodyHtml, type BodyWriter, openingTag } from '../src/content/body/blocks/body-html.ts';
import type { Block } from '../src/content/body/body.ts';
import type { BodyLinkView, BodyView, LinkText } from '../src/views/body/body-view.ts';
import { fileHref, pageHref, writtenHref } from './addresses.ts';
import type { ClaimListedView } from '../src/views/ledger/claim-listing.ts';
import { Notes } from './components/inline/note.tsx';
import { StatusMark } from './components/inline/status.tsx';
import { type Edition, renderWithin } from './edition.ts';
import type { Words } from './words/words.ts';

/**
 * A body's HTML with its links in place; what is put into it is escaped here. Links to one of `claims` end in a mark of where the claim
 * stands. `inserted`, which is HTML, stands below the first block if that is a paragraph, else above all.
 */
export function fillBody(
  { blocks, links }: BodyView,
  edition: Edition,
  claims: readonly ClaimListedView[],
  inserted = '',
): string {
  const write = (some: readonly Block[]): string => bodyHtml(some, writerOf(links, edition, claims));
  const [first, ...others] = blocks;
  if (inserted === '' || first?.tag !== 'p') return inserted + write(blocks);
  return write([first]) + inserted + write(others);
}

function writerOf(links: BodyView['links'], edition: Edition, claims: readonly ClaimListedView[]): BodyWriter {
  return {
    onPage: true,
    link: (index) => renderLink(links[index], edition, claims),
    after: (block) => paragraphLink(block, edition),
  };
}

/** The ¶ at the end of a paragraph or an item of a list, which leads to it, so that its address can be copied. */
function paragraphLink({ tag, id }: Block, { words, foreignWords }: Edition): string {
  if (id === undefined || (tag !== 'p' && tag !== 'li')) return '';
  const lang = foreignWords === undefined ? '' : ` lang="${escapeXml(foreignWords)}"`;
  return ` <a class="para" href="#${id}"${lang} aria-label="${escapeXml(words.reading.paragraph)}">¶</a>`;
}

/** What a link shows: its words, or what kind of record it is where readers may not see the name. */
export function linkWords(text: LinkText, words: Words): string {
  return 'words' in text ? text.words : words.unnamed(text.unnamed, text.withdrawn);
}

function renderLink(link: BodyLinkView | undefined, edition: Edition, claims: readonly ClaimListedView[]): string {
  if (!link) return '';
  const { site, words } = edition;
  switch (link.type) {
    case 'record': {
      const cited = claims.find(({ href }) => href === link.href);
      const status = cited ? ` ${renderWithin(edition, h(StatusMark, { standing: cited.standing }))}` : '';
      const note = link.notes ? renderWithin(edition, h(Notes, { notes: link.notes })) : '';
      return `<a href="${escapeXml(pageHref(site, link.href))}">${escapeXml(linkWords(link.text, words))}${status}</a>${note}`;
    }
    case 'words':
      return escapeXml(linkWords(link.text, words));
    case 'page':
      return openingTag(writtenHref(site, link.address), link.title);
    case 'image': {
      const size = `width="${link.width}" height="${link.height}"`;
      return `<img src="${escapeXml(fileHref(site, link.source))}" alt="${escapeXml(link.alt)}" ${size} loading="lazy" decoding="async">`;
    }
  }
}

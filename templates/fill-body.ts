import { renderToString } from 'preact-render-to-string';
import { paragraphsWithId } from '../src/content/body/paragraphs.ts';
import { splitPlaceholders } from '../src/content/body/sentence.ts';
import { escapeXml } from '../src/machines/xml.ts';
import type { BodyLinkView, BodyView, LinkText } from '../src/views/body/body-view.ts';
import { fileHref, pageHref, writtenHref } from './addresses.ts';
import type { ClaimListedView } from '../src/views/ledger/claim-listing.ts';
import { Notes } from './components/note.tsx';
import { Status } from './components/status.tsx';
import type { Edition } from './edition.ts';
import type { Words } from './words/words.ts';

/**
 * A body's HTML with its links in place. The HTML is safe as it comes; whatever is put into it is escaped here. Links to one of
 * `claims` are followed by the claim's status.
 */
export function fillBody({ html, links }: BodyView, edition: Edition, claims: readonly ClaimListedView[]): string {
  return splitPlaceholders(html.replace(paragraphsWithId, `$&${paragraphLink(edition)}`))
    .map((part, position) => (position % 2 === 0 ? part : renderLink(links[Number(part)], edition, claims)))
    .join('');
}

/** The ¶ at a paragraph's end, which leads to the paragraph itself, so that its address can be copied. */
function paragraphLink({ words, foreignWords }: Edition): string {
  const lang = foreignWords === undefined ? '' : ` lang="${escapeXml(foreignWords)}"`;
  return ` <a class="para" href="#$2"${lang} aria-label="${escapeXml(words.reading.paragraph)}">¶</a>`;
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
      const status = cited ? ` <small>[${renderToString(Status({ status: cited.status, edition }))}]</small>` : '';
      const note = link.notes ? renderToString(Notes({ notes: link.notes, edition })) : '';
      return `<a href="${escapeXml(pageHref(site, link.href))}">${escapeXml(linkWords(link.text, words))}</a>${status}${note}`;
    }
    case 'words':
      return escapeXml(linkWords(link.text, words));
    case 'page':
      // Stands inside an attribute's quotes already.
      return escapeXml(writtenHref(site, link.address));
    case 'image': {
      const size = `width="${link.width}" height="${link.height}"`;
      return `<img src="${escapeXml(fileHref(site, link.source))}" alt="${escapeXml(link.alt)}" ${size} loading="lazy" decoding="async">`;
    }
  }
}

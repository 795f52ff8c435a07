import type { ParsedBody } from './body.ts';
import { placeholders } from './sentence.ts';

/** A body's words as plain text: no markup, no code, and a space where a link names its record. Labels of links are kept. */
export function proseOf(body: ParsedBody): string {
  return body.html
    .replace(/<pre[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(placeholders, (_, digits: string) => {
      const link = body.links[Number(digits)];
      return (link?.type === 'record' ? link.label : undefined) ?? ' ';
    })
    .replace(entityNames, (_, name: string) => entities[name] ?? ' ');
}

/** Some of a body's HTML as plain text, with the placeholders of its links. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(entityNames, (_, name: string) => entities[name] ?? ' ')
    .replace(/\s+/g, ' ');
}

const entityNames = /&(amp|lt|gt|quot);/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The same text with what stands in quotation marks taken out, since it is other people's words. */
export function withoutQuotations(prose: string): string {
  const unclosed = new Set<string>();
  let rest = '';
  let end = 0;
  for (const { index, 0: mark } of prose.matchAll(openingMark)) {
    if (index < end || unclosed.has(mark)) continue;
    const length = prose.slice(index + 1).search(closingMarks[mark] ?? /$^/);
    if (length < 0) {
      unclosed.add(mark);
      continue;
    }
    rest += `${prose.slice(end, index)} `;
    end = index + 1 + length + 1;
  }
  return rest + prose.slice(end);
}

const openingMark = /[“"«„]/g;

const closingMarks: Readonly<Record<string, RegExp>> = { '“': /”/, '"': /"/, '«': /»/, '„': /[“”]/ };

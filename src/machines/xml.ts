import { escapeXml, escapeXmlText } from '../base/escape.ts';

declare const markupBrand: unique symbol;

/** A piece of XML that is well-formed as it stands. */
export type Markup = string & { readonly [markupBrand]: true };

/** Attributes by name; those without a value are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** One element. Its content is text to be escaped, or elements one below the other. */
export function element(name: string, attributes: Attributes, content?: string | readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  if (content === undefined) return markup(`<${name}${written}/>`);
  const inner =
    typeof content === 'string' ? escapeXmlText(content) : content.map((child) => `\n${child}`).join('') + '\n';
  return markup(`<${name}${written}>${inner}</${name}>`);
}

/** A whole document around its outermost element. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function markup(text: string): Markup {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the one place that mints markup
  return text as Markup;
}

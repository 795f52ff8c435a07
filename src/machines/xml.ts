declare const markupBrand: unique symbol;

/** A piece of XML that is well-formed as it stands. */
export type Markup = string & { readonly [markupBrand]: true };

/** Attributes by name; those without a value are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold in any form, among them halves of characters that UTF-16 stores in two. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text made safe between tags and inside an attribute's quotes. What XML cannot hold becomes the mark for a lost character. */
export function escapeXml(text: string): Markup {
  return escape(text, /[&<>"']/g);
}

/** Text made safe between tags, where quotes mean nothing. */
function escapeText(text: string): Markup {
  return escape(text, /[&<>]/g);
}

function escape(text: string, meaning: RegExp): Markup {
  return markup(text.replace(impossible, '\ufffd').replace(meaning, (character) => entities[character] ?? character));
}

/** One element. Its content is text to be escaped, or elements one below the other. */
export function element(name: string, attributes: Attributes, content?: string | readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  if (content === undefined) return markup(`<${name}${written}/>`);
  const inner =
    typeof content === 'string' ? escapeText(content) : content.map((child) => `\n${child}`).join('') + '\n';
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

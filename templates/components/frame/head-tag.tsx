import type { VNode } from 'preact';
import { jsxAttr, jsxTemplate } from 'preact/jsx-runtime';

type Attributes = Readonly<Record<string, string>>;

/** `<meta …>` as HTML is written; Preact by itself writes XML's `<meta …/>`. */
export function Meta(attributes: Attributes): VNode {
  return tag('meta', attributes);
}

/** `<link …>`, likewise. */
export function HeadLink(attributes: Attributes): VNode {
  return tag('link', attributes);
}

function tag(name: string, attributes: Attributes): VNode {
  const written = Object.entries(attributes).map(([key, value]) => ` ${jsxAttr(key, value) ?? ''}`);
  return jsxTemplate([`<${name}${written.join('')}>`]);
}

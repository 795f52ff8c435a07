import { SaxesParser } from 'saxes';

/** An element of an XML document, with its own text. */
export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML by the rules of the format, or says what is wrong with it. */
export function readXml(text: string): XmlElement | string {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => (fault ??= error.message));
  parser.on('opentag', ({ local, attributes }) => {
    const plain = Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value]));
    open.push({ name: local, attributes: plain, children: [], text: '' });
  });
  const add = (written: string): void => {
    const current = open.at(-1);
    if (current) current.text += written;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) open.at(-1)?.children.push(element);
  });
  parser.write(text).close();
  return fault ?? top.children[0] ?? 'it has no element';
}

/** Children of a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of a name; empty if there is none. */
export function textIn(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text.trim() ?? '';
}

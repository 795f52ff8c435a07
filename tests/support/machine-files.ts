import { SaxesParser } from 'saxes';
import type { Files } from './articles.ts';
import { siteOf, type SiteOptions } from './site.ts';

/** Where the sites of these tests stand: in a folder, since nothing may be lost where addresses are joined. */
export const home = 'https://site.example/sub/';

/** The text files of a site by their names: feeds, calendar, sitemaps. */
export function machineFiles(files: Files, options: SiteOptions = {}): Record<string, string> {
  const { plan } = siteOf(files, { baseUrl: 'https://site.example', pathPrefix: '/sub/', ...options });
  return Object.fromEntries(
    plan.outputs.flatMap((output) => (output.type === 'text' ? [[output.file, output.text()]] : [])),
  );
}

/** One of them, which must be there. */
export function machineFile(file: string, files: Files, options: SiteOptions = {}): string {
  const text = machineFiles(files, options)[file];
  if (text === undefined) throw new Error(`there is no ${file}`);
  return text;
}

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** Reads an XML document with its namespaces; throws where it is not well-formed. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value]);
    const element: Growing = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error('there is no element');
  return document;
}

/** All elements of a name at any depth, in the order of the document. */
export function elementsNamed(name: string, within: XmlElement): XmlElement[] {
  return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(name, child)]);
}

/** The text of the first child of a name. */
export function childText(name: string, { children }: XmlElement): string | undefined {
  return children.find((child) => child.name === name)?.text;
}

/** An Atom feed's entries, each with the text of some of its elements. */
export function atomEntries(text: string): Record<'id' | 'title' | 'published' | 'updated', string | undefined>[] {
  return elementsNamed('entry', readXml(text)).map((entry) => ({
    id: childText('id', entry),
    title: childText('title', entry),
    published: childText('published', entry),
    updated: childText('updated', entry),
  }));
}

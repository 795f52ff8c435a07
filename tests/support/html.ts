import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What other pages and files need to know of a page. */
export interface PageFacts {
  readonly ids: readonly string[];
  /** Values of `href` in links that a reader can follow. */
  readonly links: readonly string[];
  /** What the page loads to be drawn: images, scripts, styles, icons. */
  readonly resources: readonly string[];
  readonly styleAttributes: number;
  readonly headings: readonly number[];
}

export function readPage(html: string): PageFacts {
  const elements = [...elementsOf(parse(html))];
  const attribute = (element: Element, name: string): string | undefined =>
    element.attrs.find((one) => one.name === name)?.value;
  const all = (name: string, of: (element: Element) => boolean): string[] =>
    elements.filter(of).flatMap((element) => attribute(element, name) ?? []);
  return {
    ids: all('id', () => true),
    links: all('href', ({ tagName }) => tagName === 'a'),
    resources: [
      ...all('src', () => true),
      ...all('srcset', () => true),
      ...elements
        .filter(
          (element) =>
            element.tagName === 'link' && /stylesheet|icon|preload|modulepreload/.test(attribute(element, 'rel') ?? ''),
        )
        .flatMap((element) => attribute(element, 'href') ?? []),
    ],
    styleAttributes: elements.filter((element) => attribute(element, 'style') !== undefined).length,
    headings: elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [])),
  };
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

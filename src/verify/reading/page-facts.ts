import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What the checks need to know of a page. */
export interface PageFacts {
  readonly title: string;
  readonly description: string | undefined;
  readonly ids: readonly string[];
  /** Where a reader can go from it: values of `href` in links, and of `action` in forms. */
  readonly links: readonly string[];
  /** Addresses in the head: the canonical page, feeds, styles, the picture for shared links. */
  readonly relations: readonly string[];
  /** What the page loads to be drawn: images, scripts, styles, icons, frames. */
  readonly resources: readonly string[];
  readonly styles: readonly string[];
  /** Scripts that would run, by their text. */
  readonly scripts: readonly string[];
  /** JSON-LD blocks, by their text. */
  readonly dataBlocks: readonly string[];
  /** Attributes that a strict policy forbids: `style`, `onclick` and the like. */
  readonly forbiddenAttributes: readonly string[];
  readonly policies: readonly string[];
  readonly headings: readonly number[];
  /** Whether it sends its readers elsewhere. */
  readonly isRedirect: boolean;
  /** Whether search engines are asked to leave it out. */
  readonly isHidden: boolean;
}

export function readPage(text: string): PageFacts {
  const elements = [...elementsOf(parse(text))];
  const named = (...names: readonly string[]): Element[] => elements.filter(({ tagName }) => names.includes(tagName));
  const links = named('link');
  const metas = named('meta');
  const metaOf = (key: 'name' | 'http-equiv', value: string): string[] =>
    metas
      .filter((meta) => attribute(meta, key)?.toLowerCase() === value)
      .map((meta) => attribute(meta, 'content') ?? '');
  const scripts = named('script');
  const isData = (script: Element): boolean => /json/.test(attribute(script, 'type') ?? '');
  const loads = /stylesheet|icon|preload/;
  return {
    title: textOf(named('title')[0]),
    description: metaOf('name', 'description')[0],
    ids: elements.flatMap((element) => attribute(element, 'id') ?? []),
    links: [
      ...named('a', 'area').flatMap((link) => attribute(link, 'href') ?? []),
      ...named('form').flatMap((form) => attribute(form, 'action') ?? []),
    ],
    relations: [
      ...links.flatMap((link) => attribute(link, 'href') ?? []),
      ...metas
        .filter((meta) => attribute(meta, 'property') === 'og:image')
        .map((meta) => attribute(meta, 'content') ?? ''),
    ],
    resources: [
      ...elements.flatMap((element) => attribute(element, 'src') ?? []),
      ...elements.flatMap((element) => addressesOfSet(attribute(element, 'srcset'))),
      ...links
        .filter((link) => loads.test(attribute(link, 'rel') ?? ''))
        .flatMap((link) => attribute(link, 'href') ?? []),
      ...named('style').flatMap((style) => addressesInStyle(textOf(style))),
    ],
    styles: named('style').map(textOf),
    scripts: scripts.filter((script) => !isData(script)).map(textOf),
    dataBlocks: scripts.filter(isData).map(textOf),
    forbiddenAttributes: elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
    ),
    policies: metaOf('http-equiv', 'content-security-policy'),
    headings: elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [])),
    isRedirect: metaOf('http-equiv', 'refresh').length > 0,
    isHidden: metaOf('name', 'robots').some((content) => content.includes('noindex')),
  };
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
}

function addressesOfSet(set: string | undefined): string[] {
  return (set ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s/)[0] || []);
}

function addressesInStyle(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].flatMap(
    ([, url, imported]) => url ?? imported ?? [],
  );
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

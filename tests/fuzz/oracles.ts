import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';
import { checkNames } from '../../src/verify/finding.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { allowedAttributes, allowedElements } from './allowed-markup.ts';
import type { BuiltCase } from './built-case.ts';

/** Says what is wrong with a case, a sentence for each fault; nothing where all is as it should be. */
export type Oracle = (built: BuiltCase) => string[];

/** Every diagnostic names a file or folder that is there, and a place within it. */
export const truePlaces: Oracle = ({ files, diagnostics }) => {
  const paths = Object.keys(files);
  return diagnostics.flatMap(({ rule, file, line, column }) => {
    const text = files[file];
    if (text === undefined) {
      const known = file === '.' || paths.some((path) => path.startsWith(`${file}/`)) || file === 'site.yaml';
      return known && line === 1 && column === 1 ? [] : [`${rule} names ${file}, which is not there.`];
    }
    const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
    const width = lines[line - 1]?.length;
    return width !== undefined && column >= 1 && column <= width + 1
      ? []
      : [`${rule} stands at ${file}:${line}:${column}, which is not in the file.`];
  });
};

/** No message shows a stack trace, and each has words. */
export const wordsOnly: Oracle = ({ diagnostics }) =>
  diagnostics.flatMap(({ rule, message, hint }) =>
    message.trim() === '' || /\n\s+at |\bundefined\b|\[object |\bNaN\b/.test(`${message}\n${hint ?? ''}`)
      ? [`${rule} says “${message}” → “${hint}”.`]
      : [],
  );

/** What is made is in proportion to what was written: so many files and bytes for each record, and for each byte of it. */
export const boundedOutput: Oracle = ({ files, site }) => {
  if (!site) return [];
  const records = Object.keys(files).length;
  const input = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const output = site.files.reduce((sum, file) => sum + site.bytes(file).length, 0);
  const faults: string[] = [];
  if (site.files.length > 150 + 60 * records) faults.push(`${records} files became ${site.files.length}.`);
  if (output > 3_000_000 + 400 * input) faults.push(`${input} bytes became ${output}.`);
  return faults;
};

/** Every file lies in the output folder. */
export const withinOutput: Oracle = ({ site }) =>
  (site?.files ?? []).flatMap((file) =>
    file.startsWith('/') || file.split('/').some((part) => ['', '.', '..'].includes(part)) || /[\0\\]/.test(file)
      ? [`${file} lies outside the output folder.`]
      : [],
  );

/** Pages parse as HTML, feeds and sitemaps as XML, data as JSON. */
export const parses: Oracle = ({ site }) =>
  (site?.made ?? []).flatMap((file) => parseFaults(file, site?.text(file) ?? ''));

function parseFaults(file: string, text: string): string[] {
  const faults: string[] = [];
  if (file.endsWith('.html')) {
    parse(text, {
      onParseError: ({ code, startLine, startCol }) => faults.push(`${file}:${startLine}:${startCol} ${code}.`),
    });
  } else if (file.endsWith('.xml')) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', ({ message }) => faults.push(`${file}: ${message}.`));
    parser.write(text).close();
  } else if (/\.(?:json|jsonld)$/.test(file)) {
    try {
      JSON.parse(text);
    } catch (error) {
      faults.push(`${file}: ${String(error)}.`);
    }
  }
  return faults;
}

type Node = DefaultTreeAdapterTypes.Node;

function* elementsOf(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** No element or attribute stands on a page that neither templates nor the Markdown of bodies can make, and no address that runs something. */
export const allowedMarkup: Oracle = ({ site }) =>
  [...(site?.pages.keys() ?? [])].flatMap((file) =>
    [...new Set(strangeMarkup(parse(site?.text(file) ?? '')))].map((found) => `${file}: ${found}.`),
  );

/** The same of the HTML within feeds. */
export const allowedMarkupInFeeds: Oracle = ({ site }) =>
  (site?.made ?? [])
    .filter((file) => file.endsWith('feed.json'))
    .flatMap((file) => {
      const { items } = JSON.parse(site?.text(file) ?? '{}') as { items?: { content_html?: string }[] };
      return (items ?? []).flatMap(({ content_html }) =>
        strangeMarkup(parseFragment(content_html ?? '')).map((found) => `${file}: ${found}.`),
      );
    });

function strangeMarkup(root: Node): string[] {
  return [...elementsOf(root)].flatMap(({ tagName, attrs }) => {
    if (!allowedElements.has(tagName)) return [`<${tagName}>`];
    if (tagName === 'script' && !attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json'))
      return ['a script that runs'];
    return attrs.flatMap(({ name, value }) => {
      const known = allowedAttributes.get(name);
      if (!known || !(known === 'any' || known.has(tagName))) return [`<${tagName} ${name}>`];
      if (name === 'action' && !/^\/(?:.+\/)?search\/$/.test(value)) return [`a form that sends to ${value}`];
      const isAddress = name === 'href' || name === 'src' || name === 'cite';
      return isAddress && !/^(?:https?:\/\/|mailto:|tel:|data:image\/|data:,$|[#/]|(?!\w+:))/i.test(value.trim())
        ? [`<${tagName} ${name}="${value}">`]
        : [];
    });
  });
}

/** What `check` passes, `verify` passes as well; compressed copies, which are made from finished files, are tested elsewhere. */
export const verifies: Oracle = ({ site, expectations }) => {
  if (!site) return [];
  const names = checkNames.filter((name) => name !== 'copies');
  return verifySite(site, expectations, names).flatMap(({ name, findings }) =>
    findings.map(({ file, message }) => `${name}: ${file}: ${message}`),
  );
};

/** Every word of a body stands on the page of its record, unless something is said of the body. */
export const nothingLost: Oracle = ({ files, diagnostics, site }) => {
  if (!site) return [];
  return Object.entries(files).flatMap(([file, text]) => {
    const page =
      site.pages.size > 0 && file.endsWith('.md')
        ? `${file.slice(0, -3).replace(/^pages\//, '')}/index.html`
        : undefined;
    if (page === undefined || !site.has(page) || diagnostics.some((diagnostic) => diagnostic.file === file)) return [];
    if (/^(?:draft|withdrawn):/m.test(text)) return [];
    // The name of a language behind the mark of a block of code is not printed.
    const body = text.slice(text.indexOf('\n---', 3)).replace(/(`{3,}|~{3,})[ \t]*[\w+#./-]+/g, '$1');
    const shown = site.text(page);
    const lost = [...new Set(body.match(/word\d+/g) ?? [])].filter((word) => !shown.includes(word));
    return lost.map((word) => `${file}: “${word}” stands in the body and nowhere on its page.`);
  });
};

import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { elementsNamed, home, machineFiles, readXml, type XmlElement } from '../../support/machine-files.ts';
import { siteOf } from '../../support/site.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** Every form of link and image that a body can hold, and the address that it must have in a feed. */
const links: readonly [string, string][] = [
  ['[[ann]]', `${home}people/ann/`],
  ['[[ann|words & "more"]]', `${home}people/ann/`],
  ['[up](../b/)', `${home}stories/b/`],
  ['[root](/people/ann/)', `${home}people/ann/`],
  ['[home](/)', home],
  ['[here](#part-one)', `${home}stories/a/#part-one`],
  ['[query](/stories/?x=1&y=2)', `${home}stories/?x=1&y=2`],
  ['[file](/files/a%20b.pdf)', `${home}files/a%20b.pdf`],
  ['[outside](https://other.example/a?b=c&d)', 'https://other.example/a?b=c&d'],
  ['<https://other.example/auto>', 'https://other.example/auto'],
  ['[mail](mailto:a@other.example)', 'mailto:a@other.example'],
];

const image = String.raw`![A \"quay\" & <more>](Größe 1.png)`.replace('(Größe 1.png)', '(<Größe 1.png>)');

function site(body: string): Files {
  return {
    'people/ann.md': article({ name: 'Ann' }),
    'stories/a.md': story({ title: 'A', date: '2024-02-02', people: ['ann'] }, `## Part one\n\n${body}`),
    'stories/b.md': story({ title: 'B' }),
    'events/talks.md': article({ name: 'Talks', start: '2024-01-01' }),
    'claims/deal.md': article({ statement: 'Deal.', about: ['ann'] }),
    'static/files/a b.pdf': 'PDF',
    'static/favicon.svg': '<svg/>',
    'images/Größe 1.png': pixel,
  };
}

/** Values of the attributes of a piece of HTML that are addresses. */
function addressesIn(html: string): string[] {
  const visit = (node: Node): string[] => {
    const own =
      'attrs' in node
        ? node.attrs.filter(({ name }) => /^(?:href|src|srcset|action|cite)$/.test(name)).map(({ value }) => value)
        : [];
    return [...own, ...('childNodes' in node ? node.childNodes.flatMap(visit) : [])];
  };
  return parseFragment(html).childNodes.flatMap(visit);
}

/** Every address in an Atom feed: of links, ids, people and icons, and in the full text. */
function addressesInAtom(feed: XmlElement): string[] {
  return [
    ...elementsNamed('link', feed).map(({ attributes }) => attributes['href'] ?? ''),
    ...['id', 'uri', 'icon'].flatMap((name) => elementsNamed(name, feed).map(({ text }) => text)),
    ...elementsNamed('content', feed).flatMap(({ text }) => addressesIn(text)),
  ];
}

/** The same in a JSON feed, whose fields say by their names that they hold an address. */
function addressesInJson(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (key === 'content_html') return addressesIn(value);
    return /^(?:id|url|favicon|icon|.*_url)$/.test(key) ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one: unknown) => addressesInJson(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => addressesInJson(one, name));
}

function allAddresses(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (file.endsWith('feed.xml')) return addressesInAtom(readXml(text));
    if (file.endsWith('feed.json')) return addressesInJson(JSON.parse(text));
    if (file.endsWith('sitemap.xml')) return elementsNamed('loc', readXml(text)).map((element) => element.text);
    return [...text.matchAll(/^(?:URL|Sitemap): ?(\S+)/gm)].map(([, address = '']) => address);
  });
}

const ours = new RegExp(`^(?:${home.replaceAll('.', '\\.')}|https://other\\.example/|mailto:)`);

describe('an address in the full text of a feed is whole', () => {
  it.each(links)('%s', (written, expected) => {
    expect(siteOf(site(written)).problems.filter(({ rule }) => rule.startsWith('dead'))).toEqual([]);
    const content = elementsNamed('content', readXml(machineFiles(site(written))['feed.xml'] ?? ''))[0]?.text ?? '';
    expect(addressesIn(content)).toEqual([expected]);
  });

  it('of an image too, whose name may hold any character', () => {
    const content = elementsNamed('content', readXml(machineFiles(site(image))['feed.xml'] ?? ''))[0]?.text ?? '';
    expect(addressesIn(content)).toEqual([
      expect.stringMatching(/^https:\/\/site\.example\/sub\/images\/Gr%C3%B6%C3%9Fe%201\.\w{10}\.png$/),
    ]);
    expect(content).toContain('alt="A &quot;quay&quot; &amp; &lt;more&gt;"');
  });
});

describe('no file for machines holds a relative address', () => {
  it('whatever links a body holds', () => {
    const pieces = fc.constantFrom(...links.map(([written]) => written), image, '> quoted', '- item', '\n\n', '`code`');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (body) => {
        const addresses = allAddresses(machineFiles(site(body.join(' '))));
        expect(addresses.length).toBeGreaterThan(30);
        expect(addresses.filter((address) => !ours.test(address))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('whether the site stands in a folder or not', () => {
    const body = links.map(([written]) => written).join(' ');
    const [inFolder, atRoot] = ['/sub/', '/'].map((pathPrefix) =>
      allAddresses(machineFiles(site(body), { pathPrefix })),
    );
    expect(inFolder?.map((address) => address.replace(home, 'https://site.example/'))).toEqual(atRoot);
  });
});

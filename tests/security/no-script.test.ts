import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/* Promise: nothing runs in a reader's browser that this program did not ship, which today is nothing at all. */

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  const within = 'content' in node ? elementsOf(node.content) : [];
  return [...('tagName' in node ? [node] : []), ...children, ...within];
}

/** What could run in a page, or make it another than it is. */
function dangers(html: string): string[] {
  const elements = elementsOf(parse(html));
  const isRedirect = elements.some(({ attrs }) => attrs.some(({ value }) => value === 'canonical'));
  return elements.flatMap(({ tagName, attrs }) => {
    const valueOf = (name: string): string | undefined => attrs.find((one) => one.name === name)?.value;
    const found: string[] = [];
    if (tagName === 'script' && valueOf('type') !== 'application/ld+json') found.push('script');
    if (/^(?:iframe|frame|object|embed|applet|base|template|portal|foreignobject|animate|set)$/i.test(tagName))
      found.push(tagName);
    if (tagName === 'meta' && /refresh/i.test(valueOf('http-equiv') ?? '') && !isRedirect) found.push('refresh');
    for (const { name, value } of attrs) {
      if (/^on|^srcdoc$|^style$|^formaction$/i.test(name)) found.push(name);
      const address = value.replace(/[\p{Cc} ]/gu, '');
      if (
        /^(?:href|src|action|data|xlink:href|poster|ping)$/.test(name) &&
        /^(?:javascript|vbscript|data|blob|file):/i.test(address) &&
        address !== 'data:,'
      )
        found.push(`${name}=${value}`);
    }
    return found;
  });
}

const attacks = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style></title></textarea></noscript><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  'javascript:alert(1)',
  '<!--<script>--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
];

/** A site with an attack in every field that holds text. */
function hostileSite(): Record<string, string> {
  const text = (index: number): string =>
    JSON.stringify(attacks.map((_, at) => attacks[(at + index) % attacks.length]).join(' '));
  return {
    ...smallArticles,
    'site.yaml': `title: ${text(0)}\ndescription: ${text(1)}\nurl: https://a.example\npublisher: ${text(2)}\n`,
    ...Object.fromEntries(
      attacks.map((attack, index) => [
        `stories/a${index}.md`,
        `---\ntitle: ${JSON.stringify(attack)}\ndate: 2024-06-1${index % 10}\nsummary: ${text(index)}\nby: ${text(index)}\nkind: ${text(index)}\nsources: [s]\n` +
          `corrections:\n  - {date: 2024-06-21, text: ${text(index)}, before: ${text(index)}}\n---\n` +
          `Text \`${attack}\` and [[ann|${attack.replaceAll(/[[\]|<>"']/g, '')}]].\n\n\`\`\`\n${attack}\n\`\`\`\n`,
      ]),
    ),
    'people/evil-person.md': `---\nname: ${text(3)}\nspellings: ["Eve' onmouseover='alert(1)"]\nsummary: ${text(5)}\nroles:\n  - {title: ${text(6)}, from: 2024}\n---\n`,
    'events/evil-event.md': `---\nname: ${text(7)}\nsummary: ${text(1)}\nstart: 2024-06-18\nseries: ${text(8)}\nparticipants: [ann]\n---\n`,
    'claims/evil-claim.md': `---\nstatement: ${text(9)}\ntopic: ${text(10)}\nabout: [ann]\nassertions:\n  - {by: bob, stance: asserts, date: 2024-06-18, scope: ${text(11)}, quote: ${text(0)}, source: s}\n---\n`,
    'sources/s.md': `---\nname: ${text(2)}\noutlet: ${text(3)}\ndate: 2024-06-18\n---\n`,
  };
}

describe('a site with an attack in every text', () => {
  const folder = temporaryFolder(afterAll);
  writeFiles(join(folder, 'articles'), hostileSite());
  const built = briefing(folder, ['build', '--complete']);
  const files = built.code === 0 ? contentOf(join(folder, '_site')) : {};
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));

  it('is built', () => {
    expect({ code: built.code, err: built.err.split('\n', 12) }).toMatchObject({ code: 0 });
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.some(([, html]) => html.includes('alert(1)'))).toBe(true);
  });

  it('holds nothing that runs', () => {
    expect(pages.flatMap(([file, html]) => dangers(html).map((danger) => `${file}: ${danger}`))).toEqual([]);
  });

  it('has no file that a browser would run', () => {
    expect(Object.keys(files).filter((file) => /\.(?:m?js|css|xhtml|xht|wasm|swf|htc)$/.test(file))).toEqual([]);
  });

  it('forbids on every page what it does not hold', () => {
    const policies = pages.map(
      ([, html]) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '',
    );
    expect(
      policies.filter((policy) => !policy.startsWith("default-src 'none'") || policy.includes('script-src')),
    ).toEqual([]);
  });

  it('holds data that can be read, and nothing after it', () => {
    const data = pages.flatMap(([, html]) =>
      elementsOf(parse(html)).flatMap((one) =>
        one.tagName === 'script' ? one.childNodes.map((child) => ('value' in child ? child.value : '')) : [],
      ),
    );
    expect(data.length).toBeGreaterThan(20);
    for (const text of data) JSON.parse(text);
  });
});

it.each(
  attacks
    .slice(0, 6)
    .concat('<a href="javascript:alert(1)">x</a>', '<iframe src="https://a.example"></iframe>', '<style>*{}</style>'),
)('HTML in a body does not reach a page: %s', (attack) => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), {
    ...smallArticles,
    'stories/a.md': `---\ntitle: T\ndate: 2024-06-20\nsummary: S.\n---\nText.\n\n${attack}\n`,
  });
  const { code } = briefing(folder, ['build']);
  const pages = code === 0 ? Object.values(contentOf(join(folder, '_site'))) : [];
  expect(pages.flatMap(dangers)).toEqual([]);
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java&#115;cript:alert(1)',
  ' javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/x',
  '//evil.example/x',
])('an address that runs something reaches no page: %s', (address) => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), {
    ...smallArticles,
    'stories/a.md': `---\ntitle: T\ndate: 2024-06-20\nsummary: S.\n---\n[x](${address}) [y](<${address}>) ![z](${address}) <${address}>\n\n[r]: ${address}\n\n[r]\n`,
    'sources/s.md': `---\nname: S\ndate: 2024-06-18\nurl: ${JSON.stringify(address)}\n---\n`,
  });
  const { code } = briefing(folder, ['build']);
  const pages = code === 0 ? Object.values(contentOf(join(folder, '_site'))) : [];
  expect(pages.flatMap(dangers)).toEqual([]);
});

it.each([
  '<script>x</script>',
  '<a href=" java\nscript:x">x</a>',
  '<svg onload=x></svg>',
  '<template><script>x</script></template>',
  '<p style="x">x</p>',
])('the test sees a planted danger: %s', (html) => {
  expect(dangers(`<!doctype html><title>x</title>${html}`)).not.toEqual([]);
});

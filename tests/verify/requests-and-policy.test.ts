import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type BuiltFiles, check, findings, page, type VerifyOptions } from '../support/verified.ts';

describe('a page loads nothing from another site', () => {
  const onPage = (main: string, head = '', options: VerifyOptions = {}): string[] =>
    findings('outside requests', { 'index.html': page({ head, main }) }, options);

  it.each<[string, string, string]>([
    ['an image', '<img src="ADDRESS">', ''],
    ['an image of another size', '<img src="/a.png" srcset="/a.png, ADDRESS 2x">', ''],
    ['a film', '<video src="ADDRESS"></video>', ''],
    ['a frame', '<iframe src="ADDRESS"></iframe>', ''],
    ['a style sheet', '', '<link rel="stylesheet" href="ADDRESS">'],
    ['an icon', '', '<link rel="shortcut icon" href="ADDRESS">'],
    ['what is loaded before', '', '<link rel="preload" href="ADDRESS">'],
    ['a picture in a style', '', '<style>p{background:url(ADDRESS)}</style>'],
    ['a style in a style', '', '<style>@import "ADDRESS";</style>'],
  ])('%s', (_, main, head) => {
    const found = (address: string): string[] =>
      onPage(main.replace('ADDRESS', address), head.replace('ADDRESS', address));
    for (const address of ['https://a.example/a', '//a.example/a', 'http://site.example/a'])
      expect(found(address)).toEqual([`index.html: It loads “${address}” from another site.`]);
    for (const address of ['/a', 'a', 'https://site.example/a']) expect(found(address)).toEqual([]);
  });

  it('though it may name no icon, so that browsers ask for none', () => {
    expect(onPage('', '<link rel="icon" href="data:,">')).toEqual([]);
    expect(onPage('', '<link rel="icon" href="data:x">')).toEqual([expect.stringContaining('“data:x”')]);
  });

  it('though its readers may go there', () => {
    expect(onPage('<a href="https://a.example/">x</a>', '<link rel="alternate" href="https://a.example/">')).toEqual(
      [],
    );
  });
});

describe('a page runs nothing', () => {
  it.each<[string, string, readonly string[]]>([
    ['a script', '<script>x()</script>', ['It holds 1 scripts that would run.']],
    ['scripts', '<script>x()</script><script src="/a.js"></script>', ['It holds 2 scripts that would run.']],
    ['a module', '<script type="module">x()</script>', ['It holds 1 scripts that would run.']],
    ['data', '<script type="application/ld+json">{}</script>', []],
    [
      'a style attribute',
      '<p style="color:red">x</p>',
      ['It holds <p style>, which a strict security policy forbids.'],
    ],
    ['a handler', '<p onclick="x()">x</p>', ['It holds <p onclick>, which a strict security policy forbids.']],
    ['one handler twice', '<p onclick="x()">x</p><p onclick="y()">x</p>', [expect.stringContaining('<p onclick>')]],
    [
      'handlers of two sorts',
      '<p onclick="x()">x</p><b onfocus="y()">x</b>',
      [expect.stringContaining('<p onclick>'), expect.stringContaining('<b onfocus>')],
    ],
    ['an attribute that is called otherwise', '<p data-on="x" class="style">x</p>', []],
  ])('%s', (_, main, expected) => {
    const result = check('outside requests', { 'index.html': page({ main }) });
    expect(result.findings.map(({ message }) => message)).toEqual(expected);
    expect(result).toMatchObject({ examined: 1, unit: 'pages' });
  });
});

const strict = "default-src 'none'";
const style = 'p{color:red}';
const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const other = `'sha256-${createHash('sha256').update('other').digest('base64')}'`;
const meta = (policy: string): string => `<meta http-equiv="content-security-policy" content="${policy}">`;

describe('a security policy covers a page', () => {
  const none = 'No content security policy covers it.';
  const unsafe = 'Its policy allows unsafe code.';
  const loose = 'Its policy has no strict default-src.';
  const unstyled = 'Its policy does not hold the hash of its style, so it would be drawn without.';

  it.each<[string, string, BuiltFiles, readonly string[]]>([
    ['none', '', {}, [none]],
    ['its own', meta(strict), {}, []],
    ['its own, in other letters', meta(strict).replace('content-security', 'Content-Security'), {}, []],
    ['its own for its own files', meta("default-src 'self'"), {}, []],
    ['one for anything', meta('default-src *'), {}, [loose]],
    ['one without what holds for all', meta("img-src 'none'"), {}, [loose]],
    ['one that allows styles of any kind', meta(`${strict}; style-src 'unsafe-inline'`), {}, [unsafe]],
    ['one that allows words to run', meta(`${strict}; script-src 'unsafe-eval'`), {}, [unsafe]],
    ['one that is strict beside one that is not', meta(strict) + meta('default-src *'), {}, [loose]],
    ['its host’s', '', { _headers: `/*\n  Content-Security-Policy: ${strict}\n` }, []],
    ['its host’s, which is loose', '', { _headers: '/*\n  Content-Security-Policy: default-src *\n' }, [loose]],
    ['its own, and its host’s, which is loose', meta(strict), { _headers: 'content-security-policy: x' }, [loose]],
    ['nginx’s', '', { 'nginx.conf': `add_header Content-Security-Policy "${strict}" always;` }, []],
    [
      'nginx’s, which ends at its marks',
      '',
      { 'nginx.conf': `add_header Content-Security-Policy "x" always; # ${strict}` },
      [loose],
    ],
    ['in a file that no host reads', '', { 'a/_headers': `Content-Security-Policy: ${strict}` }, [none]],
    ['in rules that no host reads', '', { 'a/b.conf': `Content-Security-Policy "${strict}"` }, [none]],
    ['in a file that is called like one', '', { '_headers.txt': `Content-Security-Policy: ${strict}` }, [none]],
    ['in a file for readers', '', { 'headers.txt': `Content-Security-Policy: ${strict}` }, [none]],
    ['with the hash of its style', `${meta(`${strict}; style-src ${hash}`)}<style>${style}</style>`, {}, []],
    ['with the hash of another', `${meta(`${strict}; style-src ${other}`)}<style>${style}</style>`, {}, [unstyled]],
    [
      'with the hash of one style of two',
      `${meta(`${strict}; style-src ${hash}`)}<style>${style}</style><style>${style}b{}</style>`,
      {},
      [unstyled],
    ],
    [
      'with the hash in one policy of two',
      `${meta(`${strict}; style-src ${hash}`)}<style>${style}</style>`,
      { _headers: `Content-Security-Policy: ${strict}` },
      [unstyled],
    ],
  ])('%s', (_, head, rules, expected) => {
    const result = check('policy', { 'index.html': page({ head }), ...rules });
    expect(result.findings).toEqual(expected.map((message) => ({ file: 'index.html', message })));
    expect(result).toMatchObject({ examined: 1, unit: 'pages' });
  });

  it.each<[string, string, readonly string[]]>([
    ['what they are set to', `set $policy "${strict}";\nadd_header Content-Security-Policy "$policy";`, []],
    [
      'what they are set to by others',
      `set $style "style-src 'self'";\nset $policy "${strict}; $style";\nadd_header Content-Security-Policy "$policy";`,
      [],
    ],
    [
      'what they are set to first',
      `set $policy "${strict}";\nset $policy "x";\nadd_header Content-Security-Policy "$policy";`,
      [],
    ],
    [
      'not what they are set to later',
      `set $policy "x";\nset $policy "${strict}";\nadd_header Content-Security-Policy "$policy";`,
      [loose],
    ],
    ['nothing, where nobody sets them', 'add_header Content-Security-Policy "$policy";', [loose]],
    ['nothing, where a remark sets them', `# set $a "${strict}";\nadd_header Content-Security-Policy "$a";`, [loose]],
  ])('nginx’s, whose variables mean %s', (_, rules, expected) => {
    expect(
      check('policy', { 'index.html': page(), 'nginx.conf': rules }).findings.map(({ message }) => message),
    ).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { drawingFault } from '../../../src/content/images/drawing.ts';
import { runsScript } from '../../../src/content/files/script.ts';
import { exifSegment, jpeg } from '../../support/pictures.ts';

const svg = (content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;

const told = (text: string | Uint8Array): string => {
  const fault = drawingFault(Buffer.from(text));
  return fault ? `${fault.type}: It ${fault.what}` : 'harmless';
};

describe('a drawing that runs or loads something is found', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in capitals of a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>x</s:script></s:svg>'],
    ['a script of HTML', svg('<script xmlns="http://www.w3.org/1999/xhtml">x</script>')],
    ['a script without a namespace', '<svg><script>x</script></svg>'],
    ['a script before the drawing breaks off', '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script><g'],
    ['an event', svg('', 'onload="x"')],
    ['an event in capitals', svg('<rect onClick="x"/>')],
    ['an address that runs', svg('<a xlink:href="javascript:x"><text>a</text></a>')],
    ['one with blanks and an entity in it', svg('<a href="java&#10;script&#58;x"><text>a</text></a>')],
    ['one that an animation sets', svg('<a><set attributeName="href" to="javascript:x"/></a>')],
    ['an animation of an event', svg('<set attributeName="onload" to="x"/>')],
    ['an animation of an address', svg('<a><animate attributeName="xlink:href" values="a;b"/></a>')],
    ['HTML inside', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    ['an element of HTML', svg('<h:p xmlns:h="http://www.w3.org/1999/xhtml">a</h:p>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY x "&#60;script>">]>${svg('&x;')}`],
    ['a style sheet for XML', `<?xml-stylesheet href="a.xsl"?>${svg('')}`],
    ['a picture from elsewhere', svg('<image href="https://a.example/a.png"/>')],
    ['a picture without a scheme', svg('<image href="//a.example/a.png"/>')],
    ['a drawing in an address', svg('<image href="data:image/svg+xml,&lt;svg/>"/>')],
    ['a page in an address', svg('<use href="data:text/html,a"/>')],
    ['symbols from elsewhere', svg('<use xlink:href="https://a.example/a.svg#a"/>')],
    ['a style from elsewhere', svg('<style>@import "https://a.example/a.css";</style>')],
    ['a font from elsewhere', svg('<style><![CDATA[@font-face{src:url("https://a.example/a")}]]></style>')],
    ['a fill from elsewhere', svg('<rect fill="url(https://a.example/a.svg#a)"/>')],
    ['a fill in a style', svg('<rect style="fill:url( //a.example/a )"/>')],
    ['a base elsewhere', svg('', 'xml:base="https://a.example/"')],
    ['UTF-16', Buffer.from(`\ufeff${svg('<script/>')}`, 'utf16le')],
  ])('%s', (_, text) => {
    expect(told(text)).toMatch(/^active: It [a-z]/);
  });

  it.each([
    ['letters that browsers read otherwise', `<?xml version="1.0" encoding="UTF-7"?>${svg('+ADw-script+AD4-')}`],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from(svg('')), Buffer.from([0xff])])],
  ])('%s are not taken on trust', (_, text) => {
    expect(told(text)).toMatch(/^unreadable: /);
  });
});

describe('a drawing that names the computer it was drawn on is found', () => {
  const inkscape = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';
  it.each([
    '/home/kim/leak/map.png',
    'C:\\Users\\Kim\\map.png',
    '/Users/kim/map.png',
    'file:///tmp/map.png',
    '\\\\server\\map.png',
  ])('%s', (path) => {
    expect(told(svg('', `${inkscape} inkscape:export-filename="${path}"`))).toMatch(/^telling|^active/);
  });
});

describe('a drawing that holds a photograph which says where it was taken is found', () => {
  const photo = jpeg({ before: [exifSegment(6)] }).toString('base64');
  it.each([
    ['in a picture', svg(`<image href="data:image/jpeg;base64,${photo}"/>`)],
    ['in lines', svg(`<image xlink:href="data:image/jpeg;base64,${photo.replace(/.{20}/g, '$&&#10; ')}"/>`)],
    ['of another type than it says', svg(`<image href="data:image/png;base64,${photo}"/>`)],
    ['in a style', svg(`<style>.a{fill:url("data:image/jpeg;base64,${photo}")}</style>`)],
    ['in an address with codes', svg(`<image href="data:image/jpeg;base64,${photo.replaceAll('/', '%2F')}"/>`)],
  ])('%s', (_, text) => {
    expect(told(text)).toBe('telling: It holds a picture that says things of its making (EXIF)');
  });
});

describe('a harmless drawing passes', () => {
  it.each([
    ['a photograph that says nothing', svg(`<image href="data:image/jpeg;base64,${jpeg().toString('base64')}"/>`)],
    ['shapes', svg('<path d="M0 0h1" fill="url(#a)" style="stroke:red"/><style>.a{fill:url(#a)}</style>')],
    [
      'a declaration and a type',
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
    ],
    ['a link that a reader follows', svg('<a href="https://a.example/"><text>a</text></a>')],
    ['points in an address', svg('<image href="data:image/png;base64,AAAA"/>')],
    [
      'its own symbols, and files beside it',
      svg('<use href="#a"/><use href="map.svg#a"/><image href="/images/a.png"/>'),
    ],
    ['words about scripts', svg('<title>on load = script</title><desc>javascript</desc>')],
    [
      'metadata of a licence',
      svg('<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>'),
    ],
    ['what is no XML, and so is not drawn', 'x'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(told(text)).toBe('harmless');
  });
});

describe('a file that opens as a page and holds a script is told', () => {
  it.each([
    ['a.html', '<script src="a.js"></script>'],
    ['a.HTM', '<p ONCLICK = "x">'],
    ['a.xhtml', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script>'],
    ['a.xml', '<?xml-stylesheet type="text/xsl" href="a.xsl"?><a/>'],
    ['a.html', '<a href="javascript:x">a</a>'],
  ])('%s: %s', (path, text) => expect(runsScript(path, Buffer.from(text))).toBe(true));

  it.each([
    ['google1234abcd.html', 'google-site-verification: google1234abcd.html'],
    ['BingSiteAuth.xml', '<?xml version="1.0"?><users><user>A1</user></users>'],
    ['a.html', '<p>A script, and one = two.</p>'],
    ['a.js', 'document.write("<script>")'],
    ['a.txt', '<script>'],
  ])('but not %s: %s', (path, text) => expect(runsScript(path, Buffer.from(text))).toBe(false));
});

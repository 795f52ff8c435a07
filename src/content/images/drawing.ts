import { SaxesParser } from 'saxes';
import { withoutBlanks } from '../body/address.ts';
import { cleanImage } from './clean-image.ts';

/** What must not be published in an SVG drawing, as words that end “It …”. */
export interface DrawingFault {
  readonly type: 'active' | 'telling' | 'unreadable';
  readonly what: string;
}

/** Elements that run something, or hold markup of another kind that could. */
const activeElements: ReadonlySet<string> = new Set(
  [
    'script handler listener foreignobject iframe frame object embed applet audio video source link meta base',
    'form html body template portal math',
  ].flatMap((line) => line.split(' ')),
);

const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

/** Attributes whose value is an address. */
const addressAttributes: ReadonlySet<string> = new Set([
  'href',
  'src',
  'data',
  'action',
  'formaction',
  'base',
  'poster',
]);

/** A folder of somebody's computer, which names its owner as a rule. */
const localPath = /^(?:file:|[a-z]:[\\/]|\\\\|\/(?:home|Users|root|var|tmp|mnt|media|private|Volumes)\/)/i;

/**
 * What in an SVG drawing would run, would load something from elsewhere, or names a folder of the computer that it was drawn on. Opened
 * by its own address a drawing is a page, and not every host sends the header that keeps it from running what it holds.
 */
export function drawingFault(bytes: Uint8Array): DrawingFault | undefined {
  const text = decode(bytes);
  if (text === undefined) return { type: 'unreadable', what: 'is not text in UTF-8' };
  let fault: DrawingFault | undefined;
  const found = (type: DrawingFault['type'], what: string): void => {
    fault ??= { type, what };
  };
  const parser = new SaxesParser({ xmlns: true });
  let style = '';
  let inStyle = false;
  parser.on('doctype', (doctype) => {
    if (/<!|\[/.test(doctype)) found('active', 'defines entities, in which anything can hide');
  });
  parser.on('processinginstruction', ({ target }) => found('active', `holds an instruction <?${target}?>`));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const name = local.toLowerCase();
    if (activeElements.has(name) && (uri === svgNamespace || uri === htmlNamespace || uri === ''))
      found('active', `holds <${local}>`);
    else if (uri === htmlNamespace) found('active', `holds <${local}> of HTML`);
    for (const { local: attribute, value } of Object.values(attributes)) judgeAttribute(name, attribute, value, found);
    inStyle = name === 'style';
  });
  parser.on('closetag', ({ local }) => {
    if (local.toLowerCase() === 'style') judgeStyle(style, found);
    inStyle = false;
  });
  const addText = (part: string): void => {
    if (inStyle) style += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  // What is no XML is not drawn either: browsers stop there, and so far everything was looked at.
  parser.on('error', () => undefined);
  parser.write(text).close();
  return fault;
}

function judgeAttribute(
  element: string,
  attribute: string,
  value: string,
  found: (type: DrawingFault['type'], what: string) => void,
): void {
  const name = attribute.toLowerCase();
  const address = withoutBlanks(value);
  if (/^on[a-z]/.test(name)) found('active', `holds the attribute ${attribute}, which runs a script`);
  else if (/(?:java|vb)script:/i.test(address)) found('active', `holds an address that runs a script, in ${attribute}`);
  else if (name === 'attributename' && /^(?:on|.*href$|src$)/i.test(address))
    found('active', `changes ${value.trim()} by an animation`);
  else if (addressAttributes.has(name) && !isHarmless(element, address))
    found('active', `loads something from elsewhere: ${shorten(value)}`);
  else if (toldByPicture(address).length > 0) found('telling', pictureTells(address));
  else if (localPath.test(value.trim())) found('telling', `names a folder of a computer: ${shorten(value)}`);
  else judgeStyle(value, found);
}

/** Style sheets and attributes with a style: what they load. */
function judgeStyle(css: string, found: (type: DrawingFault['type'], what: string) => void): void {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\\/g, '');
  if (/@import|expression\s*\(|-moz-binding|behavior\s*:/i.test(plain))
    found('active', 'has a style that loads or runs something');
  for (const [, written = ''] of plain.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
    const address = withoutBlanks(written);
    if (!isHarmless('', address)) found('active', `loads something from elsewhere: ${shorten(written)}`);
    else if (toldByPicture(address).length > 0) found('telling', pictureTells(address));
  }
}

/** Whether an address stays on the site, holds a picture of points, or is a link that a reader follows. */
function isHarmless(element: string, address: string): boolean {
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(address) || /^data:font\//i.test(address)) return true;
  if (element === 'a' && /^(?:https?|mailto):/i.test(address)) return true;
  return !/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address);
}

/** What a picture that an address holds says of its making. */
function toldByPicture(address: string): readonly string[] {
  const coded = /^data:image\/[^,]*;base64,(.*)$/is.exec(address)?.[1];
  if (coded === undefined) return [];
  const cleaning = cleanImage(Buffer.from(decodedFromAddress(coded), 'base64'));
  if (cleaning.type === 'damaged') return [];
  return cleaning.type === 'telling' ? cleaning.found : cleaning.removed;
}

function pictureTells(address: string): string {
  return `holds a picture that says things of its making (${toldByPicture(address).join(', ')})`;
}

function decodedFromAddress(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return `“${trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed}”`;
}

/** The text of a drawing; `undefined` where browsers could read other letters than we do. */
function decode(bytes: Uint8Array): string | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
    const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/i.exec(text)?.[1]?.toLowerCase();
    const expected = wide ? /^utf-16(?:le|be)?$/ : /^(?:utf-?8|us-ascii|ascii)$/;
    return declared === undefined || expected.test(declared) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** What an address in a body leads to, or why a page may not hold it. */
export type Address =
  { readonly type: 'outside' } | { readonly type: 'inside' } | { readonly type: 'refused'; readonly why: string };

const allowedSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/**
 * Judges an address as a browser would read it: controls and spaces are ignored, `\` counts as `/`. `//host` is refused because it
 * silently takes the scheme of the page, and every scheme but http, https and mailto because it could run or open something.
 */
export function judgeAddress(written: string): Address {
  const address = decodeLoosely(written)
    // oxlint-disable-next-line no-control-regex -- browsers drop these before they look for a scheme
    .replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')
    .replaceAll('\\', '/');
  if (address.startsWith('//')) return { type: 'refused', why: 'it names another site without saying https://' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return { type: 'inside' };
  if (!allowedSchemes.has(scheme))
    return { type: 'refused', why: `addresses that begin with “${scheme}:” are not allowed` };
  return scheme === 'mailto' ? judgeMail(address) : judgeWeb(address);
}

function judgeMail(address: string): Address {
  return /^mailto:[^@\s]+@[^@\s]+$/i.test(address)
    ? { type: 'outside' }
    : { type: 'refused', why: 'it is not an e-mail address' };
}

function judgeWeb(address: string): Address {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    return { type: 'refused', why: 'it is not a whole web address' };
  const { username, password } = new URL(address);
  return username || password
    ? { type: 'refused', why: 'it names a user, and so looks like another site than it leads to' }
    : { type: 'outside' };
}

function decodeLoosely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

import { decodePercents } from '../../base/escape.ts';
import { hiddenCharacter } from '../../model/values/characters.ts';
import { quoted } from '../../model/values/quoted.ts';

/** What an address in a body leads to, or why a page may not hold it. */
export type Address =
  { readonly type: 'outside' } | { readonly type: 'inside' } | { readonly type: 'refused'; readonly why: string };

/** An address without controls and spaces, which browsers drop before they look for its scheme. */
export function withoutBlanks(address: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what browsers drop
  return address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
}

const allowedSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/**
 * Judges an address as a browser would read it: controls and spaces are ignored, `\` counts as `/`. `//host` is refused because it
 * silently takes the scheme of the page, and every scheme but http, https and mailto because it could run or open something.
 */
export function judgeAddress(written: string): Address {
  const address = withoutBlanks(decodeLoosely(written)).replaceAll('\\', '/');
  if (address.startsWith('//')) return { type: 'refused', why: 'it names another site without saying https://' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return { type: 'inside' };
  if (!allowedSchemes.has(scheme))
    return { type: 'refused', why: `addresses that begin with “${scheme}:” are not allowed` };
  return scheme === 'mailto' ? judgeMail(written) : judgeWeb(address);
}

/** What a link may fill in of a mail; anything else, such as a file to attach, is not for a link to decide. */
const mailFields: ReadonlySet<string> = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'in-reply-to']);
const mailboxFields: ReadonlySet<string> = new Set(['to', 'cc', 'bcc']);

/** Judges `mailto:a@b.example,c@d.example?cc=…&subject=…` by RFC 6068: one recipient at least, before the ? or in a field. */
function judgeMail(written: string): Address {
  const [scheme, rest] = splitAt(written.trim(), ':');
  const [recipients, query] = splitAt(rest, '?');
  const fields = query === '' ? [] : query.split('&').map((field) => splitAt(field, '='));
  const unknown = fields.find(([name]) => !mailFields.has(name.toLowerCase()));
  if (unknown) return { type: 'refused', why: `a link to mail cannot fill in ${quoted(unknown[0])}` };
  if (fields.some(([name, value]) => name.toLowerCase() !== 'body' && /%0[ad]/i.test(value)))
    return { type: 'refused', why: 'only the text of a mail has more than one line' };
  const lists = [
    recipients,
    ...fields.flatMap(([name, value]) => (mailboxFields.has(name.toLowerCase()) ? value : [])),
  ];
  const mailboxes = lists.flatMap((list) => (list === '' ? [] : list.split(',')));
  return scheme.toLowerCase() === 'mailto' &&
    mailboxes.length > 0 &&
    mailboxes.every((mailbox) => /^[^@\s]+@[^@\s]+$/.test(decodePercents(mailbox)))
    ? { type: 'outside' }
    : { type: 'refused', why: 'it is not an e-mail address' };
}

function splitAt(text: string, sign: string): [string, string] {
  const index = text.indexOf(sign);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

function judgeWeb(address: string): Address {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    return { type: 'refused', why: 'it is not a whole web address' };
  const hidden = hiddenCharacter(address);
  if (hidden !== undefined) return { type: 'refused', why: `it holds ${hidden}, which cannot be seen: type it anew` };
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

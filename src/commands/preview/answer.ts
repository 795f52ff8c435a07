import { contentTypeOf } from '../../hosting/content-types.ts';

/** What is sent for a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Headers of every answer: nothing is kept, guessed or lent to pages of other sites. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** An answer in plain words. */
export function inWords(status: number, words: string, more: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { ...always, 'content-type': contentTypeOf('words.txt'), ...more },
    body: `${words}\n`,
  };
}

/** A file of the site, or the part of it that is asked for with a `Range` header: video is sent in parts. */
export function fileAnswer(status: number, file: string, content: string | Uint8Array, range?: string): Answer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const headers = { ...always, 'content-type': contentTypeOf(file), 'accept-ranges': 'bytes' };
  const part = range === undefined ? undefined : partOf(range, bytes.length);
  if (part === undefined) return { status, headers, body: bytes };
  if (part === 'outside') return inWords(416, 'There is no such part.', { 'content-range': `bytes */${bytes.length}` });
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${part.first}-${part.last}/${bytes.length}` },
    body: bytes.subarray(part.first, part.last + 1),
  };
}

/** Leads on to another address of the site. */
export function leadTo(location: string): Answer {
  return inWords(302, 'It stands in a folder.', { location });
}

/** The part that a `Range` header asks for; `undefined` where the whole is to be sent, as for several parts at once. */
function partOf(range: string, length: number): { first: number; last: number } | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return first < length && first <= last ? { first, last } : 'outside';
}

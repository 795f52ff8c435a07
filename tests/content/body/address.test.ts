import { describe, expect, it } from 'vitest';
import { judgeAddress } from '../../../src/content/body/address.ts';

describe('an address that leads to another site says so', () => {
  it.each([
    'https://example.com',
    'http://example.com/a?b=c#d',
    'HTTPS://example.com',
    'https://example.com/a%20b',
    'https://пример.испытание/',
    'mailto:desk@example.com',
    'mailto:desk@example.com?cc=b@example.com&subject=Story',
    'mailto:desk@example.com?subject=A%20story&body=Line%0D%0ALine',
    'mailto:a@example.com,b@example.com',
    'mailto:?to=a@example.com',
    'mailto:?CC=a@example.com,b@example.com',
    'mailto:desk%40example.com',
    'MAILTO:a+b@example.com?bcc=c@example.com',
    'https://[::1]/',
  ])('%j', (address) => {
    expect(judgeAddress(address)).toEqual({ type: 'outside' });
  });
});

describe('an address within the site', () => {
  it.each([
    '',
    '/',
    '/stories/a/',
    'stories/a/',
    '../a/',
    '#heading',
    '?a=b',
    './a',
    'a:',
    '1a:b',
    'photo.jpg',
    'a/b:c',
    '%E0%A4%A',
  ])('%j', (address) => {
    expect(judgeAddress(address).type).toBe(address === 'a:' ? 'refused' : 'inside');
  });
});

describe('//host takes the scheme of the page and is refused', () => {
  it.each([
    '//example.com',
    '//example.com/a',
    '\\\\example.com',
    '/\\example.com',
    '\\/example.com',
    '%5C%5Cexample.com',
    '/%5Cexample.com',
    ' //example.com',
    '/\t/example.com',
    '/\n/example.com',
    '/ /example.com',
    '\u00a0//example.com',
    '///example.com',
  ])('%j', (address) => {
    expect(judgeAddress(address)).toEqual({
      type: 'refused',
      why: 'it names another site without saying https://',
    });
  });
});

describe('what came along with a copied address and cannot be seen is named', () => {
  it.each([
    ['https://e.example/a%E2%80%8Bb', 'U+200B (zero-width space)'],
    ['https://e.example/\u200ea', 'U+200E (left-to-right mark)'],
    ['https://e.example/a\ufeff', 'U+FEFF (byte order mark)'],
    ['https://e.example/?a=\u00adb', 'U+00AD (soft hyphen)'],
    ['https://e.example/#\u2060', 'U+2060 (word joiner)'],
  ])('%j', (address, named) => {
    expect(judgeAddress(address)).toEqual({
      type: 'refused',
      why: `it holds ${named}, which cannot be seen: type it anew`,
    });
  });

  it.each(['https://fa.example/می%E2%80%8Cخواهم', 'https://e.example/김'])('%j is a word', (address) => {
    expect(judgeAddress(address)).toEqual({ type: 'outside' });
  });
});

describe('schemes that could run or open something are refused', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\rscript:alert(1)',
    'j\u0000avascript:alert(1)',
    'javascript\t:alert(1)',
    'javascript:%2F%2Fexample.com%0Aalert(1)',
    '%6aavascript:alert(1)',
    'vbscript:a',
    'data:text/html,<script>',
    'data:image/png;base64,AAAA',
    'DATA:image/svg+xml,a',
    'tg://resolve?domain=a',
    'whatsapp://send',
    'file:///etc/passwd',
    'ftp://example.com',
    'blob:https://example.com/a',
    'view-source:https://example.com',
    'about:blank',
    'tel:+850',
    'intent://a#Intent;end',
    'web+a:b',
    'x-a.b+c-1:d',
    'a:',
  ])('%j', (address) => {
    expect(judgeAddress(address).type).toBe('refused');
  });

  it('with the reason', () => {
    expect(judgeAddress('JavaScript:alert(1)')).toMatchInlineSnapshot(`
      {
        "type": "refused",
        "why": "addresses that begin with “javascript:” are not allowed",
      }
    `);
  });

  it.each(['https:', 'https://', 'http:///', 'https://exa mple.com:port', 'https://%'])(
    '%j is not a whole address',
    (address) => {
      expect(judgeAddress(address)).toEqual({ type: 'refused', why: 'it is not a whole web address' });
    },
  );

  it.each(['https:example.com', 'https:/example.com', 'https:///example.com'])(
    '%j is not a whole address',
    (address) => {
      expect(judgeAddress(address).type).toBe('refused');
    },
  );

  it.each(['https://user@example.com', 'https://www.example.com@evil.example/', 'https://user:secret@example.com'])(
    '%j shows another site than it leads to',
    (address) => {
      expect(judgeAddress(address).type).toBe('refused');
    },
  );

  it.each([
    'mailto:',
    'mailto:nobody',
    'mailto:?subject=Story',
    'mailto:a@example.com,nobody',
    'mailto:a@example.com?cc=nobody',
    'mailto:a@b@c',
    'mailto:a@example.com?attach=/etc/passwd',
    'mailto:a@example.com?subject=a%0ABcc:b@example.com',
  ])('%j is no e-mail address', (address) => {
    expect(judgeAddress(address).type).toBe('refused');
  });
});

describe('a browser and the judgement agree on where an address leads', () => {
  it.each([
    'java\tscript:alert(1)',
    ' \u0000javascript:alert(1)',
    '/\t/example.com',
    '\\\\example.com',
    '/\\example.com',
    'https:\\\\example.com',
    'a:b',
    'a/b:c',
    '?a:b',
    '#a:b',
    './javascript:alert(1)',
  ])('%j', (address) => {
    const { origin } = new URL(address, 'https://site.invalid/stories/a/');
    const within = origin === 'https://site.invalid';
    expect(judgeAddress(address).type === 'inside').toBe(within);
  });
});

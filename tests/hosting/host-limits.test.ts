import { describe, expect, it } from 'vitest';
import { hosts } from '../../src/hosting/host.ts';
import { beyondLimits } from '../../src/hosting/host-limits.ts';

const mebibyte = 1024 * 1024;

function site(count: number, others: Readonly<Record<string, number>> = {}): Map<string, number> {
  const pages = Array.from({ length: count }, (_, index): [string, number] => [`stories/${index}/index.html`, 9]);
  return new Map([...pages, ...Object.entries(others)]);
}

describe('what a host would not take', () => {
  it.each([
    ['as many files as it takes', site(20_000), []],
    [
      'one file more',
      site(20_001),
      ['index.html: The site has 20,001 files; Cloudflare Pages takes 20,000 without a paid plan.'],
    ],
    ['rules beside as many files as it takes', site(20_000, { _headers: 1, _redirects: 1 }), []],
    ['a file as large as it takes', site(1, { 'film.mp4': 25 * mebibyte }), []],
    [
      'a file of one byte more',
      site(1, { 'film.mp4': 25 * mebibyte + 1 }),
      ['film.mp4: It has 26,214,401 bytes; Cloudflare Pages takes files of 26,214,400 at most.'],
    ],
  ])('of Cloudflare: %s', (_, sizes, expected) => {
    expect(beyondLimits('cloudflare', sizes).map(({ file, message }) => `${file}: ${message}`)).toEqual(expected);
  });

  it.each(hosts.filter((host) => host !== 'cloudflare'))('is nothing for %s', (host) => {
    expect(beyondLimits(host, site(20_001, { 'film.mp4': 99 * mebibyte }))).toEqual([]);
  });
});

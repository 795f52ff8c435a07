import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { styleSource } from '../../src/hosting/content-policy.ts';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import type { Answer } from '../support/answer.ts';

/** What every host that reads rules must answer at an address; `file` is the file of the site that must come. */
export interface Expectation {
  readonly path: string;
  readonly status: number;
  readonly location?: string;
  readonly file?: string;
  readonly type?: string;
  readonly lifetime?: string;
}

const html = 'text/html; charset=utf-8';
const hashed = 'public, max-age=31536000, immutable';
const revalidated = 'public, max-age=0, must-revalidate';

/** Files that a host reads and never sends. */
const rules = /^(?:_redirects|_headers|briefing\.nginx\.conf)$/;

/** Pages that have no address of their own, or whose address does not answer 200. */
const answeredOtherwise = /^(?:404\.html|stories\/gauge-broken\/index\.html)$/;

/** Every page of a built folder at its address. */
export function everyPage(folder: string, prefix: string): Expectation[] {
  const pages = [...(listFolder(folder)?.files.keys() ?? [])].filter(
    (file) => file.endsWith('.html') && !answeredOtherwise.test(file) && !rules.test(file),
  );
  return pages.map((file) => ({
    path: `${prefix}${file.replace(/index\.html$/, '')}`,
    status: 200,
    file,
    type: html,
    lifetime: revalidated,
  }));
}

/** Former addresses, withdrawn records, missing ones, and a file of each type. `gone` is the status of withdrawn records. */
export function oddAddresses(folder: string, prefix: string, gone: 410 | 200): Expectation[] {
  const picture = [...(listFolder(folder)?.files.keys() ?? [])].find((file) => /^images\/social\/.*png$/.test(file));
  const image = readdirSync(join(folder, 'images')).find((name) => name.endsWith('.png')) ?? '';
  const moved = (from: string, to: string): Expectation => ({
    path: `${prefix}${from}`,
    status: 301,
    location: `${prefix}${to}`,
  });
  const sent = (file: string, type: string, lifetime = revalidated): Expectation => ({
    path: `${prefix}${file}`,
    status: 200,
    file,
    type,
    lifetime,
  });
  const missing = (path: string): Expectation => ({
    path: `${prefix}${path}`,
    status: 404,
    file: '404.html',
    type: html,
    lifetime: revalidated,
  });
  return [
    moved('people/m-danoush/', 'people/mirel-danoush/'),
    moved('people/m-danoush', 'people/mirel-danoush/'),
    moved('stories/first-meeting/', 'stories/quay-talks-open/'),
    moved('events/highmoor-meeting-2022/', 'events/dam-meeting-2022/'),
    moved('stories/saltbridge-gauge/', 'stories/gauge-broken/'),
    moved('people/mirel-danoush', 'people/mirel-danoush/'),
    {
      path: `${prefix}stories/gauge-broken/`,
      status: gone,
      file: 'stories/gauge-broken/index.html',
      type: html,
      lifetime: revalidated,
    },
    moved('people/m-danoush/feed.xml', 'people/mirel-danoush/feed.xml'),
    missing('stories/never-was/'),
    missing('never-was.html'),
    missing('people/ivo-santher/never-was.txt'),
    sent('note.txt', 'text/plain; charset=utf-8'),
    sent('dates.ics', 'text/calendar; charset=utf-8'),
    sent('extra.xml', 'application/xml; charset=utf-8'),
    sent('extra.json', 'application/json'),
    sent('app.webmanifest', 'application/manifest+json'),
    sent('feed.xml', 'application/atom+xml; charset=utf-8'),
    sent('feed.json', 'application/feed+json'),
    sent('people/ivo-santher/feed.xml', 'application/atom+xml; charset=utf-8'),
    sent('people/ivo-santher/feed.json', 'application/feed+json'),
    sent('calendar.ics', 'text/calendar; charset=utf-8'),
    sent('sitemap.xml', 'application/xml; charset=utf-8'),
    sent('robots.txt', 'text/plain; charset=utf-8'),
    sent('data/people/ivo-santher.json', 'application/json'),
    sent('data/archive.jsonld', 'application/ld+json'),
    sent('favicon.svg', 'image/svg+xml'),
    sent('.well-known/security.txt', 'text/plain; charset=utf-8'),
    sent(`images/${image}`, 'image/png', hashed),
    sent(picture ?? 'no picture for shared links', 'image/png', hashed),
  ];
}

/** Holds an answer against what is expected of it, security headers included. */
export function expectAnswer(folder: string, wanted: Expectation, { status, headers, body }: Answer): void {
  const { path, file, location, type, lifetime } = wanted;
  expect({ path, status, location: headers['location'] }).toEqual({ path, status: wanted.status, location });
  if (file !== undefined) expect(body.equals(readFileSync(join(folder, file))), `${path} is ${file}`).toBe(true);
  if (type !== undefined) expect({ path, type: headers['content-type'] }).toEqual({ path, type });
  if (lifetime !== undefined)
    expect({ path, lifetime: headers['cache-control'] }).toEqual({ path, lifetime: lifetime.replaceAll('"', '') });
  expect({ path, headers }).toMatchObject({ path, headers: securityHeadersOf(folder) });
}

/** The security headers of every answer of a site, with the hash of the style sheet as it stands in its pages. */
export function securityHeadersOf(folder: string): Record<string, string> {
  const style = /<style>([\s\S]*?)<\/style>/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
  return {
    'content-security-policy': `default-src 'none'; style-src ${styleSource(style)}; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}

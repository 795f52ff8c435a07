import { describe, expect, it } from 'vitest';
import type { FeedsView } from '../../../src/views/site/feeds-view.ts';
import { sitePath } from '../../../src/addresses/paths.ts';
import type { SiteView } from '../../../src/views/site/site-view.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { emptyParts, reference, site, story } from '../views.ts';

/** The feeds that a page's head names. */
function alternates(html: string): string[] {
  return [...html.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)">/g)].map(
    ([, type, href]) => `${type} ${href}`,
  );
}

const person = {
  ...emptyParts,
  type: 'person',
  path: sitePath('people', 'ann'),
  roles: [],
  office: [],
  moments: [],
  events: [],
} as const;

const { baseUrl: _baseUrl, ...rest } = site();
const nowhere: SiteView = { ...rest, baseUrl: undefined };

describe('a page names', () => {
  it('the feeds of the site', () => {
    expect(alternates(renderPage(story(), site({ pathPrefix: '/sub/' }), ''))).toEqual([
      'application/atom+xml /sub/feed.xml',
      'application/feed+json /sub/feed.json',
      'application/json /sub/data/stories/test.json',
    ]);
  });

  it('its own feeds first, if it is about what can be followed, and says so to the reader', () => {
    const html = renderPage(person, site(), '');
    expect(alternates(html)).toEqual([
      'application/atom+xml /people/ann/feed.xml',
      'application/feed+json /people/ann/feed.json',
      'application/atom+xml /feed.xml',
      'application/feed+json /feed.json',
      'application/json /data/people/ann.json',
    ]);
    expect(html).toContain(
      'Follow this person in a feed reader: <a href="/people/ann/feed.xml">Atom</a> and <a href="/people/ann/feed.json">JSON Feed</a>.',
    );
  });

  it('no feeds where the site’s address is not known', () => {
    const html = renderPage(person, nowhere, '');
    expect(alternates(html)).toEqual(['application/json /data/people/ann.json']);
    expect(html).not.toContain('feed');
  });

  it('no feeds at an address that leads elsewhere', () => {
    const view = { type: 'redirect', path: sitePath('people', 'annie'), to: sitePath('people', 'ann') } as const;
    expect(alternates(renderPage(view, site(), ''))).toEqual([]);
  });
});

describe('the timeline', () => {
  const view = { type: 'timeline', kinds: [], narrower: [], years: [], months: [], days: [] } as const;
  const whole = { ...view, path: sitePath('timeline') } as const;

  it('leads to the calendar where there is one', () => {
    const calendar = '<a href="/sub/calendar.ics">Events as a calendar</a>';
    expect(renderPage(whole, site({ pathPrefix: '/sub/', calendar: true }), '')).toContain(calendar);
    expect(renderPage(whole, site(), '')).not.toContain('calendar.ics');
    expect(renderPage({ ...view, path: sitePath('timeline', '2024') }, site({ calendar: true }), '')).not.toContain(
      'calendar.ics',
    );
  });
});

describe('the page of feeds', () => {
  const view: FeedsView = {
    type: 'feeds',
    path: sitePath('feeds'),
    sections: [{ kind: 'claim', items: [reference('claim', 'deal', 'A deal')], more: sitePath('feeds', 'claims') }],
  };

  it('links to each feed in both forms, named in full for those who hear it', () => {
    const html = renderPage(view, site(), '');
    expect(html).toContain('<a href="/feed.xml" aria-label="Atom: All stories">Atom</a>');
    expect(html).toContain('<a href="/claims/deal/feed.xml" aria-label="Atom: A deal">Atom</a>');
    expect(html).toContain('<a href="/claims/deal/feed.json" aria-label="JSON Feed: A deal">JSON Feed</a>');
    expect(html).toContain('<a href="/feeds/claims/">Earlier claims</a>');
  });

  it('names the calendar where there is one', () => {
    expect(renderPage(view, site({ calendar: true }), '')).toContain('href="/calendar.ics"');
    expect(renderPage(view, site(), '')).not.toContain('calendar.ics');
  });
});

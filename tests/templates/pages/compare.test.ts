import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../templates/render-page.tsx';
import { article, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

/** What each part of a comparison says, by its heading. */
function partsOf(files: Files, path = '/compare/row/'): Record<string, string> {
  const { page, plan } = siteOf(files);
  const html = renderPage(page(path), plan.site, '');
  return Object.fromEntries(
    [...html.matchAll(/<section[^>]*><h2[^>]*>([^<]*)<\/h2>(.*?)<\/section>/gs)].map(([, title = '', part = '']) => [
      title,
      part
        .replace(/<\/?(?:p|li|div|dt|dd|h3|span)[^>]*>/g, ' ')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );
}

describe('a comparison', () => {
  it('says of everything unknown that it is not reported, and of what was not held why not', () => {
    const files = {
      'events/a.md': article({ name: 'First', start: '2019-04', series: 'Row' }),
      'events/b.md': article({ name: 'Second', start: '2024', series: 'Row', status: 'cancelled' }),
    };
    expect(partsOf(files)).toMatchInlineSnapshot(`
      {
        "What followed": "First April 2019 not reported Next in the series Second 2024 · Cancelled Second 2024 cancelled Next in the series No later one is on record.",
        "What they said": "First April 2019 not reported Second 2024 cancelled",
        "What was claimed about it": "First April 2019 not reported Second 2024 not reported",
        "What was signed": "First April 2019 not reported Second 2024 cancelled",
        "When and where": "First April 2019 Planned not reported Held April 2019 place not reported Second 2024 Planned 2024 place not reported Held cancelled",
        "Who was in the room": "By the names that were reported. Somebody who is not named may still have been there. First April 2019 not reported Second 2024 cancelled",
      }
    `);
  });

  it('says who joined and who dropped out since which event', () => {
    const files = {
      'people/ann.md': article({ name: 'Ann', roles: [{ title: 'Head', from: '2020' }] }),
      'people/ben.md': article({ name: 'Ben' }),
      'people/cem.md': article({ name: 'Cem' }),
      'events/a.md': article({ name: 'First', start: '2019', series: 'Row', participants: ['ann', 'ben'] }),
      'events/b.md': article({ name: 'Second', start: '2024', series: 'Row', participants: ['ann', 'cem'] }),
    };
    expect(partsOf(files)['Who was in the room']).toContain(
      'Second 2024 Joined since First Cem Dropped out since First Ben Again Ann Head',
    );
  });
});

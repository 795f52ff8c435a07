import { describe, expect, test } from 'vitest';
import type { ClaimStatus } from '../../../src/graph/claims/status-rules.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { read, reference, site, standing, story } from '../views.ts';

describe('a story is read before all that supports it', () => {
  const claim = (name: string, status: ClaimStatus, weight: 'major' | 'minor') =>
    ({ ...reference('claim', name, name), standing: standing(status), weight, said: [] }) as const;
  const body = {
    blocks: [
      { tag: 'p', text: ['First.'] },
      { tag: 'p', text: ['Second.'] },
    ],
    links: [],
  } as const;

  test.each<[string, readonly ReturnType<typeof claim>[], string]>([
    ['nothing where nothing is disputed', [claim('a', 'one-side', 'major')], 'First. Second.'],
    ['nothing where only minor points are', [claim('a', 'disputed', 'minor')], 'First. Second.'],
    [
      'the one major point',
      [claim('a', 'one-side', 'major'), claim('b', 'denied', 'major')],
      'First. Denied Denied: b',
    ],
    [
      'the first of several',
      [claim('a', 'disputed', 'major'), claim('b', 'denied', 'major')],
      'First. Disputed Disputed: a',
    ],
  ])('below the first paragraph stands %s', (_, claims, expected) => {
    const text = read(story({ body, claims }));
    expect(text).toContain(expected);
    expect(text.indexOf('First.')).toBeLessThan(text.indexOf('# Claims cited here'));
  });

  test('its sources and three next reads stand below it, and claims, notes and citation are folded', () => {
    const related = ['a', 'b', 'c', 'd'].map((name) => ({ ...reference('story', name, name), shared: [] }));
    const sources = [{ ...reference('source', 's', 'S'), by: [] }];
    const view = story({ body, related, sources, claims: [claim('a', 'one-side', 'major')] });
    const html = renderPage(view, site(), '');
    const order = ['class="prose"', 'page-sources', 'page-related', 'page-claims', 'page-cite'].map((one) =>
      html.indexOf(one),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(html.match(/<p class="name"><a href="[^"]*">[abcd]<\/a>/g)).toHaveLength(3);
    expect(html.match(/<details class="part fold"><summary><h2 id="page-(?:claims|cite)"/g)).toHaveLength(2);
    expect(html).not.toContain('class="jumps"');
  });
});

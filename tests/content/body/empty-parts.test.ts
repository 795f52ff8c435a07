import { describe, expect, it } from 'vitest';
import { readFiles, story } from '../../support/articles.ts';

const told = (body: string): string[] =>
  readFiles({ 'stories/a.md': story({}, body) }).problems.map(({ rule, place }) =>
    typeof place === 'object' && 'line' in place ? `${rule} ${place.line - 6}:${place.column}` : rule,
  );

describe('what shows nothing is told at its place', () => {
  it.each([
    ['#', 'empty-heading 1:1'],
    ['Text.\n\n## ##', 'empty-heading 3:1'],
    ['###\n\nText.', 'empty-heading 1:1'],
    ['- #', 'empty-heading 1:3'],
    ['[](/people/ann/)', 'broken-link 1:1'],
    ['See [ ](https://a.example/).', 'broken-link 1:5'],
    ['See [![](x.png)](/stories/a/).', 'broken-link 1:5'],
  ])('%j', (body, expected) => {
    expect(told(body)).toEqual([expected]);
  });

  it.each([
    '# A',
    '## [[ann]]',
    '## ![A quay](x.png)',
    '[a](/b/)',
    '[![A quay](x.png)](/b/)',
    '![](x.png)',
    '<https://a.example/>',
    '[`a`](/b/)',
  ])('but not %s', (body) => expect(told(body)).toEqual([]));
});

import { describe, expect, it } from 'vitest';
import { markupIn } from '../../../src/content/front-matter/markup.ts';

const written = (text: string): string[] => markupIn(text).map((markup) => markup.written);

describe('markup in a text', () => {
  it.each([
    ['a **bold** word', '**bold**'],
    ['a *leaning* word', '*leaning*'],
    ['*a*', '*a*'],
    ['a __bold__ word', '__bold__'],
    ['an _emphatic_ word', '_emphatic_'],
    ['a ~~struck~~ word', '~~struck~~'],
    ['a ==marked== word', '==marked=='],
    ['the `code` of it', '`code`'],
    ['see [the report](https://report.example)', '[the report](https://report.example)'],
    ['see ![a map](map.png)', '![a map](map.png)'],
    ['a claim[^1]', '[^1]'],
    ['# Talks', '#'],
    ['> They said', '>'],
    ['- one\n- two', '- one'],
    [String.raw`a \*star`, String.raw`\*`],
    ['<i>Putin</i>', '<i>'],
    ['one<br/>two', '<br/>'],
    ['a <span class="x">', '<span class="x">'],
    ['<https://report.example>', '<https://report.example>'],
    ['<!-- later -->', '<!--'],
    ['Kim &amp; Putin', '&amp;'],
    ['it&#39;s', '&#39;'],
    ['caf&eacute;', '&eacute;'],
    ['a&nbsp;b', '&nbsp;'],
    ['{{< map >}}', '{{< map >}}'],
    ['{% note %}', '{% note %}'],
  ])('%j', (text, found) => {
    expect(written(text)).toEqual([found]);
  });

  it('is told once for each form', () => {
    expect(written('Kim & <i>Putin</i> &amp; co **bold** and **more**')).toEqual(['**bold**', '<i>', '&amp;']);
  });

  it.each([
    'R&D and AT&T; Q&A',
    '5 < 6 and 7 > 6, <3',
    '2 * 3 * 4, 2*3*4',
    'snake_case_name and __dirname',
    'a * in a footnote* and another*',
    'Hawai`i and O`ahu',
    'Talks [sic] (as printed), [1]',
    '#9 of the season, C# and 9#',
    'a > b, -> and =>',
    'x == y == z',
    'about ~5 and ~6, ~~',
    String.raw`C:\new and \o/`,
    '- a dash to begin with',
    '1. a number to begin with',
    'a {brace} and {{',
    'Ke$ha, 100 %, “quoted” and ’90s',
    '김정은 · Путин',
    '*',
    '**',
  ])('%j holds none', (text) => {
    expect(written(text)).toEqual([]);
  });

  it.each(['*', '**a', '_a', '`', '[', '[a](', '{{', '{%', '<a ', '<http://', '&#1', '~~a', '==a', '\\', '- a\n'])(
    'is looked for in a text made of %j alone in no more than a moment',
    (part) => {
      const started = performance.now();
      markupIn(part.repeat(32_000 / part.length));
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});

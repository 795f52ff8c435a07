import { describe, expect, test } from 'vitest';
import type { BodyView } from '../../../src/views/body/body-view.ts';
import { sitePath } from '../../../src/addresses/paths.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { date, emptyParts, reference, site, standing, story } from '../views.ts';

const render = (view: Parameters<typeof renderPage>[0], settings: Parameters<typeof site>[0] = {}): string =>
  renderPage(view, site(settings), '');

/** The text of the citation on a page. */
function citation(html: string): string | undefined {
  return /<p class="cite">([^<]*)<\/p>/.exec(html)?.[1];
}

describe('a citation is plain text to copy', () => {
  test.each<[string, Parameters<typeof story>[0], Parameters<typeof site>[0], string]>([
    ['of a story', {}, {}, '“A test story”, Test Briefing, 19 June 2024, https://briefing.test/stories/test/'],
    [
      'of one that was written by somebody and updated',
      { by: ['Ann', 'Ben'], updated: date('2024-06-21T10:00+09:00'), name: 'It ends.' },
      { publisher: { name: 'Desk' }, pathPrefix: '/sub/' },
      'Ann and Ben, “It ends”, Test Briefing (Desk), 19 June 2024, updated 21 June 2024, https://briefing.test/sub/stories/test/',
    ],
    [
      'of one by several people, who are joined as lists of names are',
      { by: ['Ann', 'Ben', 'Chloe'] },
      {},
      'Ann, Ben and Chloe, “A test story”, Test Briefing, 19 June 2024, https://briefing.test/stories/test/',
    ],
    [
      'of one by several people in American English',
      { by: ['Ann', 'Ben', 'Chloe', 'Dan'] },
      { language: 'en-US', baseUrl: undefined },
      'Ann, Ben, Chloe and Dan, “A test story”, Test Briefing, June 19, 2024',
    ],
    [
      'of one whose title is a quotation',
      { name: '“We will”, he said' },
      { baseUrl: undefined },
      '“‘We will’, he said”, Test Briefing, 19 June 2024',
    ],
    ['of a site that stands nowhere yet', {}, { baseUrl: undefined }, '“A test story”, Test Briefing, 19 June 2024'],
  ])('%s', (_, parts, settings, expected) => {
    expect(citation(render(story(parts), settings))).toBe(expected);
  });

  test('of a claim, with where it stands and as of when', () => {
    const path = sitePath('claims', 'c');
    const parts = { ...emptyParts, path, name: 'So.', asOf: date('2024') };
    const html = render({
      ...parts,
      type: 'claim',
      standing: standing('disputed'),
      against: [],
      changes: [],
      about: [],
      assertions: [],
    });
    expect(citation(html)).toBe('“So”, claim (disputed), Test Briefing, as of 2024, https://briefing.test/claims/c/');
  });
});

describe('a source that is cited', () => {
  const source = { ...reference('source', 's', 'A source'), by: [] };
  const link = { type: 'record', kind: 'source', href: source.href, text: { words: 'it' } } as const;
  const links = [
    { ...link, notes: [{ number: 1, place: 1 }] },
    { ...link, notes: [{ number: 1, place: 2 }] },
  ];
  const body: BodyView = { blocks: [{ tag: 'p', id: 'p-a', text: [0, ' and ', 1] }], links };
  const html = render(story({ body, sources: [{ ...source, places: 2 }] }));

  test('has its number behind each link, and leads back to each', () => {
    expect(html).toContain('>it</a><sup><a id="page-note-1-1" href="#page-source-1" aria-label="Source 1">1</a></sup>');
    expect(html).toContain('<li id="page-source-1">');
    expect(
      [...html.matchAll(/href="#(page-note-[^"]*)" aria-label="([^"]*)"/g)].map(([, id, name]) => [id, name]),
    ).toEqual([
      ['page-note-1-1', 'Back to where source 1 is cited, place 1'],
      ['page-note-1-2', 'Back to where source 1 is cited, place 2'],
    ]);
  });

  test('stands in a paragraph that leads to itself', () => {
    expect(html).toContain(' <a class="para" href="#p-a" aria-label="Link to this paragraph">¶</a></p>');
  });
});

test('an item of a list leads to itself before the list within it', () => {
  const html = render(
    story({
      body: {
        blocks: [
          { before: '<ul>\n', tag: 'li', id: 'p-a', text: ['A\n'] },
          { before: '<ul>\n', tag: 'li', id: 'p-b', text: ['B'] },
          { before: '</li>\n</ul>\n</li>\n</ul>\n', text: [] },
        ],
        links: [],
      },
    }),
  );
  expect(html.match(/>¶<\/a>(?:<\/li>|<ul>)/g)).toHaveLength(2);
});

describe('a long page', () => {
  const discrepancies = [{ ...reference('discrepancy', 'd', 'D'), weight: 'minor' } as const];
  const commitments = [{ ...reference('commitment', 'c', 'C'), state: 'open', by: [], to: [] } as const];
  const sources = [{ ...reference('source', 's', 'S & T'), by: [] }];
  const mentions = [reference('story', 'm', 'M')];

  test('has links to its parts, each of which is there', () => {
    const html = render({
      ...emptyParts,
      type: 'organisation',
      people: [],
      claims: [],
      discrepancies,
      commitments,
      sources,
      mentions,
    });
    const [, jumps = ''] = /<nav class="jumps" aria-label="On this page">(.*?)<\/nav>/.exec(html) ?? [];
    const ids = [...jumps.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['page-discrepancies', 'page-commitments', 'page-mentions', 'page-sources']);
    for (const id of ids) expect(html).toContain(`<h2 id="${id}"`);
  });

  test('that has few parts needs none', () => {
    expect(render(story({ sources }))).not.toContain('class="jumps"');
  });
});

test('names have their kind, a line, and the language of what is written otherwise', () => {
  const kcna = reference('organisation', 'kcna', 'KCNA');
  const html = render({
    type: 'names',
    path: sitePath('names'),
    letters: [],
    groups: [
      { initial: { type: 'letter', letter: 'K' }, names: [{ type: 'name', ...kcna, line: 'A news agency.' }] },
      {
        initial: { type: 'script', script: 'Hang' },
        names: [{ type: 'see', name: '조선중앙통신', language: 'ko', see: kcna }],
      },
    ],
  });
  expect(html).toContain('<a href="#page-letter-2">Hangul</a>');
  expect(html).toContain(
    'Organisation</span></div><div class="entry"><p class="name"><a href="/organisations/kcna/">KCNA</a></p><p>A news agency.</p>',
  );
  expect(html).toContain(
    '<bdi lang="ko">조선중앙통신</bdi> <span class="role">see <a href="/organisations/kcna/">KCNA</a></span>',
  );
});

import { describe, expect, it } from 'vitest';
import type { BodyView } from '../../../src/views/body/body-view.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { htmlOf } from '../../support/body-html.ts';
import { siteOf } from '../../support/site.ts';

const cast: Files = {
  'people/ann.md': article({ name: 'Ann Ort', aliases: ['annie'], spellings: ['Anna'] }),
  'people/draft.md': article({ name: 'Draft person', draft: true }),
  'stories/embargoed.md': story({ title: 'Embargoed story', embargo: '2030' }),
  'events/gone.md': article({ name: 'Gone', start: '2024', withdrawn: { date: '2024', reason: 'No.' } }),
};

function bodyOf(body: string, files: Files = cast): BodyView | undefined {
  const view = siteOf({ ...files, 'places/a.md': article({ name: 'A' }, body) }).page('/places/a/');
  if (view.type !== 'place') throw new Error('the page of a place shows a place');
  return view.body;
}

const toAnn = { type: 'record', kind: 'person', href: '/people/ann/' };

describe('a link in a body is shown', () => {
  it.each([
    ['with the record’s name', '[[ann]]', { ...toAnn, text: { words: 'Ann Ort' } }],
    ['with its name, not its spelling', '[[Anna]]', { ...toAnn, text: { words: 'Ann Ort' } }],
    ['at its present address', '[[annie]]', { ...toAnn, text: { words: 'Ann Ort' } }],
    ['with words of its own', '[[ann|the envoy]]', { ...toAnn, text: { words: 'the envoy' } }],
    [
      'without a link or a name to a draft',
      '[[draft]]',
      { type: 'words', text: { unnamed: 'person', withdrawn: false } },
    ],
    [
      'without a name where it was written with the name',
      '[[Draft person]]',
      { type: 'words', text: { unnamed: 'person', withdrawn: false } },
    ],
    [
      'without a link to a draft, with words of its own',
      '[[draft|someone]]',
      { type: 'words', text: { words: 'someone' } },
    ],
    [
      'without a link to an embargoed story',
      '[[embargoed]]',
      { type: 'words', text: { unnamed: 'story', withdrawn: false } },
    ],
    [
      'without a name to what was withdrawn',
      '[[gone]]',
      { type: 'record', kind: 'event', href: '/events/gone/', text: { unnamed: 'event', withdrawn: true } },
    ],
    [
      'with words of its own to what was withdrawn',
      '[[gone|then]]',
      { type: 'record', kind: 'event', href: '/events/gone/', text: { words: 'then' } },
    ],
    ['to a page', '[it](/about/#how)', { type: 'page', address: '/about/#how' }],
    ['to a part of its own page', '[it](#how)', { type: 'page', address: '#how' }],
  ])('%s: %s', (_, body, link) => {
    expect(bodyOf(body)?.links).toEqual([link]);
  });

  it('and an address outside stands in the text itself', () => {
    const body = bodyOf('[it](https://example.org/a?b=c&d)');
    expect(body && htmlOf(body)).toBe('<p id="p-it"><a href="https://example.org/a?b=c&amp;d">it</a></p>\n');
    expect(body?.links).toEqual([]);
  });
});

describe('an image in a body', () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAAAAAC1AqqeAAAAC0lEQVR4nGNgwAUAABUAAUkBMz8AAAAASUVORK5CYII=',
    'base64',
  );

  it('is shown with its size and the words for it', () => {
    expect(bodyOf('![The old quay](quay.png)', { 'images/quay.png': picture })?.links).toEqual([
      {
        type: 'image',
        source: expect.stringMatching(/^images\/quay\.[A-Za-z0-9]{10}\.png$/),
        alt: 'The old quay',
        width: 2,
        height: 3,
      },
    ]);
  });

  it('has words without marks of emphasis', () => {
    const files = { ...cast, 'images/quay.png': picture };
    expect(bodyOf('![The *old* `quay`](quay.png)', files)?.links).toMatchObject([{ alt: 'The old quay' }]);
  });

  it('that is missing leaves its words', () => {
    expect(bodyOf('![The quay](none.png)')?.links).toEqual([{ type: 'words', text: { words: 'The quay' } }]);
  });

  it('is copied once, and only where a published body shows it', () => {
    const files = {
      'images/quay.png': picture,
      'images/hidden.png': picture,
      'images/unused.png': picture,
      'stories/a.md': story({}, '![A](quay.png)'),
      'stories/b.md': story({ title: 'B' }, '![B](images/quay.png)'),
      'stories/c.md': story({ draft: true }, '![C](hidden.png)'),
    };
    const { plan, problems } = siteOf(files);
    expect(problems).toEqual([]);
    expect(plan.outputs.filter(({ type }) => type === 'copy').map(({ file }) => file)).toEqual([
      expect.stringMatching(/^images\/quay\./),
    ]);
  });
});

describe('a body', () => {
  it('that is empty is left out', () => {
    expect(bodyOf(' \n')).toBeUndefined();
  });

  it('has a number for each of its links, in their order', () => {
    expect(bodyOf('[[ann]] and [it](/about/).')?.blocks).toEqual([
      { tag: 'p', id: 'p-ann-and-it', text: [0, ' and ', 1, 'it', { html: '</a>' }, '.'] },
    ]);
  });
});

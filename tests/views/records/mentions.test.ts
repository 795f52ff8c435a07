import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../src/views/page-view.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { type Site, siteOf } from '../../support/site.ts';

/** Who mentions the record of a page, each with the excerpt; the marked words in asterisks. */
function mentionsOn(view: PageView): [string, string][] {
  if (!('mentions' in view)) throw new Error(`${view.path} shows no mentions`);
  return view.mentions.map(({ href, excerpt }) => [
    href,
    (excerpt ?? [])
      .map(({ text, marked }) =>
        ('words' in text ? text.words : `<${text.unnamed}>`).replace(/.*/s, marked ? '*$&*' : '$&'),
      )
      .join(''),
  ]);
}

const ann = article({
  name: 'Ann Ort',
  roles: [
    { title: 'Minister', from: '2019', to: '2023-06' },
    { title: 'Head', from: '2023-06-20' },
  ],
});

/** So many words. */
function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}

/** What the page of Ann shows of a long sentence without spaces that names her and then Ben. */
function unspacedExcerpt(before: number, between: number): string {
  const files = {
    'people/ann.md': ann,
    'people/ben.md': article({ name: 'Ben' }),
    'stories/one.md': story({}, `${'江'.repeat(before)}[[ann]]${'河'.repeat(between)}[[ben]]${'海'.repeat(90)}。`),
  };
  return mentionsOn(siteOf(files).page('/people/ann/'))[0]?.[1] ?? '';
}

/** A site in which so many stories name Ann, `s000` the oldest. */
function withStories(count: number): Site {
  const stories = Array.from({ length: count }, (_, index): [string, string] => [
    `stories/s${String(index).padStart(3, '0')}.md`,
    story({ date: `${2000 + index}`, people: ['ann'] }),
  ]);
  return siteOf({ 'people/ann.md': ann, ...Object.fromEntries(stories) });
}

function hrefs(view: PageView): string[] {
  return mentionsOn(view).map(([href]) => href);
}

describe('a page lists what refers to its record', () => {
  it('newest first, with the sentence around the mention', () => {
    const files: Files = {
      'people/ann.md': ann,
      'people/ben.md': article({ name: 'Ben' }),
      'people/draft.md': article({ name: 'Draft', draft: true }),
      'stories/one.md': story({ date: '2023-01-01' }, 'Not here. “Did [[ann]] meet [[ben]] and [[draft]]?” Nor here.'),
      'stories/two.md': story({ date: '2023-02-01', people: ['ann'] }, 'Nothing of it.'),
      'organisations/office.md': article({ name: 'Office' }, '- led by [[ann|the *head*]], then [[Ann Ort]]'),
    };
    expect(mentionsOn(siteOf(files).page('/people/ann/'))).toEqual([
      ['/stories/two/', ''],
      ['/stories/one/', '“Did *Ann Ort* meet Ben and <person>?”'],
      ['/organisations/office/', 'led by *the *head**, then *Ann Ort*'],
    ]);
  });

  it('in a long sentence only the words around the mention', () => {
    const files = { 'people/ann.md': ann, 'stories/one.md': story({}, `${words(60)} [[ann]] ${words(60)}.`) };
    const [[, excerpt] = ['', '']] = mentionsOn(siteOf(files).page('/people/ann/'));
    expect(excerpt).toMatch(/^… word\d+ .* word59 \*Ann Ort\* word0 .* word\d+ …$/);
    expect(excerpt.length).toBeLessThan(320);
  });

  it('in a long sentence without spaces as well', () => {
    expect(unspacedExcerpt(200, 250)).toMatch(/\*Ann Ort\*河+(?:Ben海*)?(?: …)?$/);
  });

  it('without cutting through a link', () => {
    expect(unspacedExcerpt(0, 276)).toMatch(/^\*Ann Ort\*河+(?:Ben海*)?(?: …)?$/);
  });

  it('and for a person the roles held when it was written or happened, where they are not those of now', () => {
    const files = {
      'people/ann.md': ann,
      'stories/one.md': story({ date: '2023-06-01', people: ['ann'] }),
      'stories/two.md': story({ date: '2023-06', people: ['ann'] }),
      'stories/three.md': story({ date: '2018-12-31', people: ['ann'] }),
      'events/later.md': article({ name: 'Later', start: '2024', participants: ['ann'] }),
      'organisations/office.md': article({ name: 'Office' }, 'By [[ann]].'),
    };
    const view = siteOf(files).page('/people/ann/');
    if (view.type !== 'person') throw new Error('the page of a person shows a person');
    expect(view.mentions.map(({ href, roles }) => [href, roles])).toEqual([
      ['/events/later/', undefined],
      ['/stories/one/', ['Minister']],
      ['/stories/two/', ['Minister', 'Head']],
      ['/stories/three/', undefined],
      ['/organisations/office/', undefined],
    ]);
  });
});

describe('claims, commitments and discrepancies stand apart from other mentions', () => {
  it('on the page of what they are about', () => {
    const files = {
      'people/ann.md': ann,
      'claims/c.md': article({
        statement: 'So.',
        topic: 'T',
        about: ['ann'],
        assertions: [{ by: 'ann', date: '2024', stance: 'denies' }],
      }),
      'commitments/p.md': article({ summary: 'Promised.', by: 'ann', made: '2024' }),
      'discrepancies/d.md': article({ summary: 'Differs.', concerns: ['ann'] }),
      'stories/s.md': story({ people: ['ann'] }),
    };
    expect(siteOf(files).page('/people/ann/')).toMatchObject({
      mentions: [{ href: '/stories/s/' }],
      claims: [
        {
          href: '/claims/c/',
          standing: { status: 'denied', denying: { names: ['Ann Ort'] } },
          topic: 'T',
          said: [{ stance: 'denies', date: { text: '2024' } }],
        },
      ],
      commitments: [{ href: '/commitments/p/' }],
      discrepancies: [{ href: '/discrepancies/d/' }],
    });
  });
});

describe('many mentions are cut into parts', () => {
  it('that hold all of them once, linked in a row', () => {
    const { plan, page } = withStories(160);
    const parts = ['/people/ann/', '/people/ann/mentions-2/', '/people/ann/mentions-1/'].map(page);
    expect(parts.flatMap(hrefs)).toEqual(
      Array.from({ length: 160 }, (_, index) => `/stories/s${String(159 - index).padStart(3, '0')}/`),
    );
    expect(parts).toMatchObject([
      { olderMentions: '/people/ann/mentions-2/' },
      { type: 'mentions', part: 2, newer: '/people/ann/', older: '/people/ann/mentions-1/', asOf: { text: '2099' } },
      { type: 'mentions', part: 1, newer: '/people/ann/mentions-2/', asOf: { text: '2049' } },
    ]);
    expect(plan.outputs.filter(({ file }) => file.includes('mentions-'))).toHaveLength(2);
  });

  it('of which one page holds up to ninety-nine', () => {
    expect(hrefs(withStories(99).page('/people/ann/'))).toHaveLength(99);
    expect(hrefs(withStories(100).page('/people/ann/'))).toHaveLength(50);
  });
});

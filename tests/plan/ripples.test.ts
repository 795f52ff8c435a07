import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../support/articles.ts';
import { changedFiles, type Site, siteOf } from '../support/site.ts';
import { readSiteSmall } from '../support/site-small.ts';

const small = readSiteSmall();
const smallSite = siteOf(small);

/** The small site with some words of a file replaced, which must stand in it. */
function replaced(file: string, words: string, others: string): Files {
  const text = String(small[file]);
  if (!text.includes(words)) throw new Error(`${file} does not hold “${words}”`);
  return { ...small, [file]: text.replace(words, others) };
}

/** The pages that are otherwise after an edit, by their addresses; other files by their names. */
function changes(before: Site, after: Files): string[] {
  const files = changedFiles(before.plan, siteOf(after).plan);
  return files.map((file) => file.replace(/index\.html$/, '')).toSorted();
}

describe('an edit of the small site changes only the pages that show it', () => {
  const records = Object.keys(small).filter((file) => file.endsWith('.md'));
  const hidden = new Set(['stories/lock-three.md', 'stories/annex-released.md', 'stories/gauge-broken.md']);

  it.each(records)('a paragraph more in %s', (file) => {
    const after = { ...small, [file]: `${String(small[file])}\n\nOne paragraph more.\n` };
    expect(changes(smallSite, after)).toEqual(
      hidden.has(file) ? [] : [file.replace(/\.md$/, '/').replace(/^pages\//, '')],
    );
  });

  it.each<[string, Files, readonly string[]]>([
    ['nothing', small, []],
    [
      'words of a sentence that names others',
      replaced('stories/meeting-moved.md', 'did not say why', 'would not say why'),
      ['events/dam-meeting-2022/', 'people/mirel-danoush/', 'places/highmoor/', 'stories/meeting-moved/'],
    ],
    [
      'a spelling',
      replaced('people/lena-orth.md', '[Léna Orth]', '[Léna Orth, L. Orth]'),
      ['names/', 'people/lena-orth/'],
    ],
    [
      'coordinates, which every map of the place shows',
      replaced('places/highmoor.md', '46.90', '46.91'),
      ['events/dam-meeting-2022/', 'events/lock-inspection-2024/', 'places/highmoor/'],
    ],
    [
      'a role that ended before anybody was named with it',
      replaced('people/tomas-brisk.md', 'Head of the flood', 'Chief of the flood'),
      [
        'claims/flood-deaths/',
        'claims/gauge-readings-changed/',
        'organisations/osmere/',
        'people/tomas-brisk/',
        'stories/quay-talks-open/',
      ],
    ],
    [
      'a quotation of a claim',
      replaced('claims/flood-deaths.md', 'We know of twenty-nine', 'We know of thirty'),
      ['claims/flood-deaths/'],
    ],
    ['the name of an image’s file', replaced('stories/quay-talks-open.md', 'old-quay.png', 'images/old-quay.png'), []],
    ['a static file', { ...small, 'static/CNAME': 'other.example\n' }, ['CNAME']],
    [
      'an alias more',
      replaced('people/ivo-santher.md', 'spellings', 'aliases: [santher]\nspellings'),
      ['people/santher/'],
    ],
    ['the contact of the site', replaced('site.yaml', 'desk@lenn.example', 'hello@lenn.example'), ['every page']],
  ])('%s', (_, after, expected) => {
    expect(changes(smallSite, after)).toEqual(expected);
  });

  it.each<[string, Files, readonly string[]]>([
    [
      'the summary of a story, which indexes show and mentions do not',
      replaced('stories/treaty-signed.md', 'Danoush and Santher signed', 'Both leaders signed'),
      ['stories/', 'stories/treaty-signed/'],
    ],
    [
      'the summary of an event',
      replaced('events/lock-inspection-2024.md', 'that was called off', 'that never was'),
      ['events/', 'events/lock-inspection-2024/', 'names/', 'people/tomas-brisk/'],
    ],
    [
      'the date of an event, which stories only name',
      replaced('events/lock-inspection-2024.md', '2024-03-02', '2024-03-03'),
      [
        'events/',
        'events/lock-inspection-2024/',
        'names/',
        'people/tomas-brisk/',
        'places/highmoor/',
        'sources/commission-report-2024/',
        'timeline/',
        'timeline/person/tomas-brisk/',
        'timeline/planned/',
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(changes(smallSite, after)).toEqual(expected);
  });

  it('a story more changes what it names, what lists it, and its neighbours', () => {
    const fields = { title: 'Gauges inspected', date: '2024-10-01', sources: ['commission-report-2024'] };
    const after = { ...small, 'stories/gauges.md': story(fields, 'Nobody named but [[lena-orth]].') };
    expect(changes(smallSite, after)).toEqual([
      '',
      'about/',
      'people/lena-orth/',
      'sources/commission-report-2024/',
      'stories/',
      'stories/dam-meeting-held/',
      'stories/gauges/',
      'stories/meeting-moved/',
      'timeline/',
      'timeline/person/lena-orth/',
      'timeline/stories/',
    ]);
  });
});

/** A hundred stories a year, from January to October. */
function dateOf(index: number): string {
  const month = String(1 + (Math.floor(index / 10) % 10)).padStart(2, '0');
  return `${2021 + Math.floor(index / 100)}-${month}-${10 + (index % 10)}`;
}

describe('in a large archive', () => {
  const people = ['ann', 'ben', 'cem'];
  const stories = Array.from({ length: 300 }, (_, index): [string, string] => [
    `stories/s${String(index).padStart(3, '0')}.md`,
    story({ title: `Story ${index}`, date: dateOf(index), people: [people[index % 3]] }),
  ]);
  const large: Files = {
    ...Object.fromEntries(people.map((slug) => [`people/${slug}.md`, article({ name: slug.toUpperCase() })])),
    ...Object.fromEntries(stories),
  };

  it('a newer story changes no older part of any list, and of the stories only those near to it', () => {
    const after = { ...large, 'stories/new.md': story({ title: 'New', date: '2023-12-01', people: ['ann'] }) };
    expect(changes(siteOf(large), after)).toEqual([
      '',
      'about/',
      'people/ann/',
      'stories/',
      'stories/new/',
      'stories/s294/',
      'stories/s297/',
      'timeline/',
      'timeline/2023/',
      'timeline/person/ann/',
    ]);
  });

  it('a story that fills the newest part opens one new part and leaves the older ones', () => {
    const full = Object.fromEntries(Object.entries(large).slice(0, -1));
    const changed = changes(siteOf(full), large).filter((file) => /^stories\/(?:page-|$)|mentions-/.test(file));
    expect(changed).toEqual(['people/cem/mentions-1/', 'stories/', 'stories/page-1/', 'stories/page-2/']);
  });
});

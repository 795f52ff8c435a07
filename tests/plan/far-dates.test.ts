import { describe, expect, it } from 'vitest';
import type { Files } from '../support/articles.ts';
import { contentsOf, siteOf } from '../support/site.ts';

/** Enough events near each other for a strip of bars, and one of each kind of record. */
const around: Files = {
  'site.yaml': 'title: T\nurl: https://briefing.example\nas-of: true\nzones: [Asia/Seoul]\n',
  'people/ana.md': '---\nname: Ana\nroles: [{title: Minister}]\n---\n',
  'sources/report.md': '---\nname: A report\n---\n',
  'stories/talks.md':
    '---\ntitle: Talks\ndate: 2024-06-19\nsummary: They met.\nsources: [report]\n---\nWith [[ana]] at [[talks-1]].\n',
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `events/talks-${index}.md`,
      `---\nname: Talks ${index}\nstart: 2024-06-0${index + 1}\nparticipants: [ana]\n---\n`,
    ]),
  ),
};

const extremes = [
  '9999',
  '9999-12',
  '9999-12-31',
  '9999-12-31T23:59-12:00',
  '0001',
  '0001-01-01T00:00+14:00',
  '0024-06-19',
];

/** Each place where a date can stand. */
const fields: Readonly<Record<string, (date: string) => Files>> = {
  'the start of an event': (date) => ({ 'events/far.md': `---\nname: Far\nstart: ${date}\n---\n` }),
  'the end of an event': (date) => ({ 'events/far.md': `---\nname: Far\nstart: 0001\nend: ${date}\n---\n` }),
  'a plan': (date) => ({ 'events/far.md': `---\nname: Far\nstart: 2024-06-11\nplanned: {start: ${date}}\n---\n` }),
  'a story': (date) => ({
    'stories/far.md': `---\ntitle: Far\ndate: ${date}\nsummary: S.\nsources: [report]\n---\nOn [[ana]].\n`,
  }),
  'an update': (date) => ({
    'stories/far.md': `---\ntitle: Far\ndate: 0001\nupdated: ${date}\nsummary: S.\nsources: [report]\n---\nOn [[ana]].\n`,
  }),
  'a correction': (date) => ({
    'stories/far.md': `---\ntitle: Far\ndate: 2024\nsummary: S.\ncorrections: [{date: ${date}, text: C}]\n---\nOn [[ana]].\n`,
  }),
  'a stage of a document': (date) => ({
    'documents/far.md': `---\nname: Far\nstages: [{stage: signed, date: 2024}, {stage: ends, date: ${date}}]\n---\n`,
  }),
  'an assertion': (date) => ({
    'claims/far.md': `---\nstatement: Far.\nassertions: [{by: ana, date: ${date}, stance: asserts, source: report}]\n---\n`,
  }),
  'a commitment': (date) => ({
    'commitments/far.md': `---\nsummary: Far.\nmade: 0001\ndue: ${date}\noutcomes: [{date: ${date}, status: met, text: T}]\n---\n`,
  }),
  'a role': (date) => ({
    'people/far.md': `---\nname: Far\nroles: [{title: A, from: 0001, to: ${date}}, {title: B, from: ${date}}]\n---\n`,
  }),
  'a withdrawal': (date) => ({
    'people/far.md': `---\nname: Far\nwithdrawn: {date: ${date}, reason: R}\n---\n`,
  }),
};

describe('a date at either end of the calendar', () => {
  const near = Object.keys(contentsOf(siteOf(around).plan)).length;

  it.each(Object.entries(fields))('in %s makes a handful of pages', (_, filesWith) => {
    for (const date of extremes) {
      const contents = contentsOf(siteOf({ ...around, ...filesWith(date) }).plan);
      expect(Object.keys(contents).length, date).toBeLessThan(near + 20);
    }
  });

  it('makes pages for the periods of a long timeline that hold something, not for those between', () => {
    const stories = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `stories/s${index}.md`,
        `---\ntitle: S${index}\ndate: ${index % 2 === 0 ? '0024-06-19' : '9999-12-31'}\nsummary: S.\n---\nText.\n`,
      ]),
    );
    const files = Object.keys(contentsOf(siteOf({ ...around, ...stories }).plan));
    expect(files.filter((file) => /^timeline\/\d{4}/.test(file)).toSorted()).toEqual([
      'timeline/0024/index.html',
      'timeline/2024/index.html',
      'timeline/9999/index.html',
    ]);
  });
});

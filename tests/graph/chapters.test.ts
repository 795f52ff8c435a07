import { describe, expect, it } from 'vitest';
import { chapterOf } from '../../src/graph/chapters.ts';
import { siteSchema } from '../../src/model/site.ts';
import { date } from '../support/site.ts';

const settings = siteSchema.parse({
  chapters: [
    { title: 'Before', from: '2019', to: '2021-06' },
    { title: 'The dam', from: '2021-06-15', to: '2022' },
    { title: 'Since', from: '2023-02-01' },
  ],
});

describe('the chapter of a date', () => {
  it.each([
    ['2018-12-31', undefined],
    ['2019-01-01', 'Before'],
    ['2019', 'Before'],
    ['2021-06', 'Before'],
    ['2021-06-14', 'Before'],
    ['2021-06-15', 'The dam'],
    ['2021-06-15T08:00+09:00', 'The dam'],
    ['2022-12-31', 'The dam'],
    ['2023-01-31', undefined],
    ['2023-01', undefined],
    ['2023-02-01', 'Since'],
    ['2030', 'Since'],
  ])('%s: %s', (text, title) => {
    expect(chapterOf(settings, date(text))?.title).toBe(title);
  });

  it('that is not known is none', () => {
    expect(chapterOf(settings, undefined)).toBeUndefined();
  });
});

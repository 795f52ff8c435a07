import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../src/model/values/kinds.ts';
import { article, type Files, story } from '../support/articles.ts';
import { written } from '../support/passages.ts';
import { placed, siteOf } from '../support/site.ts';

/** A document signed on a date. */
function signed(date: string): string {
  return article({ name: 'D', stages: [{ stage: 'signed', date }] });
}

describe('records stand', () => {
  it('newest first, a day before the month and the year it lies in, ties by slug, undated ones last', () => {
    const files: Files = {
      'documents/year.md': signed('2024'),
      'documents/month.md': signed('2024-01'),
      'documents/day.md': signed('2024-01-01'),
      'documents/time.md': signed('2024-01-01T00:30+09:00'),
      'documents/later.md': signed('2024-01-01T08:00+09:00'),
      'documents/older.md': signed('2023-12-31T23:59-10:00'),
      'documents/a-day.md': signed('2024-01-01'),
      'documents/none-b.md': article({ name: 'D' }),
      'documents/none-a.md': article({ name: 'D' }),
    };
    const { graph } = siteOf(files);
    expect(graph.published.document.map(({ slug }) => slug)).toEqual([
      'later',
      'time',
      'a-day',
      'day',
      'month',
      'year',
      'older',
      'none-a',
      'none-b',
    ]);
  });

  it('under every kind, where there are none as well', () => {
    expect(siteOf({}).graph.published).toEqual(Object.fromEntries(recordKinds.map((kind) => [kind, []])));
  });
});

describe('what refers to a record', () => {
  const files: Files = {
    'people/ann.md': article({ name: 'Ann' }),
    'events/talks.md': article({ name: 'Talks', start: '2024-01-15', participants: ['ann'] }),
    'stories/old.md': story({ date: '2024-01-01', people: ['ann'] }, 'Before. Then [[ann]] came. After.'),
    'stories/new.md': story({ date: '2024-02-01' }, 'First [[Ann|she]] spoke, then [[ann]]. Then [[ann]] left.'),
    'stories/draft.md': story({ draft: true }, 'See [[ann]].'),
    'stories/embargoed.md': story({ embargo: '2030' }, 'See [[ann]].'),
    'stories/withdrawn.md': story({ withdrawn: { date: '2025', reason: 'No.' } }, 'See [[ann]].'),
    'organisations/office.md': article({ name: 'Office' }, 'Led by [[ann]].'),
  };

  it('stands newest first, each once, with the first sentence that names it', () => {
    const { graph, entry } = siteOf(files);
    expect(
      graph.mentionsOf(entry('ann')).map(({ from, sentence }) => [from.slug, sentence && written(sentence)]),
    ).toEqual([
      ['new', 'First {0} spoke, then {1}.'],
      ['talks', undefined],
      ['old', 'Then {0} came.'],
      ['office', 'Led by {0}.'],
    ]);
  });

  it('is nothing for a record that is not published', () => {
    const hidden = { ...files, 'people/ann.md': article({ name: 'Ann', draft: true }) };
    const { graph } = siteOf(hidden);
    const linked = graph.published.story.flatMap((one) => graph.outgoing(one).linked);
    expect(linked.map((one) => one?.publication)).toEqual(['draft', 'draft', 'draft', 'draft']);
    expect(linked.flatMap((one) => (one ? graph.mentionsOf(one) : []))).toEqual([]);
  });
});

describe('an image that is not there is reported', () => {
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  );

  /** Where, the image that is named, and the images that the hint offers. */
  function missing(files: Files): (string | undefined)[][] {
    return siteOf(files).problems.map((problem) => [
      placed(problem),
      /“(.*)”/.exec(problem.message)?.[1],
      /one of: (.*)\.$/.exec(problem.hint ?? '')?.[1],
    ]);
  }

  it('with those that are', () => {
    const body = '![A](one.png) ![B](two.png) ![C](/images/sub/two.png) ![D](../images/one.png)';
    const files = { 'stories/a.md': story({}, body), 'images/one.png': picture, 'images/sub/two.png': picture };
    expect(missing(files)).toEqual([['missing-image in stories/a.md at 7:15', 'two.png', 'one.png, sub/two.png']]);
  });

  it('in another case as well, since hosts tell capitals apart', () => {
    const files = { 'stories/a.md': story({}, '![A](One.PNG)'), 'images/one.png': picture };
    expect(missing(files)).toEqual([['missing-image in stories/a.md at 7:1', 'One.PNG', 'one.png']]);
  });

  it('where there are none at all', () => {
    expect(missing({ 'stories/a.md': story({}, '![A](one.png)') })).toEqual([
      ['missing-image in stories/a.md at 7:1', 'one.png', undefined],
    ]);
  });

  it('but not a second time where it is there and damaged', () => {
    const files = { 'stories/a.md': story({}, '![A](one.png)'), 'images/one.png': 'no image' };
    expect(siteOf(files).problems.map(({ rule, file }) => [rule, file])).toEqual([['invalid-image', 'images/one.png']]);
  });
});

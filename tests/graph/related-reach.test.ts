import { describe, expect, it } from 'vitest';
import { relatedStories } from '../../src/graph/related.ts';
import { article, type Files, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

const cast: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'people/cem.md': article({ name: 'Cem' }),
  'events/talks.md': article({ name: 'Talks', start: '2023' }),
};

function dayOf(index: number): string {
  return new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
}

/**
 * Sixty stories about Ann, one a day, of which `a` is one and `far` another, which is about Ben too; and `near`, beside `a` in time,
 * about Ben alone. Only where `far` is looked at for Ann does it share more with `a` than `near` does.
 */
function related(at: number, distance: number): string[] {
  const about = (index: number): [string, readonly string[]] => {
    if (index === at) return ['a', ['ann', 'ben']];
    return index === at + distance ? ['far', ['ann', 'ben']] : [`s${index}`, ['ann']];
  };
  const files = Array.from({ length: 60 }, (_, index): [string, string] => {
    const [slug, people] = about(index);
    return [`stories/${slug}.md`, story({ date: dayOf(index), people })];
  });
  const near = story({ date: `${dayOf(at)}T12:00Z`, people: ['ben'] });
  const { graph } = siteOf({ ...cast, ...Object.fromEntries(files), 'stories/near.md': near });
  return graph.published.story
    .filter(({ slug }) => slug === 'a')
    .flatMap(relatedStories(graph))
    .map(({ story: one }) => one.slug);
}

describe('of the stories that share somebody, those are looked at that are', () => {
  it.each([
    ['24 later', 30, 24, true],
    ['25 later', 30, 25, false],
    ['24 earlier', 30, -24, true],
    ['25 earlier', 30, -25, false],
    ['24 after the first', 0, 24, true],
    ['25 after the first', 0, 25, false],
    ['24 before the last', 59, -24, true],
    ['25 before the last', 59, -25, false],
  ])('%s', (_, at, distance, counted) => {
    expect(related(at, distance).slice(0, 2)).toEqual(counted ? ['far', 'near'] : ['near', 'far']);
  });
});

it('a story has the same related ones, whichever others were asked for before', () => {
  const people = [['ann'], ['ann', 'ben'], ['ben', 'cem'], ['cem'], ['ann', 'cem'], ['ben'], []];
  const stories = Array.from({ length: 21 }, (_, index): [string, string] => [
    `stories/s${index}.md`,
    story({
      date: dayOf(index),
      people: people[index % people.length] ?? [],
      events: index % 3 === 0 ? ['talks'] : [],
    }),
  ]);
  const { graph } = siteOf({ ...cast, ...Object.fromEntries(stories) });
  const shared = relatedStories(graph);
  for (const one of [...graph.published.story, ...graph.published.story])
    expect(shared(one)).toEqual(relatedStories(graph)(one));
});

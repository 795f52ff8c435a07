import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relatedStories } from '../../src/graph/related.ts';
import { article, type Fields, type Files, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

const people = ['ann', 'ben', 'cem', 'dov'];
const events = ['talks', 'flood', 'treaty'];
const cast: Files = {
  ...Object.fromEntries(people.map((slug) => [`people/${slug}.md`, article({ name: `Person ${slug}` })])),
  ...Object.fromEntries(events.map((slug) => [`events/${slug}.md`, article({ name: `Event ${slug}`, start: '2023' })])),
};

/** Stories by slug; each is about the people and events named, on a day of January 2024. */
type Stories = Readonly<Record<string, readonly [day: number, about: readonly string[], fields?: Fields]>>;

function filesOf(stories: Stories): Files {
  const written = Object.entries(stories).map(([slug, [day, about, fields]]): [string, string] => [
    `stories/${slug}.md`,
    story({
      date: `2024-01-${String(day).padStart(2, '0')}`,
      people: about.filter((one) => people.includes(one)),
      events: about.filter((one) => events.includes(one)),
      ...fields,
    }),
  ]);
  return { ...cast, ...Object.fromEntries(written) };
}

/** The stories related to `a`, each with what they share: `b: talks, ann`. */
function relatedToA(files: Files): string[] {
  const { graph } = siteOf(files);
  const find = relatedStories(graph);
  return graph.published.story
    .filter(({ slug }) => slug === 'a')
    .flatMap(find)
    .map(({ story: other, shared }) => `${other.slug}: ${shared.map(({ slug }) => slug).join(', ')}`);
}

describe('related stories', () => {
  it.each<[string, Stories, readonly string[]]>([
    [
      'share a person or an event',
      { a: [1, ['ann', 'talks']], b: [2, ['ann']], c: [3, ['talks']], d: [4, ['ben']] },
      ['c: talks', 'b: ann'],
    ],
    ['are never the story itself', { a: [1, ['ann']] }, []],
    [
      'come first that share more',
      { a: [1, ['ann', 'ben', 'cem']], b: [2, ['ann']], c: [9, ['ann', 'ben']] },
      ['c: ann, ben', 'b: ann'],
    ],
    [
      'come first that share an event',
      { a: [1, ['ann', 'talks']], b: [2, ['ann']], c: [9, ['talks']] },
      ['c: talks', 'b: ann'],
    ],
    ['name the event first as the reason', { a: [1, ['ann', 'talks']], b: [2, ['talks', 'ann']] }, ['b: talks, ann']],
    [
      'come first that share the rarer person',
      {
        a: [1, ['ann', 'ben']],
        b: [2, ['ann']],
        c: [9, ['ben']],
        d: [10, ['ann', 'cem']],
        e: [11, ['ann', 'dov']],
        f: [12, ['ann']],
      },
      ['c: ben', 'b: ann', 'd: ann', 'e: ann'],
    ],
    [
      'come first that are nearer in time',
      { a: [10, ['ann']], b: [1, ['ann']], c: [12, ['ann']], d: [30, ['ann']] },
      ['c: ann', 'b: ann', 'd: ann'],
    ],
    [
      'name at most three reasons',
      { a: [1, [...events, ...people]], b: [2, [...events, ...people]] },
      ['b: talks, flood, treaty'],
    ],
    [
      'are at most four',
      { a: [1, ['ann']], b: [2, ['ann']], c: [3, ['ann']], d: [4, ['ann']], e: [5, ['ann']], f: [6, ['ann']] },
      ['b: ann', 'c: ann', 'd: ann', 'e: ann'],
    ],
    [
      'are published',
      {
        a: [1, ['ann']],
        b: [2, ['ann'], { draft: true }],
        c: [3, ['ann'], { embargo: '2030' }],
        d: [4, ['ann'], { withdrawn: { date: '2025', reason: 'No.' } }],
      },
      [],
    ],
  ])('%s', (_, stories, expected) => {
    expect(relatedToA(filesOf(stories))).toEqual(expected);
  });

  it('name the rarest person first as the reason', () => {
    const stories: Stories = {
      a: [1, ['ann', 'ben']],
      b: [2, ['ann', 'ben']],
      c: [3, ['ann']],
      d: [4, ['ann']],
      e: [5, ['ann']],
    };
    expect(relatedToA(filesOf(stories))[0]).toBe('b: ben, ann');
  });

  it('count what a body links to as well as fields', () => {
    const files = {
      ...cast,
      'stories/a.md': story({}, 'See [[Person ann]].'),
      'stories/b.md': story({ people: ['ann'] }),
    };
    expect(relatedToA(files)).toEqual(['b: ann']);
  });

  it('do not share a person who is a draft', () => {
    const files = filesOf({ a: [1, ['ann']], b: [2, ['ann']] });
    expect(relatedToA({ ...files, 'people/ann.md': article({ name: 'Ann', draft: true }) })).toEqual([]);
  });

  it('do not weigh less for stories that are not published', () => {
    const stories: Stories = { a: [10, ['ann', 'ben']], b: [9, ['ann']], c: [1, ['ben']] };
    const drafts: Stories = Object.fromEntries(
      ['d1', 'd2', 'd3', 'd4', 'd5'].map((slug) => [slug, [2, ['ann'], { draft: true }] as const]),
    );
    expect(relatedToA(filesOf({ ...stories, ...drafts }))).toEqual(relatedToA(filesOf(stories)));
  });

  it('are the same in whatever order the files come', () => {
    const someStories = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.subarray([...people, ...events])), {
      minLength: 2,
      maxLength: 12,
    });
    const property = fc.property(someStories, fc.infiniteStream(fc.nat()), (stories, order) => {
      const named = Object.fromEntries(stories.map((one, index) => [index === 0 ? 'a' : `s${index}`, one]));
      const files = Object.entries(filesOf(named));
      const shuffled = files.map((file) => ({ file, at: order.next().value })).toSorted((a, b) => a.at - b.at);
      expect(relatedToA(Object.fromEntries(shuffled.map(({ file }) => file)))).toEqual(
        relatedToA(Object.fromEntries(files)),
      );
    });
    fc.assert(property, { numRuns: 30 });
  });
});

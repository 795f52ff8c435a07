import { expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const world: Files = {
  'people/actor.md': article({ name: 'Actor' }),
  'people/guest.md': article({ name: 'Guest' }),
  'people/speaker.md': article({ name: 'Speaker' }),
  'people/aide.md': article({ name: 'Aide', weight: 'minor' }),
  'events/talks.md': article({ name: 'Talks', start: '2024', participants: ['actor', 'guest', 'aide'] }),
  'events/visit.md': article({ name: 'Visit', start: '2024', participants: ['actor', 'aide'] }),
  ...Object.fromEntries(['a', 'b', 'c'].map((slug) => [`stories/${slug}.md`, story({ people: ['speaker', 'aide'] })])),
};

it('the home page names those who act before those who comment, and the minor last', () => {
  const view = siteOf(world).page('/');
  if (view.type !== 'home') throw new Error('the first page is the home page');
  expect(view.people.map(({ name }) => name)).toEqual(['Actor', 'Guest', 'Speaker', 'Aide']);
});

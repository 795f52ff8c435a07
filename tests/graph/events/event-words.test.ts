import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/graph/link/entry.ts';
import { partsOfEvent } from '../../../src/graph/events/event-parts.ts';
import { claimsAbout, quotingSentences, saidOfClaims } from '../../../src/graph/events/event-words.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { type Site, siteOf } from '../../support/site.ts';

const base: Files = {
  'people/ann.md': article({ name: 'Ann Lee Orth', spellings: [{ ko: '안리' }] }),
  'people/ben.md': article({ name: 'Ben Ox' }),
  'people/miller.md': article({ name: 'Matt Miller' }),
  'sources/paper.md': article({ name: 'Paper' }),
  'events/talks.md': article({ name: 'Talks', start: '2024-06-19', participants: ['ann', 'ben'], series: 'Row' }),
  'events/dinner.md': article({ name: 'Dinner', start: '2024-06-19', 'part-of': 'talks' }),
};

function eventOf({ entry }: Site, slug: string): Entry<'event'> {
  const found = entry(slug);
  if (found.kind !== 'event') throw new Error(`${slug} is no event`);
  return found;
}

function setting(files: Files) {
  const site = siteOf({ ...base, ...files });
  expect(site.problems).toEqual([]);
  const event = eventOf(site, 'talks');
  const present = [site.entry('ann'), site.entry('ben')];
  return { graph: site.graph, event, events: [event, ...partsOfEvent(site.graph, event)], present };
}

/** A claim with one assertion. */
function claim(by: string, date: string, fields: Fields = { about: ['talks'] }): string {
  return article({ statement: 'So.', ...fields, assertions: [{ by, date, stance: 'asserts' }] });
}

describe('what participants said of claims', () => {
  it.each([
    ['by a participant on the day', claim('ann', '2024-06-19'), true],
    ['at a time of that day', claim('ann', '2024-06-19T09:00+09:00'), true],
    ['of a part of the event', claim('ann', '2024-06-19', { about: ['dinner'] }), true],
    ['on another day', claim('ann', '2024-06-20'), false],
    ['in a month that holds the day', claim('ann', '2024-06'), false],
    ['by somebody else', claim('miller', '2024-06-19'), false],
    ['of a claim about something else', claim('ann', '2024-06-19', {}), false],
  ])('%s', (_, text, counted) => {
    const { graph, event, events, present } = setting({ 'claims/c.md': text });
    expect(saidOfClaims(graph, event, events, present).map(({ claim: { slug } }) => slug)).toEqual(
      counted ? ['c'] : [],
    );
  });

  it.each([
    ['a story of the day', '2024-06-19', ['talks'], true],
    ['a story of the second day after', '2024-06-21', ['talks'], true],
    ['a story of a week later', '2024-06-26', ['talks'], false],
    ['a story about something else that names it', '2024-06-19', ['other'], false],
  ])('of a claim cited in %s', (_, date, events, counted) => {
    const {
      graph,
      event,
      events: all,
      present,
    } = setting({
      'events/other.md': article({ name: 'Other', start: '2024' }),
      'claims/c.md': claim('ann', '2024-06-19', {}),
      'stories/s.md': story({ date, events }, '[[talks]] and [[claim:c]].'),
    });
    expect(saidOfClaims(graph, event, all, present)).toHaveLength(counted ? 1 : 0);
  });
});

describe('an event of several days', () => {
  const long = article({ name: 'Talks', start: '2024-06-19', end: '2024-06-21', participants: ['ann', 'ben'] });
  it.each([
    ['what was said on its last day', claim('ann', '2024-06-21'), '2024', true],
    ['not what was said a day later', claim('ann', '2024-06-22'), '2024', false],
    ['claims cited by a story two days after its end', claim('ann', '2024-06-20', {}), '2024-06-23', true],
    ['not those cited by a story three days after it', claim('ann', '2024-06-20', {}), '2024-06-24', false],
  ])('has %s', (_, text, date, counted) => {
    const { graph, event, events, present } = setting({
      'events/talks.md': long,
      'claims/c.md': text,
      'stories/s.md': story({ date, events: ['talks'] }, '[[claim:c]].'),
    });
    expect(saidOfClaims(graph, event, events, present)).toHaveLength(counted ? 1 : 0);
  });
});

describe('claims about an event', () => {
  it('say so or are cited by it; one that only names it is not', () => {
    const { graph, events } = setting({
      'events/dinner.md': article({ name: 'Dinner', start: '2024-06-19', 'part-of': 'talks' }, '[[claim:b]]'),
      'claims/a.md': claim('ann', '2024', { about: ['talks'] }),
      'claims/b.md': claim('ann', '2023', {}),
      'claims/c.md': article({ statement: 'C.' }, 'Compare [[talks]].'),
    });
    expect(claimsAbout(graph, events).map(({ slug }) => slug)).toEqual(['b', 'a']);
  });

  it('are in the order of their slugs where nobody has spoken of them', () => {
    const silent = article({ statement: 'So.', about: ['talks'] });
    const { graph, events } = setting({
      'claims/c.md': silent,
      'claims/a.md': silent,
      'claims/b.md': silent,
      'claims/d.md': claim('ann', '2020', { about: ['talks'] }),
    });
    expect(claimsAbout(graph, events).map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('sentences that quote a participant', () => {
  it.each([
    ['with a link to them', '[[ann]] spoke of a "great day".', 'ann'],
    ['with a part of the name', 'Orth spoke of a "great day", [[paper]] wrote.', 'ann'],
    ['with a name in another script', '안리: “좋은 날이다” ([[paper]]).', 'ann'],
    ['with other marks', 'Ann sprach von „einem Tag“, so [[paper]].', 'ann'],
    ['but no link by which it is known', 'Orth spoke of a "great day".', undefined],
    ['but no quotation', '[[ann]] spoke of a great day.', undefined],
    ['but only part of a word', 'Annex "two three" is in [[paper]].', undefined],
    ['with two letters of a name', 'The ox "two three" is in [[paper]].', undefined],
    ['and link to somebody who was not there', '[[miller]] said that Orth was "begging".', undefined],
  ])('%s', (_, text, speaker) => {
    const { graph, event, events, present } = setting({
      'stories/s.md': story({ date: '2024-06-19', events: ['talks'] }, text),
    });
    const found = quotingSentences(graph, event, events, present);
    expect(found.map((one) => one.speaker.slug)).toEqual(speaker === undefined ? [] : [speaker]);
  });

  it('stand in the event itself and its parts too, and are counted once', () => {
    const words = '[[ann]] told [[ben]] of a "great day".';
    const { graph, event, events, present } = setting({
      'events/dinner.md': article({ name: 'Dinner', start: '2024-06-19', 'part-of': 'talks' }, words),
      'stories/s.md': story({ date: '2024-06-19', events: ['talks'] }, words),
    });
    const found = quotingSentences(graph, event, events, present);
    expect(found.map(({ from, link }) => [from.slug, link])).toEqual([['dinner', 0]]);
  });
});

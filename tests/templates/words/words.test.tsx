import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../../../src/model/values/kinds.ts';
import { hasWords, wordsFor } from '../../../templates/words/catalogue.ts';
import type { Words } from '../../../templates/words/words.ts';

describe('the catalogue', () => {
  test.each([
    ['en', true],
    ['en-US', true],
    ['EN-gb', true],
    ['ko', false],
    ['eng', false],
  ])('has words for %s: %s', (language, known) => {
    expect(hasWords(language)).toBe(known);
  });

  test('falls back to English', () => {
    expect(wordsFor('ko').language).toBe('en');
  });
});

describe('English', () => {
  const english = wordsFor('en');

  test('names every kind in both numbers', () => {
    for (const kind of recordKinds) {
      expect(english.kinds[kind].one).not.toBe('');
      expect(english.kinds[kind].many).not.toBe(english.kinds[kind].one);
    }
  });

  test.each([
    [english.unnamed('event', true), 'a withdrawn event'],
    [english.unnamed('organisation', false), 'a not yet published organisation'],
    [english.home.all('person'), 'All people'],
    [english.sentences.more(3), '3 more below'],
    [english.sentences.coordinates('39.03', true, '125.75', true), '39.03° N, 125.75° E'],
    [english.sentences.coordinates('1.50', false, '2.25', false), '1.50° S, 2.25° W'],
  ])('says “%s”', (said, expected) => {
    expect(said).toBe(expected);
  });

  test('places a date in a sentence without making it', () => {
    const sentence = english.sentences.said('denies', <time datetime="2024-06-19">19 June 2024</time>);
    expect(renderToString(<p>{sentence}</p>)).toBe('<p>denied it, <time datetime="2024-06-19">19 June 2024</time></p>');
  });
});

describe('another language', () => {
  const english = wordsFor('en');

  test('has texts and sentences of its own in the shape of the English ones', () => {
    const other = {
      ...english,
      language: 'de',
      eventStatuses: { planned: 'geplant', held: 'abgehalten', postponed: 'verschoben', cancelled: 'abgesagt' },
      about: { ...english.about, policies: [] },
      site: { ...english.site, publishedBy: (publisher) => [publisher, ' gibt dies heraus.'] },
      names: { ...english.names, see: (name) => name },
    } satisfies Words;
    expect(renderToString(<p>{other.site.publishedBy('Ana')}</p>)).toBe('<p>Ana gibt dies heraus.</p>');
  });

  test('lacks no word and no sentence', () => {
    const { held: _held, ...withoutHeld } = english.eventStatuses;
    // @ts-expect-error -- a status without a word
    const lacking = { ...english, eventStatuses: withoutHeld } satisfies Words;
    // @ts-expect-error -- a text in the place of a sentence
    const silent = { ...english, unnamed: 'somebody' } satisfies Words;
    expect([lacking.eventStatuses, silent.unnamed]).toStrictEqual([withoutHeld, 'somebody']);
  });
});

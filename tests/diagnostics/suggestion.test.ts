import { describe, expect, it } from 'vitest';
import { didYouMean, suggest } from '../../src/diagnostics/suggestion.ts';

const fields = [
  'title',
  'date',
  'summary',
  'updated',
  'people',
  'events',
  'sources',
  'same-as',
  'withdrawn',
  'by',
  'from',
  'to',
];

describe('what was probably meant', () => {
  it.each([
    ['sumary', 'summary'],
    ['summery', 'summary'],
    ['Summary', 'summary'],
    ['DATE', 'date'],
    ['datte', 'date'],
    ['source', 'sources'],
    ['same_as', 'same-as'],
    ['sameas', 'same-as'],
    ['widthdrawn', 'withdrawn'],
    ['event', 'events'],
    ['pepole', 'people'],
  ])('%s is %s', (written, meant) => {
    expect(suggest(written, fields)).toBe(meant);
  });

  it.each([
    ['tilte', 'title'],
    ['titel', 'title'],
    ['dtae', 'date'],
    ['form', 'from'],
  ])('%s is %s, with two letters in turn', (written, meant) => {
    expect(suggest(written, fields)).toBe(meant);
  });

  it.each(['weather', 'xyz', '', 'k', 'author', 'summaryofthewholestory'])('%j is nothing like any', (written) => {
    expect(suggest(written, fields)).toBeUndefined();
  });

  it('does not depend on the order of what could be meant', () => {
    expect(suggest('kim-jong-u', ['kim-jong-un', 'kim-jong-ua'])).toBe('kim-jong-ua');
    expect(suggest('kim-jong-u', ['kim-jong-ua', 'kim-jong-un'])).toBe('kim-jong-ua');
  });

  it('prefers the nearest', () => {
    expect(suggest('kim-jong-um', ['kim-yo-jong', 'kim-jong-un', 'kim-jong-il'])).toBe('kim-jong-un');
  });

  it('is nothing where there is nothing to choose from', () => {
    expect(suggest('kim', [])).toBeUndefined();
  });
});

describe('the hint', () => {
  it('names it', () => {
    expect(didYouMean('sumary', fields, 'See the list.')).toBe('Did you mean “summary”?');
  });

  it('falls back to other advice', () => {
    expect(didYouMean('weather', fields, 'See the list.')).toBe('See the list.');
  });
});

import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../src/model/site.ts';

describe('site.yaml', () => {
  it('may say nothing', () => {
    expect(siteSchema.parse({})).toEqual({
      title: 'Briefing',
      language: 'en',
      zones: [],
      'as-of': false,
      sections: [],
      chapters: [],
      lanes: [],
    });
  });

  it('says whose the site is and where it stands', () => {
    const written = {
      title: 'Summit briefing',
      description: 'What two leaders do.',
      url: 'https://example.com/briefing/',
      language: 'en-GB',
      publisher: { name: 'The desk', url: 'https://example.com' },
      contact: 'desk@example.com',
      zones: ['Europe/Moscow', 'Asia/Seoul'],
    };
    expect(siteSchema.parse(written)).toEqual({
      ...written,
      'as-of': false,
      sections: [],
      chapters: [],
      lanes: [],
    });
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('looks back on each day with news, or does not: as-of: %s', (written, expected) => {
    expect(siteSchema.parse({ 'as-of': written })['as-of']).toBe(expected);
  });

  it('takes a publisher by name alone', () => {
    expect(siteSchema.parse({ publisher: 'The desk' }).publisher).toEqual({ name: 'The desk' });
  });

  it.each([
    ['a language that is none', { language: 'English' }],
    ['a language with an underscore', { language: 'en_GB' }],
    ['an address without https', { url: 'example.com' }],
    ['a zone that does not exist', { zones: ['KST'] }],
    ['a zone that is no list', { zones: 'Europe/Moscow' }],
    ['a switch that is neither on nor off', { 'as-of': 'yes' }],
    ['more than seven sections', { sections: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }],
    ['a chapter without a title', { chapters: [{ from: '2019' }] }],
    ['a chapter without a beginning', { chapters: [{ title: 'A' }] }],
    ['a chapter that ends before it begins', { chapters: [{ title: 'A', from: '2020', to: '2019' }] }],
    ['an unknown field', { colour: 'red' }],
    ['a publisher without a name', { publisher: { url: 'https://example.com' } }],
  ])('%s is refused', (_, written) => {
    expect(siteSchema.safeParse(written).success).toBe(false);
  });

  it.each(['javascript:alert(1)', 'ring the desk', 'http://', 'data:text/html,a'])(
    'contact: %j is neither an e-mail nor a web address',
    (contact) => {
      expect(siteSchema.safeParse({ contact }).success).toBe(false);
    },
  );
});

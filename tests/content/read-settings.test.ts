import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/content/read-settings.ts';

function read(text: string | Uint8Array) {
  return readSettings({ path: 'site.yaml', bytes: Buffer.from(text), hash: 'hash' });
}

const defaults = {
  title: 'Briefing',
  language: 'en',
  zones: [],
  'as-of': false,
  sections: [],
  chapters: [],
  lanes: [],
};

describe('site.yaml', () => {
  it('is read', () => {
    expect(read('title: Summit\nlanguage: ko\nzones: [Asia/Seoul]\n')).toEqual({
      settings: { ...defaults, title: 'Summit', language: 'ko', zones: ['Asia/Seoul'] },
      problems: [],
    });
  });

  it.each([
    ['CRLF', 'title: Summit\r\nlanguage: ko\r\n'],
    ['a byte order mark', '\ufefftitle: Summit\nlanguage: ko\n'],
  ])('is the same with %s', (_, text) => {
    expect(read(text).settings).toEqual({ ...defaults, title: 'Summit', language: 'ko' });
  });

  it.each(['', ' \n', '\ufeff'])('%j says nothing', (text) => {
    expect(read(text)).toEqual({ settings: defaults, problems: [] });
  });

  it.each(['---\ntitle: Summit\n', '---\ntitle: Summit\n---\n', '# A comment.\ntitle: Summit\n'])(
    '%j is no fault',
    (text) => {
      expect(read(text)).toEqual({ settings: { ...defaults, title: 'Summit' }, problems: [] });
    },
  );

  it.each(['# title: Summit\n', '---\n'])('%j says nothing', (text) => {
    expect(read(text)).toEqual({ settings: defaults, problems: [] });
  });

  it('that is missing is no more than a warning', () => {
    const { settings, problems } = readSettings(undefined);
    expect(settings).toEqual(defaults);
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-settings']);
  });

  it.each([
    ['an unknown field', 'titel: Summit\n', 'unknown-key'],
    ['text that is not UTF-8', Buffer.of(0x74, 0xff), 'invalid-utf8'],
    ['an unfinished merge', '<<<<<<< HEAD\ntitle: A\n', 'merge-conflict'],
    ['YAML that cannot be read', 'title: A: B\n', 'yaml-syntax'],
    ['an alias', 'title: *a\n', 'yaml-feature'],
    ['a zone that does not exist', 'zones: [KST]\n', 'unknown-zone'],
    ['an address that is none', 'url: example.com\n', 'forbidden-address'],
    ['a list', '- title: A\n', 'yaml-syntax'],
  ])('with %s gives the defaults and says why', (_, text, rule) => {
    const { settings, problems } = read(text);
    expect(settings).toEqual(defaults);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  it('that says a thing twice keeps the first, and says so', () => {
    const { settings, problems } = read('title: A\ntitle: B\n');
    expect(settings).toEqual({ ...defaults, title: 'A' });
    expect(problems).toMatchObject([{ rule: 'duplicate-key', place: { line: 2, column: 1 } }]);
  });

  it('that is longer than any front matter is not read', () => {
    const { settings, problems } = read(`title: A\n${'# a\n'.repeat(50_000)}`);
    expect(settings).toEqual(defaults);
    expect(problems).toMatchObject([{ rule: 'file-too-large' }]);
  });
});

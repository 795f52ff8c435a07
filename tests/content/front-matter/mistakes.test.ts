import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../support/check-folder.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const sound = {
  'site.yaml': 'title: Test briefing\nurl: https://briefing.example\n',
  'people/kim-jong-un.md': '---\nname: Kim Jong Un\nroles:\n  - {title: Leader of North Korea, from: 2011}\n---\n',
  'sources/report.md': '---\nname: A report\n---\n',
  'stories/talks.md':
    '---\ntitle: Talks\ndate: 2024-06-19\nsummary: They talked.\nsources: [report]\n---\n\nWith [[kim-jong-un]].\n',
};

function check(files: Readonly<Record<string, string>>): ReturnType<typeof checkFolder> {
  const folder = temporaryFolder();
  writeFiles(folder, { ...sound, ...files });
  return checkFolder(folder);
}

function faults(files: Readonly<Record<string, string>>): string[] {
  return check(files).diagnostics.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
}

describe('a folder without mistakes', () => {
  it('gives no report', () => {
    expect(check({})).toEqual({ diagnostics: [], report: '' });
  });
});

describe('three mistakes in one story', () => {
  it('are told at their places at once', () => {
    const talks = `---
title: Talks
date: 2024-02-30
sumary: They talked.
sources: [report]
---

With [[kim-jong-unn]].
`;
    expect(faults({ 'stories/talks.md': talks })).toEqual([
      'impossible-date stories/talks.md:3:7',
      'unknown-key stories/talks.md:4:1',
      'unknown-slug stories/talks.md:8:6',
    ]);
  });

  it.each<[string, string, string, string[]]>([
    [
      'in fields',
      'title: Talks\ndate: 2024-13-01\nsummary: "[[kim]]"\nsources: [report]\npeople: [Kim]',
      'Text.',
      ['impossible-date 3:7', 'link-outside-body 4:10', 'invalid-slug 6:10'],
    ],
    [
      'in references',
      'title: Talks\ndate: 2024\nsummary: A.\nsources: [report]\npeople: [kim-jong-un, report]\nevents: [talks-2024]',
      'Met [[nobody]].',
      ['wrong-kind 6:23', 'unknown-slug 7:10', 'unknown-slug 10:5'],
    ],
    [
      'in the body',
      'title: Talks\ndate: 2024\nsummary: A.\nsources: [report]',
      'A <b>day</b>.\n\n[a](javascript:b) and ![c](d.jpg) and [[e',
      ['raw-html 8:3', 'raw-html 8:9', 'forbidden-address 10:3', 'missing-image 10:23', 'broken-link 10:39'],
    ],
    [
      'in fields, references and addresses',
      'titles: Talks\ndate: 2024\nsummary: A.\nsources: [report]\npeople: [kim]',
      'See [the list](/poeple/).',
      ['unknown-key 2:1', 'unknown-slug 6:10', 'dead-link 9:14'],
    ],
  ])('%s', (_, fields, body, expected) => {
    const found = faults({ 'stories/talks.md': `---\n${fields}\n---\n\n${body}\n` });
    const inStory = found.filter((fault) => fault.includes('stories/talks.md'));
    expect(inStory.map((fault) => fault.replace('stories/talks.md:', '')).toSorted()).toEqual(expected.toSorted());
  });

  it('of which one breaks the YAML and the others stand in the fields', () => {
    const talks =
      '---\ntitle: Talks: the second day\ndate: 2024-02-30\nsumary: They talked.\nsources: [report]\n---\n\nText.\n';
    expect(faults({ 'stories/talks.md': talks })).toEqual([
      'yaml-syntax stories/talks.md:2:8',
      'impossible-date stories/talks.md:3:7',
      'unknown-key stories/talks.md:4:1',
    ]);
  });

  it('of which one is a field that stands twice', () => {
    const talks =
      '---\ntitle: Talks\ntitle: More\ndate: 2024-02-30\nsumary: They talked.\nsources: [report]\n---\n\nText.\n';
    expect(faults({ 'stories/talks.md': talks })).toEqual([
      'duplicate-key stories/talks.md:3:1',
      'impossible-date stories/talks.md:4:7',
      'unknown-key stories/talks.md:5:1',
    ]);
  });

  it('of which one is an invisible character', () => {
    const talks = '---\ntitle: Talks\u202e\ndate: 2024-02-30\nsumary: They talked.\nsources: [report]\n---\n\nText.\n';
    expect(faults({ 'stories/talks.md': talks })).toEqual([
      'control-character stories/talks.md:2:13',
      'impossible-date stories/talks.md:3:7',
      'unknown-key stories/talks.md:4:1',
    ]);
  });
});

describe('one mistake brings no others', () => {
  it.each([
    [
      'a faulty person whom a story names',
      { 'people/kim-jong-un.md': '---\nname: Kim Jong Un\nroles: Leader\n---\n' },
      1,
    ],
    ['a person’s YAML', { 'people/kim-jong-un.md': '---\nname: Kim: Jong Un\n---\n' }, 1],
    ['a faulty source that a story cites', { 'sources/report.md': '---\nname: A report\ndate: today\n---\n' }, 1],
  ])('%s', (_, files, count) => {
    expect(faults(files).filter((fault) => !fault.startsWith('person-without-role'))).toHaveLength(count);
  });

  it.each([
    ['a person’s YAML', { 'people/kim-jong-un.md': '---\nname: Kim: Jong Un\n---\n' }],
    ['a person’s roles', { 'people/kim-jong-un.md': '---\nname: Kim Jong Un\nroles: Leader\n---\n' }],
    ['a reference to a source', { 'stories/talks.md': sound['stories/talks.md'].replace('[report]', '[reprot]') }],
    ['a story’s YAML', { 'stories/talks.md': '---\ntitle: Talks: more\nsources: [report]\n---\n\nText.\n' }],
  ])('%s', (_, files) => {
    expect(faults(files)).toHaveLength(1);
  });
});

describe('places are the same whatever ends the lines', () => {
  const talks = '---\ntitle: Talks\ndate: 2024-02-30\nsumary: A.\nsources: [report]\n---\n\nWith [[nobody]].\n';

  it.each([
    ['CRLF', talks.replaceAll('\n', '\r\n')],
    ['CR', talks.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${talks}`],
  ])('%s', (_, text) => {
    expect(faults({ 'stories/talks.md': text })).toEqual(faults({ 'stories/talks.md': talks }));
  });
});

describe('a field that every object has brings nothing down', () => {
  it.each(['toString', 'hasOwnProperty', 'valueOf'])('%s', (key) => {
    const talks = `---\ntitle: Talks\ndate: 2024\nsummary: A.\nsources: [report]\n${key}: a\n---\n\nText.\n`;
    expect(faults({ 'stories/talks.md': talks })).toEqual(['unknown-key stories/talks.md:6:1']);
  });
});

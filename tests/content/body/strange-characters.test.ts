import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../support/check-folder.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const sound = {
  'site.yaml': 'title: Test briefing\nurl: https://briefing.example\n',
  'people/kim.md': '---\nname: Kim\nroles: [{title: Leader}]\n---\n',
  'sources/report.md': '---\nname: A report\n---\n',
};

const story = (fields: string, body = 'With [[kim]].'): string =>
  `---\ntitle: Talks\ndate: 2024-06-19\nsummary: They talked.\nsources: [report]\n${fields}---\n\n${body}\n`;

function messages(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...sound, 'stories/talks.md': story(''), ...files });
  return checkFolder(folder)
    .diagnostics.map(({ rule, message }) => `${rule} ${message}`)
    .join('\n');
}

describe('a value that is refused for what cannot be seen in it', () => {
  it.each([
    ['a date', 'impossible-date', 'U+2011', { 'stories/talks.md': story('updated: 2024\u201106\u201120\n') }],
    [
      'a time without its zone',
      'impossible-date',
      'U+FF1A',
      { 'stories/talks.md': story('updated: 2024-06-20T18：00Z\n') },
    ],
    ['a reference', 'invalid-slug', 'U+200B', { 'stories/talks.md': story('people: [kim\u200b]\n') }],
    ['a look-alike letter', 'invalid-slug', 'U+0456', { 'stories/talks.md': story('people: [k\u0456m]\n') }],
    ['the name of a field', 'unknown-key', 'U+200B', { 'stories/talks.md': story('k\u200bind: news\n') }],
    [
      'a word of ours',
      'wrong-type',
      'U+00AD',
      { 'events/talks.md': '---\nname: T\nstart: 2024\nstatus: hel\u00add\n---\n' },
    ],
    [
      'coordinates',
      'invalid-coordinates',
      'U+2212',
      { 'places/a.md': '---\nname: A\ncoordinates: [43.1, \u2212131.8]\n---\n' },
    ],
    ['a zone', 'unknown-zone', 'U+2215', { 'places/a.md': '---\nname: A\nzone: Asia\u2215Seoul\n---\n' }],
    [
      'an address',
      'forbidden-address',
      'U+200B',
      { 'sources/report.md': '---\nname: A\nurl: "\u200bhttps://a.example"\n---\n' },
    ],
    ['a language', 'wrong-type', 'U+0435', { 'site.yaml': 'title: T\nurl: https://a.example\nlanguage: \u0435n\n' }],
    ['a text without letters', 'empty-value', 'U+200B', { 'stories/talks.md': story('kind: "\u200b"\n') }],
    ['a folder', 'unknown-kind', 'U+0440', { '\u0440eople/ana.md': '---\nname: Ana\n---\n' }],
    ['a file', 'invalid-file-name', 'U+2011', { 'people/ana\u2011b.md': '---\nname: Ana\n---\n' }],
    ['an image', 'missing-image', 'U+2013', { 'stories/talks.md': story('', '![A](a–b.jpg)') }],
    ['a link', 'unknown-slug', 'U+200B', { 'stories/talks.md': story('', 'With [[ki\u200bm]].') }],
    ['an address in a body', 'dead-link', 'U+2010', { 'stories/talks.md': story('', 'See [it](/as\u2010of/).') }],
    ['a colon', 'yaml-syntax', 'U+FF1A (full-width :)', { 'stories/talks.md': story('kind：news\n') }],
    ['a space', 'yaml-syntax', 'U+3000', { 'stories/talks.md': story('kind:\u3000news\n') }],
  ])('%s, names the character', (_, rule, code, files) => {
    const told = messages(files);
    expect(told).toMatch(new RegExp(`^${rule} .*${code.replace(/[+()]/g, String.raw`\$&`)}`, 'm'));
  });

  it.each([
    ['a text with a link', { 'stories/talks.md': story('kind: “A” – [[kim]]\n') }],
    ['a name with a curly mark', { 'stories/talks.md': story('', 'With [[O’Brien–Kim]].') }],
    ['a value that is plainly wrong', { 'stories/talks.md': story('updated: tomorrow\npeople: [Kim Jong Un]\n') }],
  ])('%s, and for nothing of the kind, names none', (_, files) => {
    expect(messages(files)).not.toContain('U+');
  });
});

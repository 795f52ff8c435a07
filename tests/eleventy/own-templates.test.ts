import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { eleventy, newProject } from './project.ts';

const folder = newProject();

writeFiles(join(folder, 'templates/own'), {
  '_includes/plain.njk': '<title>{{ title }}</title>{{ content | safe }}',
  'thanks.njk':
    '---\ntitle: Thanks\nlayout: plain.njk\n---\n{% for story in briefing.stories %}{{ story.url }} {% endfor %}',
  'notes/notes.11tydata.js': 'export default { layout: "plain.njk", title: "Notes" };',
  'notes/first.md': '*One*',
});
briefing(folder, ['build', '--output', 'by-bin']);
const expected = contentOf(join(folder, 'by-bin'));

it.each([[[]], [['--formats=html']], [['--config=.eleventy.ts']]])(
  'an owner’s templates stand beside the briefing, with %j',
  (flags) => {
    expect(eleventy(folder, flags)).toMatchObject({ code: 0 });
    const {
      'thanks/index.html': thanks,
      'notes/first/index.html': note,
      ...rest
    } = contentOf(join(folder, '_eleventy'));
    expect(thanks).toMatch(/^<title>Thanks<\/title>\/stories\/first-summer\/ /);
    expect(note).toBe('<title>Notes</title><p><em>One</em></p>\n');
    expect(Object.keys(expected).length).toBeGreaterThan(20);
    expect(rest).toEqual(expected);
  },
);

it.each(['.', 'articles', 'templates/own/thanks.njk', 'templates/own/**/*.njk'])(
  'another input has none: %s',
  (input) => {
    expect(eleventy(folder, [`--input=${input}`])).toMatchObject({ code: 0 });
    expect(contentOf(join(folder, '_eleventy'))).toEqual(expected);
  },
);

it('an owner’s page at an address of the briefing is refused', () => {
  writeFiles(join(folder, 'templates/own'), { 'about.md': 'Mine.' });
  const { code, text } = eleventy(folder, []);
  expect(code).toBe(1);
  expect(text).toMatch(/Output conflict: .*_eleventy\/about\/index\.html/);
  expect(existsSync(join(folder, '_eleventy/index.html'))).toBe(false);
});

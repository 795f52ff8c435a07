import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../src/model/values/kinds.ts';
import { imagePath, indexPath, outputPath, pageFile, recordPath, sitePath } from '../../src/addresses/paths.ts';
import { article, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

describe('an output path', () => {
  it.each(['index.html', 'a/b/c.html', '.well-known/security.txt', '..a/b..', '.../x', 'Ä/é.txt'])(
    'may be %j',
    (file) => {
      expect(outputPath(file)).toBe(file);
    },
  );

  it.each(['', '/', '/etc/passwd', '..', '../x', 'a/../x', 'a/..', '.', './x', 'a/./x', 'a//b', 'a/', '//host/x'])(
    'may not be %j',
    (file) => {
      expect(() => outputPath(file)).toThrow(`“${file}” is not a path within the output folder`);
    },
  );
});

describe('pages stand', () => {
  it.each([
    [[], '/', 'index.html'],
    [['people'], '/people/', 'people/index.html'],
    [['people', 'kim'], '/people/kim/', 'people/kim/index.html'],
  ])('at %j', (parts, path, file) => {
    expect(sitePath(...parts)).toBe(path);
    expect(pageFile(sitePath(...parts))).toBe(file);
  });

  it('in the folder of their kind', () => {
    expect(recordKinds.map(indexPath)).toMatchInlineSnapshot(`
      [
        "/stories/",
        "/people/",
        "/events/",
        "/organisations/",
        "/places/",
        "/documents/",
        "/claims/",
        "/sources/",
        "/discrepancies/",
        "/commitments/",
        "/pages/",
      ]
    `);
    const { entry } = siteOf({ 'people/kim.md': article({ name: 'Kim' }), 'stories/2024/talks.md': story() });
    expect([recordPath(entry('kim')), recordPath(entry('talks'))]).toEqual(['/people/kim/', '/stories/talks/']);
  });
});

describe('an image stands under a name that its content gives', () => {
  it.each([
    ['photo.png', 'abc123DEF456ghi', 'images/photo.abc123DEF4.png'],
    ['a/b.c.jpg', '-_a-_b1234567890', 'images/a/b.c.ab12345678.jpg'],
    ['Größe 1.webp', 'abcdefghijkl', 'images/Größe 1.abcdefghij.webp'],
  ])('%j', (file, hash, path) => {
    expect(imagePath(file, hash)).toBe(path);
  });
});

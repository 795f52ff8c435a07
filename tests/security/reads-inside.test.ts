import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { expectWords, newYard, secret, type Yard } from './site.ts';

/* Promise: no file outside the articles folder is read into the site or into a message, whatever an article says. */

/** Runs the commands that read articles, and fails where a word of the other file comes out anywhere. */
function expectSecretKept({ work }: Yard): void {
  const commands = [['build']];
  const said = commands.map((words) => {
    const ended = briefing(work, words);
    expectWords(ended);
    return ended.out + ended.err;
  });
  const written = ['_site', '.cache'].flatMap((folder) =>
    listFolder(join(work, folder)) ? Object.values(contentOf(join(work, folder))) : [],
  );
  expect([...said, ...written].filter((text) => text.includes(secret))).toEqual([]);
}

describe('a link in the articles folder is not followed', () => {
  it.each([
    ['a record', 'people/secret.md', 'secret.md'],
    ['a folder of records', 'places', ''],
    ['a static file', 'static/secret.txt', 'secret.txt'],
    ['a static folder', 'static/more', ''],
    ['a hidden static file', 'static/.well-known', ''],
    ['an image', 'images/secret.png', 'secret.txt'],
    ['the folder of images', 'images', ''],
    ['the settings', 'site.yaml', 'secret.txt'],
  ])('%s', (_, path, target) => {
    const yard = newYard({ 'stories/a.md': '---\ntitle: T\ndate: 2024-06-20\nsummary: S.\n---\nText.\n' });
    const at = join(yard.work, 'articles', path);
    mkdirSync(dirname(at), { recursive: true });
    rmSync(at, { force: true });
    symlinkSync(join(yard.outside, target), at);
    expectSecretKept(yard);
  });
});

const story = (fields: string, body: string): string =>
  `---\ntitle: T\ndate: 2024-06-20\nsummary: S.\n${fields}---\n${body}\n`;

describe('a path in an article is not followed', () => {
  it.each([
    ['an image that climbs', story('', '![x](../../../secret.txt)')],
    ['an image from the root', story('', '![x](/etc/hostname) ![y](file:///etc/hostname)')],
    ['an encoded climb', story('', '![x](..%2f..%2f..%2fsecret.txt) ![y](%2e%2e/%2e%2e/secret.txt)')],
    ['an image by name that climbs', story('image: ../../secret.txt\n', 'Text.')],
    [
      'includes of all sorts',
      story('', '{% include "../../secret.txt" %} !include ../../secret.txt <!--#include file="../../secret.txt" -->'),
    ],
    ['an include in YAML', story('by: !include ../../secret.txt\n', 'Text.')],
    ['a slug that climbs', story('people: [../../../secret]\n', 'With [[../../../secret]].')],
    ['an entity of XML', story('', '&xxe; <!DOCTYPE x [<!ENTITY xxe SYSTEM "../../secret.txt">]>')],
  ])('%s', (_, text) => {
    expectSecretKept(newYard({ 'stories/a.md': text }));
  });
});

it('the test sees a secret that comes out', () => {
  const told = newYard({ 'stories/a.md': story('', `Text with ${secret}.`) });
  const said = newYard({ 'stories/a.md': story(`${secret}: x\n`, 'Text.') });
  for (const yard of [told, said]) expect(() => expectSecretKept(yard)).toThrow('to deeply equal []');
});

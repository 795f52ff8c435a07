import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFolder } from '../../src/build/disk/site-folder.ts';
import { buildForFile } from '../support/built-site.ts';

/** Every address in a page, in its order: of links, images, feeds and forms, and those that stand as text in the head. */
const addresses = /(?:href|src|srcset|action|poster|content)="([^"]*)"|https?:\/\/[^\s"<>\\]+/g;

const base = 'https://lenn.example';

/** Which file names which addresses, with the folder that the site stands in taken away. */
function linkGraph(prefix: string): Record<string, string[]> {
  const folder = buildForFile('tests/fixtures/site-small', ['--base-url', base, '--path-prefix', prefix]);
  const texts = [...(listFolder(folder)?.files.keys() ?? [])].filter((file) =>
    /\.(?:html|xml|json|ics|txt)$/.test(file),
  );
  const without = (text: string): string => {
    if (text.startsWith(`${base}${prefix}`)) return text.slice(base.length + prefix.length - 1);
    if (text.startsWith(prefix)) return text.slice(prefix.length - 1);
    return text.startsWith('0; url=') ? `0; url=${without(text.slice('0; url='.length))}` : text;
  };
  return Object.fromEntries(
    texts.toSorted().map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file, [...text.matchAll(addresses)].map(([whole, value]) => without(value ?? whole))];
    }),
  );
}

it('a site has the same links wherever it stands', () => {
  const [root, deep] = [linkGraph('/'), linkGraph('/sub/path/')];
  expect(Object.values(root).flat().length).toBeGreaterThan(500);
  expect(
    Object.values(root)
      .flat()
      .filter((address) => address.startsWith('/')).length,
  ).toBeGreaterThan(200);
  expect(deep).toEqual(root);
});

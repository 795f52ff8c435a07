import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/* Each command loads what it needs, and no more: a command that needs little answers as fast as Node starts. */

/** The modules in a file of the built program and in those that are loaded with it, as the compiler names them. */
function loadedWith(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const own = [...text.matchAll(/^\/\/ ((?:node_modules|src|templates)\/\S+)$/gm)].map(([, name = '']) => name);
  const imports = [...text.matchAll(/^import (?:[^;"]*from )?"(\.[^"]+)";/gm)].map(([, path = '']) => path);
  return [...own, ...imports.flatMap((path) => loadedWith(join(dirname(file), path), seen))];
}

function modulesOf(part: string): string[] {
  const name = readdirSync('dist/chunks').find((file) => file.startsWith(`${part}-`));
  return loadedWith(`dist/chunks/${name}`);
}

const packagesIn = (modules: readonly string[]): Set<string> =>
  new Set(modules.flatMap((name) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []));

const roomsIn = (modules: readonly string[]): Set<string> =>
  new Set(modules.flatMap((name) => /^src\/([^/]+)|^(templates)\/(?!pictures\/atlas-file)/.exec(name)?.[0] ?? []));

describe('what is loaded', () => {
  it('for help: the table of commands, and words for what goes wrong', () => {
    const modules = modulesOf('main');
    expect(modules).toContain('src/commands/flags/command-table.ts');
    expect([...packagesIn(modules)]).toEqual(['leven']);
    expect(modules.filter((name) => name.endsWith('-command.ts'))).toEqual([]);
    for (const room of ['content', 'graph', 'verify']) expect(roomsIn(modules)).not.toContain(`src/${room}`);
    expect(roomsIn(modules)).not.toContain('templates/');
  });

  it('for new: what makes a file name and a file', () => {
    const packages = [...packagesIn(modulesOf('new-command'))].filter(
      (name) => !/slugify|transliterate|escape-string-regexp/.test(name),
    );
    expect(packages.toSorted()).toEqual(['leven', 'yaml']);
    expect(roomsIn(modulesOf('new-command'))).not.toContain('src/content');
  });

  it.each([
    ['publish', ['markdown-it', 'yaml', 'preact', 'parse5'], 'templates/'],
    ['check', ['parse5', '@resvg/resvg-wasm'], 'src/verify'],
    ['build', ['parse5'], 'src/verify'],
    ['start', ['parse5'], 'src/verify'],
  ])('for %s: none of %j', (command, packages, room) => {
    const modules = modulesOf(`${command}-command`);
    expect(modules.some((module) => module.endsWith(`/${command}-command.ts`))).toBe(true);
    for (const name of packages) expect(packagesIn(modules)).not.toContain(name);
    expect(roomsIn(modules)).not.toContain(room);
  });

  it('for verify: what judges pages', () => {
    expect(packagesIn(modulesOf('verify-command'))).toContain('parse5');
  });
});

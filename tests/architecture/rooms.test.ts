import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cyclesOf } from './cycles.ts';
import { crowdedFolders } from './folders.ts';
import { importsOf } from './imports.ts';
import { wrongImports } from './rooms.ts';

const files = ['src', 'templates']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.tsx?$/.test(file))
  .concat('.eleventy.ts');

/** How many files of its own a folder holds at most. */
const mostFiles = 15;

describe('rooms depend on each other in one direction', () => {
  it('in every file', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap((file) => wrongImports(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['a value', "import { build } from '../commands/run.ts';"],
    ['a type', "import type { Graph } from '../graph/graph.ts';"],
    ['several lines', "import {\n  type Graph,\n  buildGraph,\n} from '../graph/graph.ts';"],
    ['a re-export', "export { x } from '../pages/plan.ts';"],
    ['a template', "import { renderPage } from '../../templates/render-page.tsx';"],
    ['a dynamic import', "const x = await import('../build/lock.ts');"],
    ['what a file does by itself', "import '../build/lock.ts';"],
  ])('a planted import of %s is found', (_, line) => {
    expect(wrongImports('src/model/planted.ts', `import { z } from 'zod';\n${line}\n`)).toHaveLength(1);
  });

  it('imports in the right direction pass', () => {
    expect(
      wrongImports('src/plan/plan.ts', "import { x } from '../graph/graph.ts';\nimport { y } from './paths.ts';\n"),
    ).toEqual([]);
  });
});

describe('files have one job', () => {
  it('none is longer than 250 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});

describe('no file imports itself, directly or through others', () => {
  it('in src and templates', () => {
    const imports = files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))] as const);
    expect(imports.flatMap(([, imported]) => imported).filter((file) => !files.includes(file))).toEqual([]);
    expect(cyclesOf(new Map(imports))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, readonly string[]>>, string[][]]>([
    ['by itself', { a: ['a'] }, [['a']]],
    ['by another', { a: ['b'], b: ['a'], c: ['a'] }, [['a', 'b']]],
    ['by two others', { a: ['b'], b: ['d', 'c'], c: ['a'], d: [] }, [['a', 'b', 'c']]],
    ['in two circles that meet', { a: ['b'], b: ['a', 'c'], c: ['b'] }, [['a', 'b', 'c']]],
    [
      'in two circles of which one leads to the other',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['which two ways to one file are not', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('a planted circle is found: %s', (_, imports, circles) => {
    expect(cyclesOf(new Map(Object.entries(imports)))).toEqual(circles);
  });

  it('a type counts as much as a value', () => {
    const texts = {
      'src/a.ts': "import type { B } from './b.ts';\n",
      'src/b.ts': "export { type A } from './a.ts';\n",
    };
    const imports = Object.entries(texts).map(([file, text]) => [file, importsOf(file, text)] as const);
    expect(cyclesOf(new Map(imports))).toEqual([['src/a.ts', 'src/b.ts']]);
  });
});

describe('a folder is taken in at once', () => {
  it(`with at most ${mostFiles} files`, () => {
    expect(crowdedFolders(files, mostFiles)).toEqual([]);
  });

  it('a planted file too many is found', () => {
    const full = Array.from({ length: mostFiles }, (_, index) => `src/room/${index}.ts`);
    const elsewhere = ['src/room/inner/a.ts', 'src/other/a.ts'];
    expect(crowdedFolders([...full, ...elsewhere], mostFiles)).toEqual([]);
    expect(crowdedFolders([...full, ...elsewhere, 'src/room/another.ts'], mostFiles)).toEqual(['src/room']);
  });
});

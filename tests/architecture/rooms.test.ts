import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wrongImports } from './rooms.ts';

const files = ['src', 'templates']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.tsx?$/.test(file))
  .concat('.eleventy.ts');

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

import { posix } from 'node:path';

/** Which rooms each room may import from, besides itself. A room is a folder of `src`, or `templates`, or the composition root. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  diagnostics: ['base', 'model'],
  content: ['base', 'model', 'diagnostics'],
  graph: ['base', 'model', 'diagnostics', 'content'],
  pages: ['base', 'model', 'diagnostics', 'content', 'graph'],
  feeds: ['base', 'model', 'diagnostics', 'content', 'graph', 'pages'],
  pictures: ['base', 'model'],
  templates: ['base', 'model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'pictures'],
  build: ['base', 'model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'templates'],
  verify: ['base', 'model', 'diagnostics', 'content', 'graph', 'pages', 'build'],
  commands: ['base', 'model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'templates', 'build', 'verify'],
  eleventy: ['base', 'model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'templates', 'build', 'commands'],
  '.eleventy.ts': ['eleventy'],
};

/** Imports, of values and of types alike, that point against the direction in which rooms depend on each other. */
export function wrongImports(file: string, text: string): string[] {
  const room = roomOf(file);
  return [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].flatMap(
    (match) => {
      const target = posix.join(posix.dirname(file), match[1] ?? match[2] ?? '');
      const other = roomOf(target);
      const permitted = other === room || (allowed[room] ?? []).includes(other);
      return permitted ? [] : [`${file} imports ${target}`];
    },
  );
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

import { importsOf } from './imports.ts';

/** Which rooms each room may import from, besides itself. A room is a folder of `src`, or `templates`, or the composition root. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: ['model'],
  content: ['model', 'diagnostics'],
  graph: ['model', 'diagnostics', 'content'],
  pages: ['model', 'diagnostics', 'content', 'graph'],
  feeds: ['model', 'diagnostics', 'content', 'graph', 'pages'],
  pictures: ['model'],
  templates: ['model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'pictures'],
  build: ['model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'templates'],
  verify: ['model', 'diagnostics', 'content', 'graph', 'pages', 'build'],
  commands: ['model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'templates', 'build', 'verify'],
  eleventy: ['model', 'diagnostics', 'content', 'graph', 'pages', 'feeds', 'templates', 'build', 'commands'],
  '.eleventy.ts': ['eleventy'],
};

/** Imports, of values and of types alike, that point against the direction in which rooms depend on each other. */
export function wrongImports(file: string, text: string): string[] {
  const room = roomOf(file);
  return importsOf(file, text).flatMap((target) => {
    const other = roomOf(target);
    const permitted = other === room || (allowed[room] ?? []).includes(other);
    return permitted ? [] : [`${file} imports ${target}`];
  });
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

import { importsOf } from './imports.ts';

/** Rooms that join articles to a plan of the site, each of which may import from those before it. */
const core = [
  'base',
  'model',
  'diagnostics',
  'content',
  'graph',
  'addresses',
  'views',
  'hosting',
  'plan',
  'machines',
] as const;

/** Which rooms each room may import from, besides itself. A room is a folder of `src`, or `templates`, or the composition root. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(core.map((room, index) => [room, core.slice(0, index)])),
  editorial: ['base', 'model', 'diagnostics', 'content', 'graph'],
  pictures: ['base', 'model'],
  templates: [...core, 'pictures'],
  build: [...core, 'templates'],
  load: [...core, 'editorial', 'templates'],
  publish: ['base', 'model', 'diagnostics', 'hosting', 'build'],
  verify: ['base', 'model', 'content', 'graph', 'hosting', 'plan', 'views', 'build'],
  commands: [...core, 'editorial', 'templates', 'build', 'load', 'publish', 'verify'],
  eleventy: [...core, 'templates', 'build', 'load', 'commands'],
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

import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { realPath } from '../build/workspace.ts';

/** Folders of this program and of the site it came with, into which nothing may be built or published. */
export function protectedFolders(program: string): string[] {
  return ['src', 'templates', 'tests', 'docs', 'dist', 'node_modules', '.git', 'articles'].map((name) =>
    realPath(join(program, name)),
  );
}

/** The folder with a `site.yaml` that a folder is or lies inside, if there is one: what editors write must not be mixed with what is made of it. */
export function articlesAround(folder: string): string | undefined {
  if (existsSync(join(folder, 'site.yaml'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : articlesAround(above);
}

export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

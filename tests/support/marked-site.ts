import { join } from 'node:path';
import type { SiteManifest } from '../../src/build/manifest/site-manifest.ts';
import type { Output } from '../../src/build/outputs/output.ts';
import { type Workspace, workspaceOf } from '../../src/build/workspace.ts';
import { generatorMark } from '../../src/plan/generator-mark.ts';
import { outputPath } from '../../src/addresses/paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A site in which every page carries the generator's mark; the names of the files made are added to `made`. */
export function site(pages: Readonly<Record<string, string>>, made: string[] = []): Output[] {
  return Object.entries(pages).map(([file, text]) => ({
    file: outputPath(file),
    hash: () => `hash of ${text}`,
    make: () => {
      made.push(file);
      return { hash: `hash of ${text}`, content: page(text) };
    },
  }));
}

function page(text: string): string {
  return `<head>${generatorMark}></head>${text}`;
}

export function expected(pages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(pages)
      .toSorted()
      .map((file) => [file, page(pages[file] ?? '')]),
  );
}

export const first = { 'index.html': 'home', 'people/kim/index.html': 'kim', 'stories/a/index.html': 'a' };
const manifest: SiteManifest = { address: '/', style: '', hidden: [], stories: [], images: {} };
export const keep = { fresh: false, patience: 0, manifest };
export const anew = { ...keep, fresh: true };

export function newWorkspace(): Workspace {
  const folder = temporaryFolder();
  return workspaceOf(join(folder, '_site'), join(folder, '.cache'));
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groupInOrder } from '../../base/group.ts';
import { hasHashedName } from '../../hosting/hashed-names.ts';
import { folderOfKind } from '../../model/values/kinds.ts';
import { styleMark } from '../../hosting/style-mark.ts';
import { listFolder } from '../disk/site-folder.ts';
import type { SiteManifest } from './site-manifest.ts';

/**
 * The manifest of a built site whose state is not known, as its pages tell it: a folder that was made on another machine, or a release
 * whose record is lost. Costs a reading of all its pages.
 */
export function describeFolder(folder: string): SiteManifest {
  const files = [...(listFolder(folder)?.files.keys() ?? [])];
  const images = new Map(files.filter(hasHashedName).map((file) => [file, [] as string[]]));
  const imagesByHash = groupInOrder([...images.keys()], hashOf);
  const hidden: string[] = [];
  const stories: SiteManifest['stories'][number][] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    if (html.includes('<meta name="robots" content="noindex">')) hidden.push(file);
    if (isStoryFile(file) && !html.includes('http-equiv="refresh"')) stories.push({ file, ...storyIn(html) });
    const hashes = new Set(html.match(/\.[A-Za-z0-9]{10}\.[a-z0-9]+/g));
    for (const image of [...hashes].flatMap((hash) => imagesByHash.get(hash) ?? [])) images.get(image)?.push(file);
  }
  return { ...homeOf(folder), hidden, stories, images: Object.fromEntries(images) };
}

/** The part of a hashed name that is written in a page as it is, whatever stands before it: `.Ab3dE6gH9k.png`. */
function hashOf(file: string): string {
  return `.${basename(file).split('.').slice(-2).join('.')}`;
}

function homeOf(folder: string): Pick<SiteManifest, 'address' | 'style'> {
  const file = join(folder, 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  const wayToAbout = /<a href="([^"]*\/)about\/"/.exec(html)?.[1];
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  return { address: canonical ?? wayToAbout ?? '/', style: style === undefined ? '' : styleMark(style) };
}

function isStoryFile(file: string): boolean {
  const [folder, , name, ...deeper] = file.split('/');
  return folder === folderOfKind.story && name === 'index.html' && deeper.length === 0;
}

/** The words of a story's heading without marks, and the first date of its page, which is its own. */
function storyIn(html: string): { title: string; date: string } {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  const date = / datetime="([^"]*)"/.exec(html)?.[1] ?? '';
  return { title: heading.replace(/<[^>]*>|&#?\w+;/g, ''), date };
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFolder } from '../build/disk/site-folder.ts';

/**
 * Of files that a former release has and the next one has not, those that only pages showed which are withdrawn or gone there: they
 * went because of what they show, and must not be kept for readers who have a page open.
 */
export function withheldFiles(files: readonly string[], former: string, next: string): ReadonlySet<string> {
  if (files.length === 0) return new Set();
  const shown = new Set<string>();
  const hidden = new Set<string>();
  const pages = [...(listFolder(former)?.files.keys() ?? [])].filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const text = readFileSync(join(former, page), 'utf8');
    const named = files.filter((file) => text.includes(hashOf(file)));
    for (const file of named) (isPublished(join(next, page)) ? shown : hidden).add(file);
  }
  return new Set([...hidden].filter((file) => !shown.has(file)));
}

/** The part of a hashed name that is written in a page as it is, whatever stands before it. */
function hashOf(file: string): string {
  return `.${basename(file).split('.').slice(-2).join('.')}`;
}

/** Whether a page is there and meant to be found: a withdrawn record's page asks search engines to forget it. */
function isPublished(page: string): boolean {
  return existsSync(page) && !readFileSync(page, 'utf8').includes('<meta name="robots" content="noindex">');
}

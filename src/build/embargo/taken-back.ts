import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOfKind } from '../../model/values/kinds.ts';
import type { EmbargoedStory } from './embargoed-stories.ts';

/** A page of a story that a site shows and the next one would not. */
interface GoingPage {
  /** Within the site. */
  readonly file: string;
  readonly html: string;
}

/**
 * Embargoed stories that a former site shows and the next one would not: under an address that the story has or had, or, where it was
 * renamed without a word, under its title and date. `staysIn` says whether the next site has a file.
 */
export function takenBack(
  former: string,
  staysIn: (file: string) => boolean,
  embargoed: readonly EmbargoedStory[],
): EmbargoedStory[] {
  if (embargoed.length === 0) return [];
  const going = goingPages(former, staysIn);
  return embargoed.filter((story) =>
    going.some(({ file, html }) => story.pages.includes(file) || isPageOf(html, story)),
  );
}

/** A page that only leads on shows no story. One that says that a story was withdrawn must stay as well. */
function goingPages(former: string, staysIn: (file: string) => boolean): GoingPage[] {
  return foldersIn(join(former, folderOfKind.story)).flatMap((slug): GoingPage[] => {
    const file = `${folderOfKind.story}/${slug}/index.html`;
    const html = staysIn(file) ? undefined : readOrNothing(join(former, file));
    return html === undefined || html.includes('http-equiv="refresh"') ? [] : [{ file, html }];
  });
}

function isPageOf(html: string, { title, date }: EmbargoedStory): boolean {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  return heading !== undefined && lettersOf(heading) === lettersOf(title) && html.includes(`"${date}"`);
}

/** What a text says whatever its tags, marks and spaces. */
function lettersOf(text: string): string {
  return text.replace(/<[^>]*>|&#?\w+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}

function foldersIn(folder: string): string[] {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // A site without stories has no such folder.
  }
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

import { pointAt } from '../content/files/decode.ts';
import { type FieldFinder, fieldFinder } from '../content/front-matter/find-field.ts';
import type { PlaceFinder } from '../diagnostics/diagnostic.ts';

/** Finds places by reading files again, which only those with problems cost. The fields of a file are read once for all its problems. */
export function placeFinder(readText: (file: string) => string | undefined): PlaceFinder {
  const finders = new Map<string, FieldFinder>();
  return (file, place) => {
    if ('line' in place) return place;
    const text = readText(file)
      ?.replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    if (text === undefined) return undefined;
    if ('text' in place) return findWords(text, place.text);
    const find = finders.get(file) ?? fieldFinder(file === 'site.yaml' ? text : frontMatterOf(text));
    finders.set(file, find);
    return find(place.field, place.part);
  };
}

/** The YAML of an article, at its own lines and columns. */
function frontMatterOf(text: string): string {
  const close = text.indexOf('\n---', 3);
  return `   ${text.slice(3, close < 0 ? undefined : close)}`;
}

/** The first place of some words, in the body rather than above it; they may be broken over lines or stand in a link. */
function findWords(text: string, words: string): { line: number; column: number } | undefined {
  const body = Math.max(0, text.indexOf('\n---', 3));
  const [first = words] = words.split(' ', 1);
  const places = [text.indexOf(words, body), text.indexOf(words), text.indexOf(first, body), text.indexOf(first)];
  const found = places.find((place) => place >= 0);
  return found === undefined ? undefined : pointAt(text, found);
}

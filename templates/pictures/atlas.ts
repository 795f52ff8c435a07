import { readFileSync } from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import { type Atlas, parseAtlas } from '../../src/pictures/atlas.ts';

/*
 * The one file that templates read: a part of the program, like its code, and as constant, since the generator's hash covers it. It is
 * found as Node finds packages, from the sources and from the built program alike.
 */

let atlas: Atlas | undefined;

/** Where the outlines of the world's land and countries lie. */
export function atlasFile(): string {
  return requireFrom(import.meta.url).resolve('world-atlas/countries-50m.json');
}

/** The atlas, read when the first map is drawn. */
export function readAtlas(): Atlas {
  atlas ??= parseAtlas(readFileSync(atlasFile(), 'utf8'));
  return atlas;
}

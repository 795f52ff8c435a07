import { readFileSync } from 'node:fs';
import { type Atlas, parseAtlas } from '../../src/pictures/maps/atlas.ts';
import { atlasFile } from './atlas-file.ts';

/*
 * The one file that templates read: a part of the program, like its code, and as constant, since the generator's hash covers it.
 */

let atlas: Atlas | undefined;

/** The atlas, read when the first map is drawn. */
export function readAtlas(): Atlas {
  atlas ??= parseAtlas(readFileSync(atlasFile(), 'utf8'));
  return atlas;
}

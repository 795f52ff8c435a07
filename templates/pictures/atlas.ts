import { readFileSync } from 'node:fs';
import { once } from '../../src/base/once.ts';
import { parseAtlas } from '../../src/pictures/maps/atlas.ts';
import { atlasFile } from './atlas-file.ts';

/*
 * The one file that templates read: a part of the program, like its code, and as constant, since the generator's hash covers it.
 */

/** The atlas, read when the first map is drawn. */
export const readAtlas = once(() => parseAtlas(readFileSync(atlasFile(), 'utf8')));

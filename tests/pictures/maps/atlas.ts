import { readFileSync } from 'node:fs';
import { type Atlas, parseAtlas } from '../../../src/pictures/maps/atlas.ts';
import { atlasFile } from '../../../templates/pictures/atlas-file.ts';

/** The atlas that pages are drawn from. */
export const atlas: Atlas = parseAtlas(readFileSync(atlasFile(), 'utf8'));

import { join } from 'node:path';
import { z } from 'zod';
import { hashOf } from '../base/hash.ts';
import type { SocialArtist } from '../plan/planned-output.ts';
import { checkedJson, readCheckedJson } from './disk/checked-json.ts';
import { ensureFolder, replaceFile } from './disk/write-file.ts';
import type { SocialStudio } from './outputs/social-artist.ts';

/** Which pictures for shared links earlier builds drew, so that planning a site again draws only what is new in it. */
export interface DrawnPictures {
  /** Tells what the studio's own does, which is asked only for what no earlier build drew, or for the drawing itself. */
  readonly artist: SocialArtist;
  /** Writes down the pictures that were asked for. Call while no other build of the site is at work. */
  readonly store: () => void;
}

const name = 'pictures.json';

/** The hash of each picture by that of all it is drawn from; null for one whose letters cannot be drawn. */
const drawnSchema = z.record(z.string(), z.string().nullable());

/** Opens what a folder holds of drawn pictures; damaged, it is as good as absent. With `fresh`, what it holds is not believed. */
export function openDrawnPictures(
  folder: string,
  { artist, tools }: Pick<SocialStudio, 'artist' | 'tools'>,
  generator: string,
  fresh: boolean,
): DrawnPictures {
  const stored = fresh ? undefined : readCheckedJson(join(folder, name), drawnSchema);
  const known = new Map(Object.entries(stored ?? {}));
  const asked = new Map<string, string | null>();
  return {
    artist: (view, site) => {
      const key = hashOf(JSON.stringify([generator, tools, site, view]));
      const hash = known.get(key);
      const picture = hash === undefined ? artist(view, site) : remembered(hash, () => artist(view, site)?.drawing());
      asked.set(key, picture?.hash ?? null);
      return picture;
    },
    store: () => {
      if (asked.size === known.size && [...asked.keys()].every((key) => known.has(key))) return;
      ensureFolder(folder);
      replaceFile(join(folder, name), checkedJson(Object.fromEntries(asked)));
    },
  };
}

function remembered(hash: string | null, draw: () => string | undefined): ReturnType<SocialArtist> {
  if (hash === null) return undefined;
  return {
    hash,
    drawing: () => {
      const drawing = draw();
      if (drawing === undefined) throw new Error('a picture that could be drawn before cannot be drawn now');
      return drawing;
    },
  };
}

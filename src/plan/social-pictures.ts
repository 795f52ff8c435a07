import type { Entry } from '../graph/link/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { imagePath, type OutputPath, pageFile, recordPath } from '../addresses/paths.ts';
import type { PlannedPicture, SocialArtist } from './planned-output.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { viewSocial } from '../views/records/parts/social-view.ts';

/** The pictures of stories and events, and which of them stands for a record. */
export interface SocialPictures {
  readonly outputs: readonly PlannedPicture[];
  readonly pictureOf: (entry: Entry) => OutputPath | undefined;
}

/**
 * Plans a picture for each published story and event that can be drawn. They are named by whole addresses, so there are none while
 * the site's address is not known.
 */
export function planSocialPictures(graph: Graph, site: SiteView, artist: SocialArtist | undefined): SocialPictures {
  const planned = new Map<Entry, PlannedPicture>();
  const entries = artist && site.baseUrl !== undefined ? [...graph.published.story, ...graph.published.event] : [];
  for (const entry of entries) {
    const view = viewSocial(entry);
    const picture = view && artist?.(view, site);
    if (!picture) continue;
    planned.set(entry, {
      type: 'picture',
      file: imagePath(`social${recordPath(entry).slice(0, -1)}.png`, picture.hash),
      ...picture,
      origin: entry.file,
      shownOn: [pageFile(recordPath(entry))],
    });
  }
  return { outputs: [...planned.values()], pictureOf: (entry) => planned.get(entry)?.file };
}

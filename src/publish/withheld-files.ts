import type { SiteManifest } from '../build/manifest/site-manifest.ts';

/**
 * Of files that a former release has and the next one has not, those that only pages showed which are withdrawn or gone there: they
 * went because of what they show, and must not be kept for readers who have a page open. Of a file that nothing is known of, nothing
 * else is believed.
 */
export function withheldFiles(
  files: readonly string[],
  { images }: SiteManifest,
  isPublished: (page: string) => boolean,
): ReadonlySet<string> {
  return new Set(
    files.filter((file) => {
      const shownOn = images[file];
      return shownOn === undefined || (shownOn.length > 0 && !shownOn.some(isPublished));
    }),
  );
}

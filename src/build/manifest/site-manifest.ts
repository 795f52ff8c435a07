import { z } from 'zod';
import { isHidden } from '../../views/page-view.ts';
import { type OutputPath, pageFile, recordPath } from '../../addresses/paths.ts';
import type { SitePlan } from '../../plan/plan.ts';
import { styleMark, styleMarkPattern } from '../../hosting/style-mark.ts';

const storyPage = z.strictObject({
  /** `stories/first-meeting/index.html` */
  file: z.string(),
  /** Empty for a story that was withdrawn, whose page says no more than that. */
  title: z.string(),
  /** As it is written. */
  date: z.string(),
});

export const manifestSchema = z.strictObject({
  /** The address of the home page; its path alone where the host is not known. */
  address: z.string(),
  /** The mark of the style sheet that all pages hold; empty where a name of a release cannot carry it. */
  style: z.string().regex(new RegExp(`^(?:${styleMarkPattern})?$`)),
  /** Pages that ask search engines to pass them by: of withdrawn records, at former addresses, for what is not found. */
  hidden: z.array(z.string()).readonly(),
  /** The pages of stories. */
  stories: z.array(storyPage).readonly(),
  /** Images whose names hold the hash of their content, and the pages that show each. */
  images: z.record(z.string(), z.array(z.string()).readonly()),
});

/**
 * What a built site is, for those who put it in the place of another. It is kept in the state of builds and releases, never in the
 * site, so that nobody has to read finished pages; those of a site whose state is lost are read by `describeFolder`.
 */
export type SiteManifest = z.output<typeof manifestSchema>;

/** A built site in a folder, and what it is. */
export interface DescribedSite {
  readonly folder: string;
  readonly manifest: SiteManifest;
}

/** The manifest of a planned site. `style` is the text of the style element that every page holds. */
export function manifestOf({ site, outputs }: SitePlan, style: string): SiteManifest {
  const manifest = {
    address: `${site.baseUrl ?? ''}${site.pathPrefix}`,
    style: styleMark(style),
    hidden: [] as OutputPath[],
    stories: [] as SiteManifest['stories'][number][],
    images: {} as Record<string, readonly string[]>,
  };
  for (const output of outputs) {
    if ('shownOn' in output) manifest.images[output.file] = output.shownOn;
    if (output.type !== 'page') continue;
    const { file, entry } = output;
    if (entry === undefined) {
      const view = output.view();
      if (isHidden(view)) manifest.hidden.push(file);
      if (view.type === 'withdrawn' && view.kind === 'story') manifest.stories.push({ file, title: '', date: '' });
    } else if (entry.kind === 'story' && file === pageFile(recordPath(entry)))
      manifest.stories.push({ file, title: entry.name, date: entry.fields.date.text });
  }
  return manifest;
}

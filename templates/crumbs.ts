import type { Crumb } from '../src/feeds/structured-data.ts';
import { indexPath, sitePath } from '../src/pages/paths.ts';
import type { Edition } from './edition.ts';
import type { PageFrame } from './layout.tsx';

/** The way from the home page to a page, by the names that the interface gives the pages on it. */
export function crumbsOf({ section, path, within, title }: PageFrame, { words }: Edition): Crumb[] {
  const index = section && indexPath(section);
  return [
    { name: words.site.home, path: sitePath() },
    ...(section && index !== undefined && index !== path ? [{ name: words.kinds[section].many, path: index }] : []),
    ...(within ? [{ name: within.name, path: within.href }] : []),
    ...(path === sitePath() ? [] : [{ name: title, path }]),
  ];
}

import type { Crumb } from '../src/machines/structured-data/structured-data.ts';
import type { RecordKind } from '../src/model/values/kinds.ts';
import { indexPath, type SitePath, sitePath } from '../src/addresses/paths.ts';
import type { Edition } from './edition.ts';
import type { PageFrame } from './page-frame.ts';

/** The list that a page belongs to; `undefined` for a list itself, and where all that it would hold is withdrawn. */
export function indexAbove(
  { section, path }: PageFrame,
  { site }: Edition,
): { readonly section: RecordKind; readonly path: SitePath } | undefined {
  if (section === undefined || !site.sections.includes(section)) return undefined;
  const index = indexPath(section);
  return index === path ? undefined : { section, path: index };
}

/** The way from the home page to a page, by the names that the interface gives the pages on it. */
export function crumbsOf(frame: PageFrame, edition: Edition): Crumb[] {
  const { words } = edition;
  const { path, within, title } = frame;
  const index = indexAbove(frame, edition);
  return [
    { name: words.site.home, path: sitePath() },
    ...(index ? [{ name: words.kinds[index.section].many, path: index.path }] : []),
    ...(within ? [{ name: within.name, path: within.href }] : []),
    ...(path === sitePath() ? [] : [{ name: title, path }]),
  ];
}

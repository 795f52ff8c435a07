import { Jumps } from './components/layout/jumps.tsx';
import { type Edition, renderWithin } from './edition.ts';
import { type PageParts, placeOfJumps } from './page-parts.ts';

/** A rendered page, with links to its parts below its opening where it is long. */
export function joinPartJumps(html: string, parts: PageParts, edition: Edition): string {
  const nav = renderWithin(edition, <Jumps label={edition.words.reading.parts} jumps={parts.jumps()} />);
  return html.split(placeOfJumps).join(nav);
}

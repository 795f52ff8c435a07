import { renderToString } from 'preact-render-to-string';
import { Jumps } from './components/jumps.tsx';
import type { Edition } from './edition.ts';
import { type PageParts, placeOfJumps } from './page-parts.ts';

/** A rendered page, with links to its parts below its opening where it is long. */
export function joinPartJumps(html: string, parts: PageParts, { words, foreignWords }: Edition): string {
  const nav = renderToString(<Jumps label={words.reading.parts} lang={foreignWords} jumps={parts.jumps()} />);
  return html.split(placeOfJumps).join(nav);
}

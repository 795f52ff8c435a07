import { renderToString } from 'preact-render-to-string';
import { plainText } from '../src/content/body/prose.ts';
import { Jumps } from './components/jumps.tsx';
import type { Edition } from './edition.ts';

/** The heading of a part of a page, as `Section` writes it. */
const partHeading = /<h2 id="(page-[^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;

/** A page of fewer parts is taken in without a way about it. */
const fewest = 4;

/**
 * Adds links to the parts of a long page below its opening. They are read off the finished page, so that they name exactly the parts
 * that it has; a page that has jump links or filters of its own keeps to those.
 */
export function withPartJumps(html: string, { words, foreignWords }: Edition): string {
  const opening = html.indexOf('<header class="top">');
  const end = html.indexOf('</header>', opening);
  if (opening < 0 || /<nav class="(?:jumps|filters)\b/.test(html)) return html;
  const jumps = [...html.matchAll(partHeading)].map(([, id = '', title = '']) => ({
    href: `#${id}`,
    words: plainText(title),
  }));
  if (jumps.length < fewest) return html;
  const nav = renderToString(<Jumps label={words.reading.parts} lang={foreignWords} jumps={jumps} />);
  return html.slice(0, end) + nav + html.slice(end);
}

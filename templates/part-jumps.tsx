import { renderToString } from 'preact-render-to-string';
import type { Edition } from './edition.ts';

/** The heading of a part of a page, as `Section` writes it. */
const partHeading = /<h2 id="(page-[^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;

/** A page of fewer parts is taken in without a way about it. */
const fewest = 4;

/**
 * Adds links to the parts of a long page below its opening. They are read off the finished page, so that they name exactly the parts
 * that it has; a page that has jump links of its own keeps to those.
 */
export function withPartJumps(html: string, { words, foreignWords }: Edition): string {
  const opening = html.indexOf('<header class="top">');
  const end = html.indexOf('</header>', opening);
  if (opening < 0 || html.includes('<nav class="jumps"')) return html;
  const parts = [...html.matchAll(partHeading)].map(([, id = '', title = '']) => ({
    href: `#${id}`,
    title: title.replace(/<[^>]*>/g, ''),
  }));
  if (parts.length < fewest) return html;
  const items = parts.map(({ href, title }) => `<li><a href="${href}">${title}</a></li>`).join('');
  const jumps = renderToString(
    <nav class="jumps" aria-label={words.reading.parts} lang={foreignWords}>
      <ul dangerouslySetInnerHTML={{ __html: items }} />
    </nav>,
  );
  return html.slice(0, end) + jumps + html.slice(end);
}

import { decodePercents } from '../base/escape.ts';
import { headingIdsOf, type PageLink, type ParsedBody } from '../content/body/body.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { ProblemList } from '../diagnostics/problem-list.ts';
import { suggest } from '../diagnostics/suggestion.ts';
import type { Entry } from '../graph/link/entry.ts';
import { type Graph, publishedEntries } from '../graph/graph.ts';
import { presentAddress } from '../addresses/present-address.ts';
import { recordPath } from '../addresses/paths.ts';

/** The ids of elements of a planned page; `undefined` where nobody can tell. */
export type IdsOf = (file: string) => ReadonlySet<string> | undefined;

/**
 * Links in published bodies that lead to no page of the site, or to no element on it. `files` are the planned output files; pages are
 * asked for their ids only where a body is no answer.
 */
export function deadLinks(graph: Graph, files: ReadonlySet<string>, idsOf: IdsOf = () => undefined): Problem[] {
  const entries = publishedEntries(graph);
  const linking = entries.filter(({ body }) => body.links.some(({ type }) => type === 'page'));
  if (linking.length === 0) return [];
  const bodies = new Map(entries.map((entry) => [recordPath(entry).slice(1), entry.body]));
  return linking.flatMap((entry) => {
    const problems = new ProblemList();
    for (const link of entry.body.links) {
      if (link.type === 'page' && !problems.full) {
        const address = presentAddress(graph, entry, link.address);
        problems.add(...judge(entry, { ...link, address }, files, bodies, idsOf));
      }
    }
    return problems.all();
  });
}

function judge(
  entry: Entry,
  link: PageLink,
  files: ReadonlySet<string>,
  bodies: ReadonlyMap<string, ParsedBody>,
  idsOf: IdsOf,
): Problem[] {
  const target = new URL(link.address, `https://site.invalid${recordPath(entry)}`);
  const path = decodePercents(target.pathname).slice(1).normalize('NFC');
  const found = path === '' || path.endsWith('/') ? files.has(`${path}index.html`) : files.has(path);
  if (!found)
    return [
      {
        rule: 'dead-link',
        file: entry.file,
        place: link.at,
        message: `No page of this site has the address “/${path}”.`,
        hint: pageHint(path, files),
        written: path,
      },
    ];
  const anchor = decodePercents(target.hash.slice(1));
  const body = bodies.get(path);
  if (anchor === '' || isTop(anchor) || body?.blocks.some(({ id }) => id === anchor)) return [];
  const ids = path === '' || path.endsWith('/') ? idsOf(`${path}index.html`) : undefined;
  if (ids ? ids.has(anchor) : !body) return [];
  const known = body ? headingIdsOf(body) : [...(ids ?? [])];
  const likely = suggest(anchor, known);
  return [
    {
      rule: 'dead-anchor',
      file: entry.file,
      place: link.at,
      message: `The page “/${path}” has no heading “#${anchor}”.`,
      hint: likely
        ? `Did you mean “#${likely}”?`
        : known.length > 0
          ? `Its headings are: ${known
              .slice(0, mostHeadings)
              .map((id) => `#${id}`)
              .join(', ')}.`
          : 'It has no headings; take the # part out.',
    },
  ];
}

/** Whether an anchor means the top of any page, as browsers take it where nothing has that id. */
export function isTop(anchor: string): boolean {
  return anchor.toLowerCase() === 'top';
}

/** Headings that a hint lists. */
const mostHeadings = 30;

function pageHint(path: string, files: ReadonlySet<string>): string {
  const slug = /([^/]+?)(?:\.md|\/)?$/.exec(path)?.[1];
  if (path.endsWith('.md') && slug) return `Link to a record by its slug: [[${slug}]].`;
  if (files.has(`${path}/index.html`)) return `Addresses of pages end in a slash: “/${path}/”.`;
  const pages = [...files].flatMap((file) =>
    file.endsWith('/index.html') ? [file.slice(0, -'index.html'.length)] : [],
  );
  const likely = suggest(path, pages);
  return likely ? `Did you mean “/${likely}”?` : 'Check the address, or link to a record by its slug: [[slug]].';
}

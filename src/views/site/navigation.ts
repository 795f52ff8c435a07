import type { Problem } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggestion.ts';
import type { Graph } from '../../graph/graph.ts';
import { folderOfKind, isRecordKind, kindOf, type RecordKind, recordKinds } from '../../model/values/kinds.ts';
import { viewKnowledgeInShort } from '../ledger/knowledge-view.ts';
import { indexPath, recordPath, sitePath, type SitePath } from '../../addresses/paths.ts';

/** A page that the frame of every page leads to: one of the publisher's own by its title, or one that is made by its name. */
export type NavigationView =
  { readonly path: SitePath; readonly title: string } | { readonly path: SitePath; readonly made: MadePage };

/** Pages that are made of the records, by the words that `sections` in site.yaml has for them; those of kinds go by their folders. */
export type MadePage = RecordKind | (typeof otherPages)[number];

const otherPages = ['timeline', 'names', 'known', 'compare', 'as-of'] as const;

/** Where the header leads unless site.yaml says: the timeline after the events, the alphabet last. */
const usual = ['stories', 'people', 'events', 'timeline', 'claims', 'names'];

/** Where the header of every page leads. */
export function viewHeader(graph: Graph): NavigationView[] {
  const words = graph.settings.sections.length > 0 ? graph.settings.sections : usual;
  return words.flatMap((word): NavigationView[] => {
    const own = graph.published.page.find(({ slug }) => slug === word);
    if (own) return [{ path: recordPath(own), title: own.name }];
    const made = madePage(word);
    return made !== undefined && isThere(graph, made) ? [{ path: pathTo(made), made }] : [];
  });
}

/** The publisher's own pages that the header does not lead to. */
export function viewOwnPages(graph: Graph, header: readonly NavigationView[]): NavigationView[] {
  const known = new Set<string>(header.map(({ path }) => path));
  return graph.published.page
    .map((entry) => ({ path: recordPath(entry), title: entry.name }))
    .filter(({ path }) => !known.has(path));
}

/** Words in `sections` that stand for no page. */
export function navigationProblems(graph: Graph): Problem[] {
  const own = graph.published.page.map(({ slug }) => slug);
  const known = [
    ...own,
    ...recordKinds.filter((kind) => kind !== 'page').map((kind) => folderOfKind[kind]),
    ...otherPages,
  ];
  return graph.settings.sections.flatMap((word, index): Problem[] => {
    if (own.some((slug) => slug === word) || madePage(word) !== undefined) return [];
    const likely = suggest(word, known);
    return [
      {
        rule: 'unknown-section',
        file: 'site.yaml',
        place: { field: ['sections', index], part: 'value' },
        message: `“${word}” is no page that the header can lead to.`,
        hint: likely === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean “${likely}”?`,
      },
    ];
  });
}

function madePage(word: string): MadePage | undefined {
  const kind = kindOf(word);
  return kind === 'page' ? undefined : (kind ?? otherPages.find((name) => name === word));
}

function isThere(graph: Graph, made: MadePage): boolean {
  switch (made) {
    case 'timeline':
    case 'names':
    case 'story':
      return true;
    case 'known':
      return viewKnowledgeInShort(graph) !== undefined;
    case 'compare':
      return graph.series.length > 0;
    case 'as-of':
      return graph.settings['as-of'];
    default:
      return graph.published[made].length > 0;
  }
}

function pathTo(made: MadePage): SitePath {
  return isRecordKind(made) ? indexPath(made) : sitePath(made);
}

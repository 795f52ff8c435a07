import type { Entry } from '../../../graph/link/entry.ts';
import { connectedOfKind, type Graph } from '../../../graph/graph.ts';
import type { RecordKind } from '../../../model/values/kinds.ts';
import type { BodyView } from '../../body/body-view.ts';
import type { CitationView, NoteView } from '../../body/citation.ts';
import type { RecordView } from '../../page-view.ts';
import { recordPath, type SitePath } from '../../../addresses/paths.ts';

/** The sources on which claims, discrepancies and promises rest that a body links to, by the address of each. */
export type SourcesOfLinked = ReadonlyMap<SitePath, readonly SitePath[]>;

/** The most notes that stand behind one link. */
const mostNotes = 3;

/** What rests on sources of its own when somebody cites it. */
const restingOnSources: ReadonlySet<RecordKind> = new Set(['claim', 'discrepancy', 'commitment']);

export function sourcesOfLinked(graph: Graph, entry: Entry): SourcesOfLinked {
  const linked = graph.outgoing(entry).linked.filter((to) => to !== undefined && restingOnSources.has(to.kind));
  return new Map(
    linked.flatMap((to) => (to ? [[recordPath(to), connectedOfKind(graph, to, 'source').map(recordPath)]] : [])),
  );
}

/**
 * Numbers the sources of a record's page in the order in which the page cites them; those that it names but cites nowhere come after.
 * Each link to a source in the text and each attribution gets its note, each source how many places lead to it. What is cited by way
 * of a claim gets the notes of those of the claim's sources that the page lists.
 */
export function withFootnotes(view: RecordView, restsOn: SourcesOfLinked): RecordView {
  if (view.sources.length === 0) return view;
  const footnotes = new Footnotes(view.sources, restsOn);
  const body = view.body && { body: footnotes.ofBody(view.body) };
  switch (view.type) {
    case 'claim': {
      const assertions = footnotes.ofAll(view.assertions);
      return { ...view, ...body, assertions, sources: footnotes.list() };
    }
    case 'document': {
      const stages = footnotes.ofAll(view.stages);
      return { ...view, ...body, stages, sources: footnotes.list() };
    }
    case 'discrepancy': {
      const versions = footnotes.ofAll(view.versions);
      return { ...view, ...body, versions, sources: footnotes.list() };
    }
    case 'commitment': {
      const outcomes = footnotes.ofAll(view.outcomes);
      return { ...view, ...body, outcomes, sources: footnotes.list() };
    }
    default:
      return { ...view, ...body, sources: footnotes.list() };
  }
}

/** The notes given so far, in the order in which they are asked for: that of the page. */
class Footnotes {
  private readonly sources: ReadonlyMap<SitePath, CitationView>;
  /** How many places cite a source; in the order of the sources' numbers. */
  private readonly places = new Map<SitePath, { readonly number: number; count: number }>();

  constructor(
    sources: readonly CitationView[],
    private readonly restsOn: SourcesOfLinked,
  ) {
    this.sources = new Map(sources.map((source) => [source.href, source]));
  }

  ofBody(body: BodyView): BodyView {
    const links = body.links.map((link) => {
      if (link.type !== 'record') return link;
      const rests = [link.href, ...(this.restsOn.get(link.href) ?? [])].filter((href) => this.sources.has(href));
      const notes = this.notesOf(rests.slice(0, mostNotes));
      return notes.length > 0 ? { ...link, notes } : link;
    });
    return { ...body, links };
  }

  /** The same for statements that name their sources below them. */
  ofAll<Statement extends { readonly sources: readonly CitationView[] }>(
    statements: readonly Statement[],
  ): readonly Statement[] {
    return statements.map((statement) => ({
      ...statement,
      sources: statement.sources.map((source) => {
        const [note] = this.notesOf([source.href]);
        return note ? { ...source, note } : source;
      }),
    }));
  }

  /** All sources in the order of their numbers. */
  list(): CitationView[] {
    const cited = [...this.places].flatMap(([href, { count }]) => {
      const source = this.sources.get(href);
      return source ? [{ ...source, places: count }] : [];
    });
    return [...cited, ...[...this.sources.values()].filter(({ href }) => !this.places.has(href))];
  }

  private notesOf(cited: readonly SitePath[]): NoteView[] {
    return cited
      .filter((href) => this.sources.has(href))
      .map((href) => {
        const known = this.places.get(href) ?? { number: this.places.size + 1, count: 0 };
        this.places.set(href, known);
        known.count += 1;
        return { number: known.number, place: known.count };
      })
      .toSorted((a, b) => a.number - b.number);
  }
}

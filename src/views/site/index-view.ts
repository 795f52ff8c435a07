import { groupInOrder } from '../../base/group.ts';
import { bySlug, type Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { rolesOn } from '../../graph/roles.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { type EncountersView, viewEncounters } from '../compare/encounters-view.ts';
import { type Alphabet, alphabetOf, type Initial, initialKey } from '../lists/initials.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';
import { indexPath, type SitePath, sitePath } from '../../addresses/paths.ts';
import { list, type ListedView } from '../lists/reference-view.ts';

/** All records of a kind, or one part of them where they are many. Claims and commitments have indexes of their own. */
export interface IndexView extends PagePart {
  readonly type: 'index';
  readonly kind: RecordKind;
  readonly asOf?: PreciseDate;
  readonly items: readonly IndexItemView[];
  /** Who met whom, on the first page of people. */
  readonly encounters?: EncountersView;
}

interface IndexItemView extends ListedView {
  /** The letter under which it stands, where it is the first to do so. */
  readonly initial?: Initial;
  /** Roles, an organisation's kind, an outlet: a few words that tell one entry from another. */
  readonly details: readonly string[];
}

/** Items a part of a long index holds. */
const itemsPerPart = 100;

const dated: ReadonlySet<RecordKind> = new Set(['story', 'event', 'document']);

/** Published records of a kind as lists have them: those with dates newest first, the others by name. */
export function inIndexOrder(graph: Graph, kind: RecordKind): readonly Entry[] {
  const entries: readonly Entry[] = graph.published[kind];
  if (dated.has(kind)) return entries;
  const alphabet = alphabetOf(graph.settings.language);
  const collator = new Intl.Collator(Intl.Collator.supportedLocalesOf(graph.settings.language)[0] ?? 'en');
  const sorted = entries.toSorted((a, b) => collator.compare(sortedBy(a.name), sortedBy(b.name)) || bySlug(a, b));
  // Some letters stand between names of another, as Ch in Czech does.
  return [...groupInOrder(sorted, ({ name }) => initialKey(initialIn(alphabet, name))).values()].flat();
}

export function viewIndexes(graph: Graph, kind: RecordKind): IndexView[] {
  const index = indexPath(kind);
  const partPath = (part: number): SitePath => sitePath(index.slice(1, -1), `page-${part}`);
  const view = (items: readonly Entry[], path: SitePath): IndexView => {
    const asOf = newestDate(items.map(({ date }) => date));
    return { type: 'index', path, kind, ...(asOf && { asOf }), items: viewItems(graph, kind, items) };
  };
  return cutIntoPages(inIndexOrder(graph, kind), itemsPerPart, index, partPath).map(({ items, at }) => ({
    ...view(items, at.path),
    ...(at.part === undefined && pictureOf(graph, kind)),
    ...at,
  }));
}

function pictureOf(graph: Graph, kind: RecordKind): Pick<IndexView, 'encounters'> {
  const encounters = kind === 'person' ? viewEncounters(graph) : undefined;
  return encounters ? { encounters } : {};
}

/** A name from its first letter or digit on, under which it is looked for. */
function sortedBy(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');
}

/** Under what a name stands: as in the list of all names, but for digits, each of which stands for itself. */
function initialIn(alphabet: Alphabet, name: string): Initial {
  const initial = alphabet.initialOf(name);
  return initial.type === 'digit' ? { type: 'letter', letter: /\p{N}/u.exec(name)?.[0] ?? '' } : initial;
}

/** Items of a page. Where none has a date, the first of each letter says so. */
function viewItems(graph: Graph, kind: RecordKind, items: readonly Entry[]): IndexItemView[] {
  const lettered = !dated.has(kind) && items.every(({ date }) => date === undefined);
  const alphabet = alphabetOf(graph.settings.language);
  let before: string | undefined;
  return items.map((item) => {
    const initial = initialIn(alphabet, item.name);
    const begins = lettered && initialKey(initial) !== before;
    before = initialKey(initial);
    return { ...list(item), ...(begins && { initial }), details: detailsOf(item) };
  });
}

function detailsOf(entry: Entry): string[] {
  if (entry.kind === 'person') return rolesOn(entry, undefined).map(({ title }) => title);
  if (entry.kind === 'organisation') return given(entry.fields.kind, entry.fields.country);
  if (entry.kind === 'source') return given(entry.fields.outlet, ...entry.fields.by);
  if (entry.kind === 'document') return given(entry.fields.stages.at(-1)?.stage);
  return [];
}

function given(...words: readonly (string | undefined)[]): string[] {
  return words.filter((word) => word !== undefined);
}

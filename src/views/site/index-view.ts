import { groupInOrder } from '../../base/group.ts';
import { bySlug, type Entry } from '../../graph/link/entry.ts';
import { byWeight, weightOf } from '../../graph/claims/rank-claims.ts';
import type { Graph } from '../../graph/graph.ts';
import { chapterOf } from '../../graph/chapters.ts';
import { presentRoles } from '../../graph/present-roles.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { type EncountersView, viewEncounters } from '../compare/encounters-view.ts';
import { type Alphabet, alphabetOf, type Initial, initialKey } from '../lists/initials.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';
import { indexPath, type SitePath, sitePath } from '../../addresses/paths.ts';
import { type PeopleOfSide, peopleBySide } from './people-by-side.ts';
import { list, type ListedView, type ReferenceView, referTo } from '../lists/reference-view.ts';

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
  /** The side whose people it begins, where they stand by side; `other` where those of none begin. */
  readonly side?: ReferenceView | 'other';
  /** The title of the chapter that it begins; empty where it ends one and lies in none. */
  readonly chapter?: string;
  /** Roles, an organisation's kind, an outlet: a few words that tell one entry from another. */
  readonly details: readonly string[];
}

/** Items a part of a long index holds. */
const itemsPerPart = 100;

const dated: ReadonlySet<RecordKind> = new Set(['story', 'event', 'document']);

/** Kinds whose lists stand by the chapters of the story, where site.yaml has some. */
const inChapters: ReadonlySet<RecordKind> = new Set(['story', 'event']);

/** Published records of a kind as lists have them: those with dates newest first, the others by name. */
export function inIndexOrder(graph: Graph, kind: RecordKind): readonly Entry[] {
  const entries: readonly Entry[] = graph.published[kind];
  if (dated.has(kind)) return entries;
  if (kind === 'person') return sidesOf(graph).flatMap(({ people }) => people);
  return kind === 'discrepancy' ? byWeight(byName(graph, entries)) : byName(graph, entries);
}

function sidesOf(graph: Graph): readonly PeopleOfSide[] {
  return graph.memo(peopleInOrder);
}

function peopleInOrder(graph: Graph): readonly PeopleOfSide[] {
  return peopleBySide(graph, byName(graph, graph.published.person));
}

/** By name, or by what an editor says that a name is to be sorted by. */
function byName<One extends Entry>(graph: Graph, entries: readonly One[]): One[] {
  const alphabet = alphabetOf(graph.settings.language);
  const collator = new Intl.Collator(Intl.Collator.supportedLocalesOf(graph.settings.language)[0] ?? 'en');
  const sorted = entries.toSorted((a, b) => collator.compare(sortedBy(a), sortedBy(b)) || bySlug(a, b));
  // Some letters stand between names of another, as Ch in Czech does.
  return [...groupInOrder(sorted, (entry) => initialKey(initialIn(alphabet, sortedBy(entry)))).values()].flat();
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
function sortedBy(entry: Entry): string {
  const name = (entry.kind === 'person' ? entry.fields['sort-as'] : undefined) ?? entry.name;
  return name.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');
}

/** Under what a name stands: as in the list of all names, but for digits, each of which stands for itself. */
function initialIn(alphabet: Alphabet, name: string): Initial {
  const initial = alphabet.initialOf(name);
  return initial.type === 'digit' ? { type: 'letter', letter: /\p{N}/u.exec(name)?.[0] ?? '' } : initial;
}

/** Items of a page. Where none has a date, the first of each letter says so. */
function viewItems(graph: Graph, kind: RecordKind, items: readonly Entry[]): IndexItemView[] {
  const sides = kind === 'person' ? sidesOf(graph) : [];
  const firstOf = new Map<Entry | undefined, Entry<'organisation'> | undefined>(
    sides.map(({ side, people }) => [people[0], side]),
  );
  const isRanked = new Set(items.map(weightOf)).size > 1;
  const lettered =
    sides.length < 2 &&
    !dated.has(kind) &&
    !(kind === 'discrepancy' && isRanked) &&
    items.every(({ date }) => date === undefined);
  const alphabet = alphabetOf(graph.settings.language);
  let before: string | undefined;
  let chapterBefore: string | undefined;
  return items.map((item) => {
    const initial = initialIn(alphabet, sortedBy(item));
    const begins = lettered && initialKey(initial) !== before;
    before = initialKey(initial);
    const chapter = inChapters.has(kind) ? chapterOf(graph.settings, item.date)?.title : undefined;
    const beginsChapter = chapter !== chapterBefore;
    chapterBefore = chapter;
    const side = sides.length > 1 && firstOf.has(item) ? (sideView(firstOf.get(item)) ?? 'other') : undefined;
    return {
      ...list(item),
      ...(begins && { initial }),
      ...(side && { side }),
      ...(beginsChapter && { chapter: chapter ?? '' }),
      details: detailsOf(graph, item),
    };
  });
}

function sideView(side: Entry<'organisation'> | undefined): ReferenceView | undefined {
  return side && referTo(side);
}

function detailsOf(graph: Graph, entry: Entry): string[] {
  if (entry.kind === 'person') return presentRoles(graph, entry).map(({ title }) => title);
  if (entry.kind === 'organisation') return given(entry.fields.kind, entry.fields.country);
  if (entry.kind === 'source') return given(entry.fields.outlet, ...entry.fields.by);
  if (entry.kind === 'document') return given(entry.fields.stages.at(-1)?.stage);
  return [];
}

function given(...words: readonly (string | undefined)[]): string[] {
  return words.filter((word) => word !== undefined);
}

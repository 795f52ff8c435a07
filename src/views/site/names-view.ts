import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Spelling } from '../../model/records/common.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { glimpse } from '../body/glimpse.ts';
import { groupInOrder } from '../../base/group.ts';
import { type Alphabet, alphabetOf, type Initial, initialKey } from '../lists/initials.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** All names and terms in the order of the alphabet, or a part of them where they are too many for one page. */
export interface NamesView {
  readonly type: 'names';
  readonly path: SitePath;
  readonly asOf?: PreciseDate;
  /** The headings under which names stand on this page. */
  readonly groups: readonly NameGroupView[];
  /** Where letters have pages of their own: all of them, with the parts of each. */
  readonly letters: readonly LetterView[];
  /** The letter and the part, counted from 1, that this page shows of it. */
  readonly shown?: { readonly initial: Initial; readonly part: number };
}

interface NameGroupView {
  readonly initial: Initial;
  readonly names: readonly NameView[];
}

/** A record's name with what it is in one line; or another name for a record, which leads to it. */
export type NameView =
  | (ReferenceView & { readonly type: 'name'; readonly line?: string })
  | { readonly type: 'see'; readonly name: string; readonly language?: string; readonly see: ReferenceView };

export interface LetterView {
  readonly initial: Initial;
  readonly parts: readonly { readonly href: SitePath; readonly first: string; readonly last: string }[];
}

const named: readonly RecordKind[] = ['person', 'organisation', 'place', 'document', 'event'];

/** The most that one page holds, in bytes of names and lines; about 300 names. */
const mostOnOnePage = 60_000;

interface Item {
  readonly view: NameView;
  readonly entry: Entry;
}

export function viewNames(graph: Graph): NamesView[] {
  const alphabet = alphabetOf(graph.settings.language);
  const items = named
    .flatMap((kind): readonly Entry[] => graph.published[kind])
    .flatMap((entry) => itemsOf(graph, entry, alphabet))
    .toSorted((a, b) => compareItems(a, b, alphabet));
  const byInitial = [...groupInOrder(items, ({ view }) => initialKey(alphabet.initialOf(view.name)))];
  const letters = byInitial.map(([key, group]) => ({
    key,
    initial: alphabet.initialOf(group[0]?.view.name ?? ''),
    group,
  }));
  const path = sitePath('names');
  if (sizeOf(items) <= mostOnOnePage) {
    return [
      viewPage(
        path,
        letters.map(({ initial, group }) => ({ initial, items: group })),
        [],
      ),
    ];
  }
  const parted = letters.map(({ key, initial, group }) => ({ key, initial, parts: partsOf(group) }));
  const overview = parted.map(({ key, initial, parts }): LetterView => ({
    initial,
    parts: parts.map((part, index) => ({
      href: partPath(key, index + 1),
      first: part[0]?.view.name ?? '',
      last: part.at(-1)?.view.name ?? '',
    })),
  }));
  const pages = parted.flatMap(({ key, initial, parts }) =>
    parts.map((part, index) => ({
      ...viewPage(partPath(key, index + 1), [{ initial, items: part }], overview),
      shown: { initial, part: index + 1 },
    })),
  );
  return [{ type: 'names', path, groups: [], letters: overview }, ...pages];
}

function itemsOf(graph: Graph, entry: Entry, alphabet: Alphabet): Item[] {
  const to = referTo(entry);
  const line = glimpse(graph, entry);
  const written = entry.fields.spellings.filter(({ text }) => !alphabet.alike(text, entry.name));
  const others = [...written, ...lastWord(entry).filter(({ text }) => written.every((one) => one.text !== text))];
  return [
    { entry, view: { type: 'name', ...to, ...(line !== undefined && { line }) } },
    ...others.map(({ text, language }) => ({
      entry,
      view: { type: 'see', name: text, ...(language !== undefined && { language }), see: to } as const,
    })),
  ];
}

/** People are often known, and looked for, by the last word of their name, whether it is their family's or their own. */
function lastWord(entry: Entry): Spelling[] {
  const words = entry.kind === 'person' ? entry.name.split(' ') : [];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return last !== undefined && /^\p{Lu}[^.]*$/u.test(last) ? [{ text: last }] : [];
}

function compareItems(a: Item, b: Item, alphabet: Alphabet): number {
  return alphabet.compare(a.view.name, b.view.name) || (idOf(a) < idOf(b) ? -1 : 1);
}

/** Tells items apart that have the same name. */
function idOf({ view, entry }: Item): string {
  return `${entry.kind} ${entry.slug} ${view.type} ${view.name}`;
}

function viewPage(
  path: SitePath,
  groups: readonly { readonly initial: Initial; readonly items: readonly Item[] }[],
  letters: readonly LetterView[],
): NamesView {
  const asOf = newestDate(groups.flatMap(({ items }) => items.flatMap(({ entry }) => entry.dates)));
  return {
    type: 'names',
    path,
    ...(asOf && { asOf }),
    groups: groups.map(({ initial, items }) => ({ initial, names: items.map(({ view }) => view) })),
    letters,
  };
}

/** A letter's names in parts of at most a page each. */
function partsOf(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  let size = mostOnOnePage;
  for (const item of items) {
    const own = sizeOf([item]);
    const last = parts.at(-1);
    if (!last || size + own > mostOnOnePage) {
      parts.push([item]);
      size = own;
    } else {
      last.push(item);
      size += own;
    }
  }
  return parts;
}

/** What the markup of one name takes, about. */
const markup = 60;

const encoder = new TextEncoder();

function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, { view }) => {
    const written = view.type === 'name' ? `${view.name}${view.line ?? ''}` : `${view.name}${view.see.name}`;
    return sum + encoder.encode(written).length + markup;
  }, 0);
}

function partPath(key: string, part: number): SitePath {
  return sitePath('names', part === 1 ? key : `${key}-${part}`);
}

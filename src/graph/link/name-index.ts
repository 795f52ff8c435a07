import { groupInOrder } from '../../base/group.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggestion.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import type { Entry } from './entry.ts';

/** What a link or reference leads to, or why it leads nowhere. */
type Resolution =
  | { readonly type: 'found'; readonly entry: Entry }
  | { readonly type: 'unknown'; readonly suggestion: string | undefined }
  | { readonly type: 'ambiguous'; readonly entries: readonly Entry[] };

/** Finds records by slug, former slug, name or spelling. */
export interface NameIndex {
  readonly problems: readonly Problem[];
  resolve(target: string, kinds?: readonly RecordKind[]): Resolution;
  /** The record of one of some kinds that a name leads to, whatever its publication. */
  follow(target: string, kinds: readonly RecordKind[]): Entry | undefined;
}

/** Names compare without regard to case, Unicode form, runs of spaces and the shape of apostrophes. */
export function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase().replace(/[’‘ʼ]/g, "'");
}

/** Indexes all records, published or not; each clash of slugs, former slugs and spellings becomes a problem of the later file. */
export function indexNames(entries: readonly Entry[]): NameIndex {
  const problems: Problem[] = [];
  const bySlug = indexSlugs(entries, problems);
  const byName = indexSpellings(entries, bySlug, problems);
  const suggestions = new Map<string, string | undefined>();
  const nearest = (target: string): string | undefined => {
    if (!suggestions.has(target)) suggestions.set(target, suggest(target, bySlug.keys()));
    return suggestions.get(target);
  };
  const resolve = (target: string, kinds?: readonly RecordKind[]): Resolution => {
    const exact = bySlug.get(target);
    if (exact) return { type: 'found', entry: exact };
    const named = byName.get(nameKey(target)) ?? [];
    const fitting = kinds ? named.filter(({ kind }) => kinds.includes(kind)) : named;
    const [entry, ...others] = fitting.length > 0 ? fitting : named;
    if (!entry) return { type: 'unknown', suggestion: nearest(target) };
    return others.length === 0 ? { type: 'found', entry } : { type: 'ambiguous', entries: [entry, ...others] };
  };
  const follow = (target: string, kinds: readonly RecordKind[]): Entry | undefined => {
    const resolution = resolve(target, kinds);
    return resolution.type === 'found' && kinds.includes(resolution.entry.kind) ? resolution.entry : undefined;
  };
  return { problems, resolve, follow };
}

function indexSlugs(entries: readonly Entry[], problems: Problem[]): Map<string, Entry> {
  const bySlug = new Map<string, Entry>();
  for (const entry of entries) {
    const other = bySlug.get(entry.slug);
    if (other) problems.push(duplicateSlug(entry, other));
    else bySlug.set(entry.slug, entry);
  }
  for (const entry of entries) {
    entry.written.aliases.forEach((alias, index) => {
      const other = bySlug.get(alias);
      if (other) problems.push(aliasCollision(entry, other, alias, index));
      else bySlug.set(alias, entry);
    });
  }
  return bySlug;
}

function indexSpellings(
  entries: readonly Entry[],
  bySlug: ReadonlyMap<string, Entry>,
  problems: Problem[],
): Map<string, Entry[]> {
  const byName = groupInOrder(entries, ({ ownName }) => nameKey(ownName));
  for (const entry of entries) {
    entry.written.spellings.forEach(({ text }, index) => {
      const key = nameKey(text);
      const taken = byName.get(key) ?? [];
      const other = taken.find((one) => one !== entry) ?? ownerOf(bySlug, key, entry);
      if (other) problems.push(spellingCollision(entry, other, text, index));
      else if (taken.length === 0) byName.set(key, [entry]);
    });
  }
  return byName;
}

/** Whose slug a spelling is, if not the record's own. */
function ownerOf(bySlug: ReadonlyMap<string, Entry>, key: string, entry: Entry): Entry | undefined {
  const owner = bySlug.get(key);
  return owner === entry ? undefined : owner;
}

function duplicateSlug(entry: Entry, other: Entry): Problem {
  return {
    rule: 'duplicate-slug',
    file: entry.file,
    place: 'file',
    message: `The slug “${entry.slug}” belongs to ${other.file} already, so a link to it could mean either.`,
    hint: 'Rename one of the two files.',
  };
}

function aliasCollision(entry: Entry, other: Entry, alias: string, index: number): Problem {
  return {
    rule: 'alias-collision',
    file: entry.file,
    place: { field: ['aliases', index], part: 'value' },
    message:
      other === entry
        ? `“${alias}” is listed as a former slug, but this record has it already.`
        : `The former slug “${alias}” belongs to ${other.file} already, so its address could lead to either.`,
    hint: 'Take it out of “aliases” here, or there.',
  };
}

function spellingCollision(entry: Entry, other: Entry, text: string, index: number): Problem {
  return {
    rule: 'spelling-collision',
    file: entry.file,
    place: { field: ['spellings', index], part: 'value' },
    message: `The spelling “${text}” belongs to ${other.file} (“${other.name}”) already, so a link by that name could mean either.`,
    hint: 'Take it out of “spellings” here, or there.',
  };
}

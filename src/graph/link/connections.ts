import type { BracketedWords, RecordLink } from '../../content/body/body.ts';
import type { Passage } from '../../content/body/sentence.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { ProblemList } from '../../diagnostics/problem-list.ts';
import { isRecordKind, type RecordKind } from '../../model/values/kinds.ts';
import type { BriefingRecord } from '../../model/record.ts';
import { type FieldReference, referencesOf } from '../../model/references.ts';
import { byKind, type ByKind } from './by-kind.ts';
import type { Entry } from './entry.ts';
import type { NameIndex } from './name-index.ts';

/** One record's way to another: by a field, by a link in its body, or both. */
interface Connection {
  readonly to: Entry;
  /** The first sentence of the body that links to it. */
  readonly sentence?: Passage;
}

/** All that leads out of one record. */
export interface Outgoing {
  /** Each published record it refers to, once: those of the front matter first, then in the order of the body. */
  readonly connections: readonly Connection[];
  /** For each link of the body, the record it leads to, whatever its publication; `undefined` for links of other types. */
  readonly linked: readonly (Entry | undefined)[];
  /** The records of `connections` by their kinds. */
  readonly ofKind: ByKind;
}

/** Follows every reference and link of a record; what leads nowhere, or to the wrong kind, is added to the problems. */
export function connect(entry: Entry, record: BriefingRecord, names: NameIndex, found: Problem[]): Outgoing {
  const problems = new ProblemList();
  const reached = new Map<Entry, Connection>();
  for (const reference of referencesOf(record)) {
    const to = followReference(entry, reference, names, problems);
    if (to && to !== entry && to.publication === 'published') reached.set(to, { to });
  }
  const linked = entry.body.links.map((link) => {
    if (link.type !== 'record') return undefined;
    const to = followLink(entry, link, names, problems);
    if (to && to !== entry && to.publication === 'published') {
      const before = reached.get(to);
      if (before?.sentence === undefined) reached.set(to, { to, sentence: link.sentence });
    }
    return to;
  });
  for (const words of entry.body.brackets ?? []) judgeBrackets(entry, words, names, problems);
  found.push(...problems.all());
  return { connections: [...reached.values()], linked, ofKind: byKind([...reached.keys()]) };
}

function followReference(
  entry: Entry,
  { target, kinds, path }: FieldReference,
  names: NameIndex,
  problems: ProblemList,
): Entry | undefined {
  const resolution = names.resolve(target, kinds);
  const place = { field: path, part: 'value' } as const;
  const found = resolution.type === 'found' ? resolution.entry : undefined;
  if (!found) {
    const hint =
      resolution.type === 'unknown' && resolution.suggestion
        ? `Did you mean “${resolution.suggestion}”?`
        : missingHint(kinds);
    problems.add({
      rule: 'unknown-slug',
      file: entry.file,
      place,
      message: `There is no record “${target}”.`,
      hint,
      written: target,
    });
    return undefined;
  }
  if (kinds.includes(found.kind)) return found;
  problems.add({
    rule: 'wrong-kind',
    file: entry.file,
    place,
    message: `“${target}” is ${withArticle(found.kind)}; here belongs ${kinds.map(withArticle).join(' or ')}.`,
    hint: `Move it to the field for its kind, or name ${kinds.map(withArticle).join(' or ')}.`,
  });
  return undefined;
}

function followLink(entry: Entry, link: RecordLink, names: NameIndex, problems: ProblemList): Entry | undefined {
  const resolution = names.resolve(link.target, link.kind && [link.kind]);
  const report = (rule: Problem['rule'], message: string, hint: string, written?: string): undefined => {
    problems.add({ rule, file: entry.file, place: link.at, message, hint, written });
  };
  if (resolution.type === 'unknown') {
    const hint = resolution.suggestion
      ? `Did you mean [[${resolution.suggestion}]]?`
      : missingHint(link.kind ? [link.kind] : []);
    // In names, curly marks and dashes are as good as any other.
    const written = link.target.replace(/[’‘“”–—]/g, '');
    return report('unknown-slug', `No record has the slug, name or spelling “${link.target}”.`, hint, written);
  }
  if (resolution.type === 'ambiguous') {
    const choices = resolution.entries.map(({ slug }) => `[[${slug}]]`).join(' or ');
    return report('ambiguous-link', `More than one record is called “${link.target}”.`, `Write ${choices}.`);
  }
  const { entry: found } = resolution;
  if (link.kind && found.kind !== link.kind) {
    return report(
      'wrong-kind',
      `“${link.target}” is ${withArticle(found.kind)}, not ${withArticle(link.kind)}.`,
      `Write [[${found.slug}]].`,
    );
  }
  if (found.publication !== 'published' && entry.publication === 'published' && link.label === undefined) {
    report(
      'link-to-unpublished',
      `“${link.target}” is ${found.publication === 'draft' ? 'a draft' : found.publication}, so readers see other words here instead of its name.`,
      'Give the link words of its own, [[slug|like this]], or take it out until the other record is published.',
    );
  }
  return found;
}

/** Words in single brackets that are a slug, or a name with a label, were meant as a link. */
function judgeBrackets(entry: Entry, { target, at }: BracketedWords, names: NameIndex, problems: ProblemList): void {
  const [, kind, slug = target] = /^([a-z]+):(.+)$/.exec(target) ?? [];
  const resolution = names.resolve(slug);
  if (resolution.type === 'unknown' || (kind !== undefined && !isRecordKind(kind))) return;
  problems.add({
    rule: 'unread-markup',
    file: entry.file,
    place: at,
    message: `“[${target}]” names a record, and is printed as it was typed: a link has two brackets on each side.`,
    hint: `Write [[${target}]]. To print it as it is, write \\ before it.`,
  });
}

function missingHint(kinds: readonly RecordKind[]): string {
  const [kind] = kinds;
  return kinds.length === 1 && kind
    ? `Check its spelling, or add the record: npm run new -- ${kind} "…".`
    : 'Check its spelling, or add the record first.';
}

function withArticle(kind: RecordKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

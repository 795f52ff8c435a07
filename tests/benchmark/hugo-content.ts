/** Turns one record of the corpus into the content file of the same page in Hugo. */
import { type CorpusRecord, type Fields, folders, type Kind, type Value } from './record.ts';

/** The kinds that stories name, and that Hugo therefore keeps as taxonomies: their pages lie in folders of their own. */
const taxonomyKinds: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'event',
  'organisation',
  'place',
  'document',
  'claim',
  'source',
]);

/** Finds the address of a record by its slug: `kim-lesnin` is at `/people/kim-lesnin/`. */
export type Addresses = ReadonlyMap<string, string>;

/** The address of every record. */
export function addressesOf(records: readonly CorpusRecord[]): Addresses {
  return new Map(records.map(({ kind, slug }) => [slug, `/${folders[kind]}/${slug}/`]));
}

/** Where the content file of a record lies, below `content/`: `people/kim-lesnin/_index.md`. */
export function contentPathOf({ kind, slug }: CorpusRecord): string {
  return taxonomyKinds.has(kind) ? `${folders[kind]}/${slug}/_index.md` : `${folders[kind]}/${slug}.md`;
}

/** The content file of a record, with front matter in YAML and the body's links as plain Markdown links. */
export function contentOf(record: CorpusRecord, addresses: Addresses): string {
  const fields = record.kind === 'story' ? storyFields(record.fields) : recordFields(record, addresses);
  return frontMatter(fields) + linked(record.body, addresses);
}

/** Front matter whose values are JSON, which is YAML too: dates stay text, as the templates compare them. */
export function frontMatter(fields: Fields): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n`;
}

/** A story keeps its lists of slugs, which are its terms; `kind` is a name that Hugo has taken. */
function storyFields({ date, kind, aliases, ...fields }: Fields): Fields {
  return {
    ...fields,
    ...dated(date),
    ...(kind !== undefined && { genre: kind }),
    ...(Array.isArray(aliases) && { aliases: aliases.map((alias) => `/stories/${String(alias)}/`) }),
  };
}

/** Any other record keeps its facts under one key, with references as addresses, and the list of what it refers to. */
function recordFields({ slug, fields }: CorpusRecord, addresses: Addresses): Fields {
  const refers = new Set<string>();
  const resolve = (value: Value): Value => {
    if (typeof value === 'string') {
      const address = addresses.get(value);
      if (address !== undefined && value !== slug) refers.add(address);
      return address ?? comparable(value);
    }
    if (typeof value !== 'object') return value;
    if (isList(value)) return value.map(resolve);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item)]));
  };
  const { name, title, statement, summary, series, spellings, ...rest } = fields;
  const facts = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, resolve(value)]));
  return {
    title: name ?? title ?? statement ?? slug,
    ...dated(fields['start'] ?? fields['date'] ?? fields['made']),
    ...(summary !== undefined && { summary }),
    ...(series !== undefined && { series }),
    facts: { ...facts, spellings: namesOf(spellings ?? []) },
    refers: [...refers],
  };
}

/** The texts of a list of spellings, of which some are maps of a language to a name: `{ko: 김정은}`. */
function namesOf(spellings: Value): readonly Value[] {
  if (typeof spellings !== 'object') return [spellings];
  return isList(spellings) ? spellings.flatMap(namesOf) : Object.values(spellings);
}

/** Hugo compares texts of digits as numbers, so a year alone, `2011`, gets its first month. */
function comparable(text: string): string {
  return /^\d{4}$/.test(text) ? `${text}-01` : text;
}

/** A date as Hugo sorts by it, in full, beside the text of it as it was written. */
function dated(date: Value | undefined): Fields {
  if (typeof date !== 'string') return {};
  const full = date.length === 7 ? `${date}-01` : date.replace(/^(.{16})(?=[+-])/, '$1:00');
  return { date: full, when: date };
}

/** `[[event-slug|the talks]]` becomes `[the talks](/events/event-slug/)`; without words, the link has no text. */
function linked(body: string, addresses: Addresses): string {
  return body.replace(/\[\[(?:[a-z]+:)?([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g, (_, slug: string, words?: string) => {
    return `[${words ?? ''}](${addresses.get(slug) ?? slug})`;
  });
}

function isList(value: readonly Value[] | Fields): value is readonly Value[] {
  return Array.isArray(value);
}

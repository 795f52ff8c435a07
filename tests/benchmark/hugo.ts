/**
 * The same site for Hugo 0.111: the same pages, links, backlinks, roles, related stories and lists out of the same
 * corpus. The templates lie in hugo-site/, as .gohtml so that no tool of this project takes them for its own.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Addresses, addressesOf, contentOf, contentPathOf, frontMatter } from './hugo-content.ts';
import { type Corpus, type CorpusRecord, type Fields, folders, recordsOf } from './record.ts';

const templates = join(import.meta.dirname, 'hugo-site');
/** The stylesheet of our own pages, so that both put the same into each page; it is there once the bin is built. */
const styles = join(import.meta.dirname, '../../dist/site.css');

/** Writes a Hugo site that `hugo --source FOLDER` builds; gives the addresses, which later edits need. */
export function writeHugoSite(corpus: Corpus, folder: string): Addresses {
  cpSync(templates, folder, { recursive: true });
  if (existsSync(styles)) cpSync(styles, join(folder, 'assets/site.css'));
  useHugoNames(join(folder, 'layouts'));
  limitRelated(join(folder, 'hugo.toml'), recordsOf(corpus, 'story').length);
  const addresses = addressesOf(corpus.records);
  for (const kind of Object.values(folders)) writeContent(folder, `${kind}/_index.md`, { title: titleOf(kind) });
  writeContent(folder, 'about.md', { title: 'About' });
  for (const list of ['timeline', 'corrections']) writeContent(folder, `${list}/_index.md`, { title: titleOf(list) });
  for (const year of yearsOf(corpus)) writeContent(folder, `timeline/${year}.md`, { title: year });
  for (const record of corpus.records) writeHugoRecord(record, addresses, folder);
  return addresses;
}

/** Writes the content file of one record, or replaces it. */
export function writeHugoRecord(record: CorpusRecord, addresses: Addresses, folder: string): void {
  writeText(join(folder, 'content', contentPathOf(record)), contentOf(record, addresses));
}

/** A page without a record of its own. */
function writeContent(folder: string, path: string, fields: Fields): void {
  writeText(join(folder, 'content', path), frontMatter(fields));
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Hugo wants its templates as .html. */
function useHugoNames(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, entry);
    if (file.endsWith('.gohtml')) renameSync(file, file.replace(/gohtml$/, 'html'));
  }
}

/** Leaves whoever over some 200 stories name out of the search for related ones: at 10,000 stories, 2 in a hundred. */
function limitRelated(configuration: string, stories: number): void {
  const percent = Math.min(100, Math.max(1, Math.round(20_000 / stories)));
  const text = readFileSync(configuration, 'utf8');
  writeFileSync(configuration, text.replaceAll(/(?<=cardinalityThreshold = )\d+/g, String(percent)));
}

/** The years in which a story or an event is dated, as text. */
function yearsOf({ records }: Corpus): ReadonlySet<string> {
  const dates = records.map(({ kind, fields }) =>
    kind === 'story' ? fields['date'] : kind === 'event' && fields['start'],
  );
  return new Set(dates.flatMap((date) => (typeof date === 'string' ? [date.slice(0, 4)] : [])));
}

function titleOf(folder: string): string {
  return folder.charAt(0).toUpperCase() + folder.slice(1);
}

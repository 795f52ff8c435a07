import type { MarkdownIt } from 'markdown-it';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { RecordKind } from '../model/kinds.ts';
import { type BriefingRecord, type RecordOf, recordSchemas } from '../model/record.ts';
import type { Slug } from '../model/slug.ts';
import type { RecordFile } from './article-files.ts';
import type { ParsedBody } from './body.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readBody } from './read-body.ts';
import { checkFields } from './schema-problems.ts';
import { parseYaml } from './yaml.ts';

/** One article file, read. Plain data: it is what the cache keeps. */
export interface ParsedRecord {
  readonly file: string;
  /** Hash of the file's bytes. */
  readonly hash: string;
  readonly record: BriefingRecord;
  readonly body: ParsedBody;
}

export type RecordReading = { readonly parsed: ParsedRecord } | { readonly problems: readonly Problem[] };

/** Reads one article file: all of its problems at once, or the record and its body. */
export function readRecord(markdown: MarkdownIt, source: RecordFile): RecordReading {
  const file = source.path;
  const decoded = decode(file, source.bytes);
  if ('problems' in decoded) return decoded;
  const split = splitFrontMatter(file, decoded.text);
  if ('rule' in split) return { problems: [split] };
  const { body, problems } = readBody(markdown, file, split.body, split.linesBeforeBody);
  const found: Problem[] = [...problems];
  if (source.kind === 'story' && split.body.trim() === '') found.push(emptyBody(file, split.linesBeforeBody));
  const yaml = parseYaml(file, split.yaml);
  if ('problems' in yaml) return { problems: [...yaml.problems, ...found] };
  const fields = checkRecord(file, source.kind, source.slug, yaml.value);
  if ('problems' in fields) return { problems: [...fields.problems, ...found] };
  return found.length > 0 ? { problems: found } : { parsed: { file, hash: source.hash, record: fields.record, body } };
}

function checkRecord<Kind extends RecordKind>(
  file: string,
  kind: Kind,
  slug: Slug,
  value: Parameters<typeof checkFields>[2],
): { record: RecordOf<Kind> } | { problems: Problem[] } {
  const checked = checkFields(file, recordSchemas[kind], value);
  if ('problems' in checked) return checked;
  return { record: assemble(kind, slug, checked.value) };
}

/** Joins what belongs together by construction: the schema of a kind gives the fields of that kind. */
function assemble<Kind extends RecordKind>(kind: Kind, slug: Slug, fields: unknown): RecordOf<Kind> {
  // oxlint-disable-next-line no-unsafe-type-assertion -- the schema of this kind produced the fields
  return { kind, slug, fields } as unknown as RecordOf<Kind>;
}

function emptyBody(file: string, lines: number): Problem {
  return {
    rule: 'empty-body',
    file,
    place: { line: lines + 1, column: 1 },
    message: 'This story has front matter but no text.',
    hint: 'Write the briefing below the second ---, or delete the file.',
  };
}

import type { MarkdownIt } from 'markdown-it';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { assembleRecord, type BriefingRecord, recordSchemas } from '../model/record.ts';
import type { RecordFile } from './article-files.ts';
import { emptyBody, type ParsedBody } from './body.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readBody } from './read-body.ts';
import { checkFields } from './schema-problems.ts';
import { standIn } from './stand-in.ts';
import { parseYaml } from './yaml.ts';

/** One article file, read. Plain data: it is what the cache keeps. */
export interface ParsedRecord {
  readonly file: string;
  /** Hash of the file's bytes. */
  readonly hash: string;
  readonly record: BriefingRecord;
  readonly body: ParsedBody;
}

/** What a file gave. Where it has problems the record is a stand-in, so that links to it and from it can still be checked. */
export interface RecordReading {
  readonly parsed: ParsedRecord;
  readonly problems: readonly Problem[];
}

/** Reads one article file: the record and its body, and all of its problems at once. */
export function readRecord(markdown: MarkdownIt, source: RecordFile): RecordReading {
  const { path: file, hash, kind, slug } = source;
  const reading = (record: BriefingRecord, body: ParsedBody, problems: readonly Problem[]): RecordReading => ({
    parsed: { file, hash, record, body },
    problems,
  });
  const decoded = decode(file, source.bytes);
  if ('problems' in decoded) return reading(standIn(kind, slug, {}), emptyBody, decoded.problems);
  const split = splitFrontMatter(file, decoded.text);
  if ('rule' in split) return reading(standIn(kind, slug, {}), emptyBody, [split]);
  const { body, problems } = readBody(markdown, file, split.body, split.linesBeforeBody);
  const found: Problem[] = [...problems];
  if (kind === 'story' && split.body.trim() === '') found.push(missingText(file, split.linesBeforeBody));
  const yaml = parseYaml(file, split.yaml);
  if ('problems' in yaml) return reading(standIn(kind, slug, {}), body, [...yaml.problems, ...found]);
  const checked = checkFields(file, recordSchemas[kind], yaml.value);
  if ('problems' in checked) return reading(standIn(kind, slug, yaml.value), body, [...checked.problems, ...found]);
  return reading(assembleRecord(kind, slug, checked.value), body, found);
}

function missingText(file: string, lines: number): Problem {
  return {
    rule: 'empty-body',
    file,
    place: { line: lines + 1, column: 1 },
    message: 'This story has front matter but no text.',
    hint: 'Write the briefing below the second ---, or delete the file.',
  };
}

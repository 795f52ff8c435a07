import type { MarkdownIt } from 'markdown-it';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { rules } from '../diagnostics/rules.ts';
import { assembleRecord, type BriefingRecord, recordSchemas } from '../model/record.ts';
import type { RecordFile } from './files/article-files.ts';
import { wordsOf } from './body/blocks/block-words.ts';
import { emptyBody, type ParsedBody } from './body/body.ts';
import { decode } from './files/decode.ts';
import { splitFrontMatter } from './front-matter/front-matter.ts';
import { problemsOfTexts } from './front-matter/text-problems.ts';
import { readBody } from './body/read-body.ts';
import { checkFields } from './front-matter/schema-problems.ts';
import { standIn } from './front-matter/stand-in.ts';
import { parseYaml } from './front-matter/yaml.ts';

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
  const split = decoded.text === undefined ? undefined : splitFrontMatter(file, decoded.text);
  if (split === undefined) return reading(standIn(kind, slug, {}), emptyBody, decoded.problems);
  if ('rule' in split) return reading(standIn(kind, slug, {}), emptyBody, [...decoded.problems, split]);
  const { body, problems } = readBody(markdown, file, split.body, split.linesBeforeBody);
  const found: Problem[] = [...decoded.problems, ...problems];
  if ((kind === 'story' || kind === 'page') && !hasWords(body, problems))
    found.push(missingText(kind, file, split.linesBeforeBody));
  const yaml = parseYaml(file, split.yaml);
  const inTexts = problemsOfTexts(recordSchemas[kind], yaml.inTexts);
  found.push(...yaml.problems, ...inTexts);
  if (yaml.value === undefined) return reading(standIn(kind, slug, {}), body, found);
  const checked = checkFields(file, recordSchemas[kind], yaml.value);
  if ('value' in checked) return reading(assembleRecord(kind, slug, checked.value), body, found);
  // A field that could not be read is not missing or empty as well.
  const faults =
    yaml.problems.length > 0 || inTexts.length > 0
      ? checked.problems.filter(({ rule }) => rule !== 'missing-key' && rule !== 'empty-value')
      : checked.problems;
  return reading(standIn(kind, slug, yaml.value), body, [...found, ...faults]);
}

/** Whether a body has anything to read. One with errors is not called empty as well. */
function hasWords(body: ParsedBody, problems: readonly Problem[]): boolean {
  const faulty = problems.some(({ rule }) => rules[rule].severity === 'error');
  return faulty || body.links.length > 0 || body.blocks.some((block) => /[\p{L}\p{N}]/u.test(wordsOf(block, () => '')));
}

function missingText(kind: 'story' | 'page', file: string, lines: number): Problem {
  return {
    rule: 'empty-body',
    file,
    place: { line: lines + 1, column: 1 },
    message: `This ${kind} has front matter but no text.`,
    hint: 'Write it below the second ---, or delete the file.',
  };
}

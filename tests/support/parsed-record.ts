import type { ParsedRecord } from '../../src/content/read-record.ts';
import { readRecord } from '../../src/content/read-record.ts';
import { createBodyMarkdown } from '../../src/content/body/markdown.ts';
import { folderOfKind, type RecordKind } from '../../src/model/values/kinds.ts';
import { parseSlug } from '../../src/model/values/slug.ts';

const markdown = createBodyMarkdown();

/** A record read from the lines of its front matter; a mistake in them is an error of the test. */
export function parsedRecord(kind: RecordKind, slug: string, ...lines: readonly string[]): ParsedRecord {
  const parsedSlug = parseSlug(slug);
  if (parsedSlug === undefined) throw new Error(`“${slug}” is no slug`);
  const { parsed, problems } = readRecord(markdown, {
    path: `${folderOfKind[kind]}/${slug}.md`,
    kind,
    slug: parsedSlug,
    bytes: Buffer.from(`---\n${lines.join('\n')}\n---\nWords of it.\n`),
    hash: slug,
  });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return parsed;
}

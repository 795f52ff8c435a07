import { createHash } from 'node:crypto';
import type { ArticleFiles, RecordFile, SourceFile } from '../../src/content/files/article-files.ts';
import { type Articles, noCache, readArticles } from '../../src/content/read-articles.ts';
import { kindOf } from '../../src/model/values/kinds.ts';
import { parseSlug } from '../../src/model/values/slug.ts';

/** What an articles folder would hold: paths within it, and texts or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Front matter by field. Lists and groups of fields are written as they are; everything else as the editor's text. */
export type Fields = Readonly<Record<string, unknown>>;

/** The text of an article file. */
export function article(fields: Fields, body = ''): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${body}\n`;
}

/** The text of a story that has all it needs. */
export function story(fields: Fields = {}, body = 'Something happened.'): string {
  return article({ title: 'A story', date: '2024-01-01', summary: 'What happened.', ...fields }, body);
}

/** Reads files that are on no disk, in the order given. Settings are those of a plain `site.yaml` unless one is given. */
export function readFiles(files: Files): Articles {
  return readArticles(sortFiles({ 'site.yaml': 'title: Test\n', ...files }), noCache);
}

function sortFiles(files: Files): ArticleFiles {
  const sources = Object.entries(files).map(([path, content]): SourceFile => {
    const bytes = Buffer.from(content);
    return { path, bytes, hash: createHash('sha256').update(bytes).digest('base64url') };
  });
  return {
    settings: sources.find(({ path }) => path === 'site.yaml'),
    records: sources.flatMap(recordFile),
    images: sources.filter(({ path }) => path.startsWith('images/')),
    statics: sources.filter(({ path }) => path.startsWith('static/')),
    problems: [],
  };
}

function recordFile(source: SourceFile): RecordFile[] {
  const kind = kindOf(source.path.split('/', 1)[0] ?? '');
  const slug = parseSlug(/([^/]*)\.md$/.exec(source.path)?.[1] ?? '');
  return kind && slug ? [{ ...source, kind, slug }] : [];
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../../src/content/files/article-files.ts';
import { noCache, readArticles } from '../../../src/content/read-articles.ts';
import { archiveSchema } from '../../../src/machines/data/data-archive.ts';
import { fileSchema, movedSchema } from '../../../src/machines/data/data-header.ts';
import { dataPlanner } from '../../../src/machines/data/data-outputs.ts';
import { isRecordKind } from '../../../src/model/values/kinds.ts';
import { realArticles } from '../../support/built-site.ts';
import { planArticles } from '../../support/site.ts';

interface DataFile {
  readonly $schema: string;
  readonly kind?: string;
  readonly movedTo?: string;
  readonly id: string;
  readonly links?: readonly string[];
}

describe.each(Object.entries(realArticles))('%s', (_, folder) => {
  const articles = readArticles(readArticleFiles(folder), noCache);
  const { plan, graph } = planArticles(articles, { machines: [dataPlanner(true)], pathPrefix: '/sub/' });
  const texts = new Map(plan.outputs.flatMap((one) => (one.type === 'text' ? [[one.file as string, one.text]] : [])));
  const json = (file: string): DataFile => JSON.parse(texts.get(file)?.() ?? 'null') as DataFile;
  const files = [...texts.keys()].filter(
    (file) => /^data\/[a-z]+\/[^/]+\.json$/.test(file) && !file.includes('schema'),
  );
  const pages = new Set<string>(plan.outputs.flatMap(({ type, file }) => (type === 'page' ? [file] : [])));
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const validators = new Map(
    [...texts.keys()]
      .filter((file) => file.startsWith('data/schema/v2/'))
      .map((file) => [`/sub/${file}`, ajv.compile(json(file) as object)]),
  );

  /** The file of the page of a record, by its id. */
  const pageAt = (id: string): string => `${id.replace(/^pages\//, '')}/index.html`;

  it('every published record has a file, and nothing else has one', () => {
    const published = Object.values(graph.published).reduce((sum, entries) => sum + entries.length, 0);
    const records = files.filter((file) => json(file).movedTo === undefined);
    expect(records).toHaveLength(published);
    expect(records.every((file) => pages.has(pageAt(file.replace(/^data\//, '').replace(/\.json$/, ''))))).toBe(true);
  });

  it('every file is valid by the JSON Schema that it names, and has no field that is not documented', () => {
    const faults = [...files, 'data/archive.json'].flatMap((file) => {
      const data = json(file);
      const validate = validators.get(data.$schema);
      if (!validate) return [`${file} names no schema of the site: ${data.$schema}`];
      const strict =
        data.kind !== undefined && isRecordKind(data.kind)
          ? fileSchema(data.kind)
          : file === 'data/archive.json'
            ? archiveSchema
            : movedSchema;
      const known = strict.safeParse(data);
      return [
        ...(validate(data) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`]),
        ...(known.success ? [] : [`${file}: ${known.error.message}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('every id that a file names is that of a published record', () => {
    const named = files.flatMap((file) => {
      const ids = [...(texts.get(file)?.() ?? '').matchAll(/"(?:id|movedTo)":"([^"]+)"/g)].map(([, id = '']) => id);
      const moved = json(file).movedTo !== undefined;
      return [...(moved ? ids.slice(1) : ids), ...(json(file).links ?? [])].map((id) => ({ file, id }));
    });
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ id }) => !pages.has(pageAt(id)))).toEqual([]);
  });

  it('a planted fault is refused by the schemas', () => {
    const file = files.find((one) => one.startsWith('data/stories/')) ?? '';
    const data = json(file);
    const validate = validators.get(data.$schema);
    expect(validate?.({ ...data, date: '2024-6-1' })).toBe(false);
    expect(validate?.({ ...data, version: 1 })).toBe(false);
    expect(validate?.({ ...data, name: undefined })).toBe(false);
    expect(validate?.({ ...data, addedLater: true })).toBe(true);
  });

  it('every schema says what draft it is written in and where it stands', () => {
    expect(validators.size).toBe(13);
    for (const address of validators.keys()) {
      expect(json(address.slice('/sub/'.length))).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: address,
      });
    }
  });

  it('without --complete there is no file of the whole archive, and the page offers none', () => {
    const plain = planArticles(articles, { machines: [dataPlanner(false)] });
    const whole = plain.plan.outputs
      .map(({ file }) => file)
      .filter((file) => /^data\/[^/]+\.(?:csv|jsonl?d?)$/.test(file));
    expect(whole).toEqual([]);
    expect(plain.page('/data/')).toMatchObject({ archive: [] });
  });

  it('every table has as many cells in each row as it has columns', () => {
    const tables = [...texts.keys()].filter((file) => file.endsWith('.csv'));
    expect(tables).toHaveLength(9);
    for (const file of tables) {
      const rows = readCsv(texts.get(file)?.() ?? '');
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter((row) => row.length !== rows[0]?.length)).toEqual([]);
    }
  });
});

/** The cells of a table, read as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataPlanner } from '../../../src/machines/data/data-outputs.ts';
import { claimStatuses } from '../../../src/graph/claims/status-rules.ts';
import { type RecordKind, recordKinds } from '../../../src/model/values/kinds.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { everyKind } from '../../support/every-kind.ts';
import { home, machineFile, machineFiles } from '../../support/machine-files.ts';
import { siteOf } from '../../support/site.ts';

const world: Files = { 'people/ann.md': article({ name: 'Ann' }), 'stories/a.md': story() };
const machines = [dataPlanner(true)];

/** What a JSON Schema says at a path within it. */
function said(name: RecordKind | 'archive', ...path: readonly (string | number)[]): unknown {
  let value: unknown = JSON.parse(machineFile(`data/schema/v2/${name}.json`, world, { machines }));
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value;
}

describe('the schema of data allows', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'every status of a claim that is no opinion',
      said('claim', 'properties', 'status', 'enum'),
      claimStatuses.filter((status) => status !== 'opinion'),
    ],
    [
      'every stance',
      said('claim', 'properties', 'assertions', 'items', 'properties', 'stance', 'enum'),
      ['asserts', 'denies', 'qualifies', 'differs', 'declines', 'withdraws'],
    ],
    ['every type of a claim', said('claim', 'properties', 'type', 'enum'), ['fact', 'forecast', 'opinion']],
    [
      'all that can come of a forecast',
      said('claim', 'properties', 'outcome', 'properties', 'cameTrue', 'enum'),
      ['yes', 'no', 'partly'],
    ],
    ['every weight', said('place', 'properties', 'weight', 'enum'), ['major', 'minor']],
    [
      'every certainty',
      said('claim', 'properties', 'assertions', 'items', 'properties', 'certainty', 'enum'),
      ['knows', 'says', 'reports', 'suggests'],
    ],
    [
      'every outcome',
      said('commitment', 'properties', 'outcomes', 'items', 'properties', 'status', 'enum'),
      ['met', 'partly met', 'changed', 'open', 'abandoned'],
    ],
    [
      'every status of an event',
      said('event', 'properties', 'status', 'enum'),
      ['planned', 'held', 'postponed', 'cancelled'],
    ],
  ])('%s', (_, found, expected) => {
    expect(new Set(Array.isArray(found) ? found : [])).toEqual(new Set(expected));
  });

  it('coordinates on Earth', () => {
    const coordinates = said('place', 'properties', 'coordinates', 'properties');
    expect(coordinates).toMatchObject({
      latitude: { minimum: -90, maximum: 90 },
      longitude: { minimum: -180, maximum: 180 },
    });
  });

  it('records of every kind in the archive', () => {
    const kinds = JSON.stringify(said('archive', 'properties', 'records')).matchAll(/"const":"([a-z]+)"/g);
    expect(new Set([...kinds].map(([, kind]) => kind))).toEqual(new Set(recordKinds));
  });
});

describe('the page that documents the data', () => {
  const view = siteOf(world, { machines }).page('/data/');
  if (view.type !== 'data') throw new Error('/data/ documents the data');
  const names = (fields: readonly { readonly name: string }[]): string[] => fields.map(({ name }) => name);

  it('tells what all records have once', () => {
    const common = names(view.common);
    expect(common).toEqual(expect.arrayContaining(['$schema', 'version', 'page', 'id', 'kind', 'name', 'links']));
    expect(new Set(common).size).toBe(common.length);
    expect(common).not.toContain('corrections');
  });

  it('tells of each kind that is published what it has besides', () => {
    expect(view.kinds.map(({ kind }) => kind)).toEqual(['story', 'person']);
    expect(names(view.kinds[1]?.fields ?? [])).toEqual(['roles']);
    expect(names(view.kinds[0]?.fields ?? [])).toEqual(expect.arrayContaining(['date', 'people', 'corrections']));
    expect(names(view.kinds[0]?.fields ?? [])).not.toContain('name');
    expect(view.kinds.flatMap(({ fields }) => fields).every(({ meaning }) => meaning !== '')).toBe(true);
  });

  it('has the oldest story as its example, and the files of the whole archive', () => {
    expect(view.example).toEqual({ page: '/stories/a/', file: 'data/stories/a.json' });
    expect(view.archive.map(({ file }) => file)).toContain('data/archive.json');
  });
});

describe('data with every field is valid by the schemas', () => {
  const machinesFiles = machineFiles(everyKind, { machines });
  const files = Object.keys(machinesFiles).filter((file) => /^data\/[a-z]+\/[^/]+\.json$/.test(file));
  const records = files.filter((file) => !file.startsWith('data/schema/'));
  const parse = (file: string): Record<string, unknown> => JSON.parse(machinesFiles[file] ?? 'null');

  it.each(records)('%s', (file) => {
    const { $schema, ...data } = parse(file);
    const schema = machinesFiles[String($schema).replace(home, '')];
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const validate = ajv.compile(JSON.parse(schema ?? 'null'));
    expect(validate({ $schema, ...data }) || ajv.errorsText(validate.errors)).toBe(true);
  });
});

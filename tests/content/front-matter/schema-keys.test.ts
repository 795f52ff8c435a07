import { describe, expect, it } from 'vitest';
import { keysAt } from '../../../src/content/front-matter/schema-keys.ts';
import type { FieldPath } from '../../../src/model/references.ts';
import { recordSchemas } from '../../../src/model/record.ts';
import { siteSchema } from '../../../src/model/site.ts';

describe('the fields that a schema allows', () => {
  it.each<[FieldPath, string[]]>([
    [['planned'], ['start', 'end', 'place']],
    [['withdrawn'], ['date', 'reason']],
    [['start'], []],
    [['missing'], []],
    [['spellings', 0], []],
  ])('in an event at %j', (path, keys) => {
    expect(keysAt(recordSchemas.event, path)).toEqual(keys);
  });

  it.each([
    [recordSchemas.person, ['roles', 0], ['title', 'organisation', 'from', 'to', 'held-on', 'known-by']],
    [recordSchemas.person, ['roles'], ['title', 'organisation', 'from', 'to', 'held-on', 'known-by']],
    [
      recordSchemas.claim,
      ['assertions', 3],
      ['by', 'date', 'stance', 'scope', 'quote', 'certainty', 'quantity', 'covers', 'known-by', 'source'],
    ],
    [recordSchemas.claim, ['assertions', 3, 'quantity'], ['at-least', 'about', 'exactly', 'from', 'to', 'unit', 'of']],
    [recordSchemas.claim, ['outcome'], ['date', 'text', 'came-true', 'source']],
    [recordSchemas.source, ['archived'], ['url', 'date']],
    [recordSchemas.document, ['stages', 0], ['stage', 'date', 'parties', 'text', 'known-by', 'source']],
    [recordSchemas.discrepancy, ['printed'], ['text', 'why']],
    [siteSchema, ['publisher'], ['name', 'url']],
  ] as const)('within lists, choices and groups', (schema, path, keys) => {
    expect(keysAt(schema, path)).toEqual(keys);
  });

  it('at the top', () => {
    expect(keysAt(recordSchemas.place, [])).toEqual([
      'summary',
      'aliases',
      'spellings',
      'sources',
      'weight',
      'last-checked',
      'same-as',
      'draft',
      'withdrawn',
      'name',
      'coordinates',
      'zone',
    ]);
  });
});

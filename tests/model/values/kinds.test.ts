import { describe, expect, it } from 'vitest';
import { folderOfKind, isRecordKind, kindOf, recordKinds } from '../../../src/model/values/kinds.ts';

describe('kinds of record', () => {
  it('each live in a folder of their own', () => {
    expect(recordKinds.map((kind) => [kind, folderOfKind[kind]])).toEqual([
      ['story', 'stories'],
      ['person', 'people'],
      ['event', 'events'],
      ['organisation', 'organisations'],
      ['place', 'places'],
      ['document', 'documents'],
      ['claim', 'claims'],
      ['source', 'sources'],
      ['discrepancy', 'discrepancies'],
      ['commitment', 'commitments'],
      ['page', 'pages'],
    ]);
  });

  it.each(recordKinds)('%s is found by its folder', (kind) => {
    expect(kindOf(folderOfKind[kind])).toBe(kind);
    expect(isRecordKind(kind)).toBe(true);
  });

  it.each(['', 'story', 'Stories', 'images', 'static', 'constructor', '__proto__', 'toString'])(
    'no kind lives in a folder named %j',
    (folder) => {
      expect(kindOf(folder)).toBeUndefined();
    },
  );

  it.each(['', 'stories', 'Person', 'constructor', '__proto__', 'toString'])('%j is no kind', (word) => {
    expect(isRecordKind(word)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { dataPlanner } from '../../../src/machines/data/data-outputs.ts';
import { article, type Files, story } from '../../support/articles.ts';
import { machineFile } from '../../support/machine-files.ts';

const world: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'people/ben.md': article({ name: 'Ben' }),
  'places/port.md': article({ name: 'Port' }),
  'places/base.md': article({ name: 'Base' }),
  'sources/daily.md': article({ name: 'The Daily' }),
  'sources/weekly.md': article({ name: 'The Weekly' }),
  'events/talks.md': article({
    name: 'Talks',
    start: '2024-06-18',
    end: '2024-06-19',
    place: 'base',
    status: 'held',
    planned: { start: '2024-06-10', end: '2024-06-11', place: 'port' },
  }),
  'events/bare.md': article({ name: 'Bare', start: '2024-06-18', planned: { place: 'port' } }),
  'documents/treaty.md': article({
    name: 'Treaty',
    stages: [
      { stage: 'signed', date: '2024-06-19' },
      { stage: 'in force', date: '2024-12-04' },
    ],
  }),
  'stories/a.md': story({ title: 'A story', date: '2024-06-18', people: ['ann'] }),
  'claims/deal.md': article({
    statement: 'A deal.',
    topic: 'Arms',
    assertions: [
      { by: 'ben', date: '2024-02', stance: 'denies' },
      {
        by: ['ann', 'ben'],
        date: '2024-01-02',
        stance: 'asserts',
        scope: 'On arms.',
        quote: 'A deal',
        certainty: 'says',
        source: ['daily', 'weekly'],
      },
    ],
  }),
  'claims/silent.md': article({ statement: 'Silent.' }),
  'commitments/build.md': article({
    summary: 'To build.',
    by: ['ann', 'ben'],
    to: ['ben'],
    made: '2024-01',
    due: '2025',
    outcomes: [
      { date: '2024-05', status: 'partly met', text: 'A half.', source: ['daily', 'weekly'] },
      { date: '2024-03', status: 'open', text: 'Begun.' },
    ],
  }),
  'commitments/rest.md': article({ summary: 'To rest.' }),
  'discrepancies/day.md': article({
    summary: 'Which day.',
    versions: [
      { text: 'Monday', source: ['daily', 'weekly'] },
      { text: 'Tuesday', source: 'weekly' },
    ],
    printed: { text: 'Monday', why: 'Two say so.' },
  }),
  'discrepancies/none.md': article({ summary: 'Nothing.' }),
};

/** The lines of a table, with its cells set apart by strokes; none of them holds a comma or a mark. */
function table(name: string): string[] {
  const text = machineFile(`data/${name}`, world, { machines: [dataPlanner(true)] });
  return text.replace('\ufeff', '').trimEnd().replaceAll(',', '|').split('\r\n');
}

describe('a table of the whole archive', () => {
  it.each<[string, readonly string[]]>([
    [
      'timeline.csv',
      [
        'date|end|type|id|name|place|note',
        '2024-06-10|2024-06-11|plan|events/talks|Talks|Port|',
        '2024-06-18||event|events/bare|Bare||',
        '2024-06-18|2024-06-19|event|events/talks|Talks|Base|held',
        '2024-06-18||story|stories/a|A story||',
        '2024-06-19||document|documents/treaty|Treaty||signed',
        '2024-12-04||document|documents/treaty|Treaty||in force',
      ],
    ],
    [
      'ledger.csv',
      [
        'claim_id|claim|topic|status|date|stance|by|by_ids|scope|quote|certainty|sources|source_ids',
        'claims/deal|A deal.|Arms|disputed|2024-01-02|asserts|Ann; Ben|people/ann; people/ben|On arms.|A deal|says|The Daily; The Weekly|sources/daily; sources/weekly',
        'claims/deal|A deal.|Arms|disputed|2024-02|denies|Ben|people/ben|||||',
        'claims/silent|Silent.||no-word|||||||||',
      ],
    ],
    [
      'commitments.csv',
      [
        'commitment_id|name|summary|by|to|made|due|date|status|text|sources',
        'commitments/build|To build.|To build.|Ann; Ben|Ben|2024-01|2025|2024-03|open|Begun.|',
        'commitments/build|To build.|To build.|Ann; Ben|Ben|2024-01|2025|2024-05|partly met|A half.|The Daily; The Weekly',
        'commitments/rest|To rest.|To rest.||||||||',
      ],
    ],
    [
      'discrepancies.csv',
      [
        'discrepancy_id|name|summary|version|sources|source_ids|printed|why',
        'discrepancies/day|Which day.|Which day.|Monday|The Daily; The Weekly|sources/daily; sources/weekly|Monday|Two say so.',
        'discrepancies/day|Which day.|Which day.|Tuesday|The Weekly|sources/weekly|Monday|Two say so.',
        'discrepancies/none|Nothing.|Nothing.|||||',
      ],
    ],
  ])('%s', (name, [head, ...rows]) => {
    const [columns, ...found] = table(name);
    expect(columns).toBe(head);
    expect(name === 'timeline.csv' ? found : found.toSorted()).toEqual(rows);
  });

  it('links.csv has each way from one record to another', () => {
    const [head, ...rows] = table('links.csv');
    expect(head).toBe('from|to');
    expect(rows).toContain('stories/a|people/ann');
    expect(rows).toContain('events/talks|places/base');
    expect(rows).not.toContain('people/ann|stories/a');
  });
});

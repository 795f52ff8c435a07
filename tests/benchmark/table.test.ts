import { expect, it } from 'vitest';
import type { Sample } from './contender.ts';
import { tableOf } from './table.ts';

const took = (...seconds: readonly number[]): readonly Sample[] =>
  seconds.map((each) => ({ seconds: each, cpuSeconds: each * 2, peakMegabytes: each * 100, filesWritten: 1_400 }));

it('gives medians, and how each compares to Hugo in the same situation', () => {
  const table = tableOf([
    { contender: 'Briefing', situation: 'cold', samples: took(1.5, 9, 2) },
    { contender: 'Briefing', situation: 'unchanged', samples: took(0.5, 0.25) },
    { contender: 'Hugo', situation: 'cold', samples: took(4, 3, 5) },
  ]);
  expect(table).toMatchInlineSnapshot(`
    "| case | seconds | of Hugo | CPU seconds | peak MB | files written |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | Briefing, cold | 2.00 | 0.50× | 4.00 | 200 | 1,400 |
    | Hugo, cold | 4.00 | – | 8.00 | 400 | 1,400 |
    | Briefing, unchanged | 0.38 | – | 0.75 | 38 | 1,400 |"
  `);
});

it('says where the machine does not tell how much work and memory a build took', () => {
  const samples = [{ seconds: 1, cpuSeconds: undefined, peakMegabytes: undefined, filesWritten: 0 }];
  expect(tableOf([{ contender: 'Briefing', situation: 'one edit', samples }])).toContain('| 1.00 | – | – | – | 0 |');
});

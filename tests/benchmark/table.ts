/** The result of the benchmark as a Markdown table. */
import { type Sample, type Situation, situations } from './contender.ts';

/** All samples of one generator in one situation. */
export interface Result {
  readonly contender: string;
  readonly situation: Situation;
  readonly samples: readonly Sample[];
}

/** The middle of some numbers, which must not be none; of an even count, the mean of the middle two. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
}

/** Writes the table, each row a situation of one generator, with how it compares to Hugo in the same situation. */
export function tableOf(results: readonly Result[]): string {
  const rows = situations.flatMap((situation) =>
    results.filter((result) => result.situation === situation).map((result) => rowOf(result, results)),
  );
  return [
    '| case | seconds | of Hugo | CPU seconds | peak MB | files written |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function rowOf(result: Result, results: readonly Result[]): string {
  const seconds = medianSeconds(result);
  const hugo = results.find(({ contender, situation }) => contender === 'Hugo' && situation === result.situation);
  const ratio = hugo === undefined || hugo === result ? '–' : `${(seconds / medianSeconds(hugo)).toFixed(2)}×`;
  const cpu = medianOfKnown(result.samples.map(({ cpuSeconds }) => cpuSeconds))?.toFixed(2) ?? '–';
  const peak = medianOfKnown(result.samples.map(({ peakMegabytes }) => peakMegabytes))?.toFixed(0) ?? '–';
  const written = median(result.samples.map(({ filesWritten }) => filesWritten)).toLocaleString('en');
  return `| ${result.contender}, ${result.situation} | ${seconds.toFixed(2)} | ${ratio} | ${cpu} | ${peak} | ${written} |`;
}

/** The median of what the machine told; `undefined` where it told nothing. */
function medianOfKnown(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : median(known);
}

function medianSeconds({ samples }: Result): number {
  return median(samples.map(({ seconds }) => seconds));
}

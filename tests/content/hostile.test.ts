import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { hostileBodies } from './hostile/bodies.ts';
import { hostileFrontMatters } from './hostile/front-matters.ts';
import type { Measurement } from './hostile/measure.ts';
import { Measuring } from './hostile/measuring.ts';

/** The limit is two seconds; the double is allowed because machines that run tests are slower than those that editors use. */
const mostSeconds = 2 * 2;

/** A report beyond this many characters is no help to anybody. */
const longestReport = 200_000;

const fields = 'title: A story\ndate: 2024-06-19\nsummary: What happened.\nspellings: [The other talks]\n';

const measuring = new Measuring();
afterAll(() => measuring.stop());

async function measure(files: Readonly<Record<string, string>>): Promise<Measurement> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return measuring.measure(folder);
}

function expectHarmless({ failure, rules, reportLength, seconds }: Measurement): void {
  expect(failure).toBeUndefined();
  expect(rules).not.toContain('file-too-large');
  expect(seconds).toBeLessThan(mostSeconds);
  expect(reportLength).toBeLessThan(longestReport);
}

const knownFailures: ReadonlySet<string> = new Set();

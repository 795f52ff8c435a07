import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileBodies } from './bodies.ts';
import { hostileFrontMatters } from './front-matters.ts';
import { checkFolder } from '../../support/check-folder.ts';

/*
 * Runs in a process of its own, so that an article that never comes to an end, or takes all memory, fails its own test only.
 */

const fields = 'title: A story\ndate: 2024-06-19\nsummary: What happened.\n';

process.on('message', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    mkdirSync(join(folder, 'stories'));
    writeFileSync(join(folder, 'stories', 'hostile.md'), articleOf(String(name)));
    process.send?.(measured(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function articleOf(name: string): string {
  const frontMatter = hostileFrontMatters[name]?.() ?? '';
  const body = hostileBodies[name]?.() ?? 'Something happened.';
  return `---\n${fields}${frontMatter}---\n${body}\n`;
}

function measured(folder: string): Measurement {
  const start = process.cpuUsage();
  let outcome: string;
  let rules: string[] = [];
  try {
    const { diagnostics, report } = checkFolder(folder);
    rules = [...new Set(diagnostics.map(({ rule }) => rule))];
    outcome = report.length > 100_000 ? `a report of ${report.length} characters` : 'read';
  } catch (error) {
    outcome = `crashed: ${String(error)}`;
  }
  const { user, system } = process.cpuUsage(start);
  return { outcome, rules, seconds: (user + system) / 1_000_000 };
}

/** What came of reading an article. */
export interface Measurement {
  readonly outcome: string;
  readonly rules: readonly string[];
  /** Processor time, which does not depend on what else the machine does. */
  readonly seconds: number;
}

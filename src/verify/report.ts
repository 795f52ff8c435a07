import type { CheckResult } from './finding.ts';

/** Findings of one check that a report in text shows; the others are counted. */
const mostShown = 20;

/** What a person reads: a line for each check, and below it what is wrong. */
export function verificationText(results: readonly CheckResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const wrong = results.reduce((sum, { findings }) => sum + findings.length, 0);
  const lines = results.flatMap((result) => [headline(result, width), ...shown(result)]);
  const end = wrong === 0 ? 'The site can be published.' : `${wrong} findings: do not publish this folder.`;
  return `${lines.join('\n')}\n\n${end}\n`;
}

function headline({ name, examined, unit, findings }: CheckResult, width: number): string {
  const verdict = findings.length === 0 ? 'ok' : `${findings.length} wrong`;
  return `${name.padEnd(width)}  ${examined === 0 ? `no ${unit} here` : `${examined} ${unit}, ${verdict}`}`;
}

function shown({ findings }: CheckResult): string[] {
  const lines = findings.slice(0, mostShown).map(({ file, message }) => `  ${file}: ${message}`);
  return findings.length > mostShown ? [...lines, `  … and ${findings.length - mostShown} more`] : lines;
}

/** The document that `--format json` prints. Its shape is a contract with other programs. */
export function verificationJson(results: readonly CheckResult[], milliseconds: number): string {
  const ok = results.every(({ findings }) => findings.length === 0);
  return `${JSON.stringify({ ok, checks: results, milliseconds }, null, 2)}\n`;
}

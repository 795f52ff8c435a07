import { describe, expect, it } from 'vitest';
import type { CheckResult, Finding } from '../../src/verify/finding.ts';
import { verificationJson, verificationText } from '../../src/verify/report.ts';

const finding = (index: number): Finding => ({ file: `${index}.html`, message: `Fault ${index}.` });
const findings = (count: number): Finding[] => Array.from({ length: count }, (_, index) => finding(index));

const sound: CheckResult = { name: 'outside requests', examined: 3, unit: 'pages', findings: [] };
const faulty: CheckResult = { name: 'links', examined: 9, unit: 'links', findings: findings(2) };
const idle: CheckResult = { name: 'feeds', examined: 0, unit: 'feeds', findings: [] };

/** The lines of a report, without the empty one before its end. */
function linesOf(...results: readonly CheckResult[]): string[] {
  return verificationText(results).split('\n');
}

describe('what verify tells', () => {
  it('has a line for each check, in columns', () => {
    expect(linesOf(sound, idle)).toEqual([
      'outside requests  3 pages, ok',
      'feeds             no feeds here',
      '',
      'The site can be published.',
      '',
    ]);
  });

  it('has what is wrong below it, and how much there is in all', () => {
    expect(linesOf(faulty, { ...sound, findings: findings(1) })).toEqual([
      'links             9 links, 2 wrong',
      '  0.html: Fault 0.',
      '  1.html: Fault 1.',
      'outside requests  3 pages, 1 wrong',
      '  0.html: Fault 0.',
      '',
      '3 findings: do not publish this folder.',
      '',
    ]);
  });

  it.each<[number, number, string]>([
    [20, 20, '  19.html: Fault 19.'],
    [21, 21, '  … and 1 more'],
    [34, 21, '  … and 14 more'],
  ])('names twenty of %i', (count, lines, last) => {
    const told = linesOf({ ...faulty, findings: findings(count) }).slice(1, -3);
    expect(told).toHaveLength(lines);
    expect(told.at(-1)).toBe(last);
  });

  it.each<[readonly CheckResult[], boolean]>([
    [[sound, idle], true],
    [[sound, faulty], false],
  ])('is whole in JSON', (checks, ok) => {
    expect(JSON.parse(verificationJson(checks, 12))).toEqual({ ok, checks, milliseconds: 12 });
  });
});

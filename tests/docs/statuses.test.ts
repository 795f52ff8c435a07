import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimStatuses } from '../../src/graph/claims/status-rules.ts';
import { englishStatuses, englishStatusRules } from '../../templates/words/english/standing.ts';

/** The part of the guide on statuses, up to the next heading. */
const [, section = ''] =
  /\n### How a claim's status follows\n([\s\S]*?)\n#{2,3} /.exec(readFileSync('docs/records.md', 'utf8')) ?? [];

describe('editors are told of statuses what readers are told', () => {
  it('every status in the same order with the same words', () => {
    const rows = [...section.matchAll(/^\| (?!status |---)(.+?) \| (.+) \|$/gm)].map(([, label, meaning]) => [
      label,
      meaning,
    ]);
    expect(rows).toEqual(
      claimStatuses.map((status) => [englishStatuses[status].label, englishStatuses[status].meaning]),
    );
  });

  it('what every status rests on', () => {
    expect([...section.matchAll(/^- (.+)$/gm)].map(([, rule]) => rule)).toEqual(englishStatusRules);
  });
});

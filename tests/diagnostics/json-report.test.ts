import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { jsonReport } from '../../src/diagnostics/json-report.ts';

const withheld = {
  records: [
    { file: 'stories/b.md', reason: 'draft', until: null },
    { file: 'stories/c.md', reason: 'embargo', until: '2024-06-20T06:00+09:00' },
  ],
  nextEmbargo: '2024-06-20T06:00+09:00',
} as const;
const pages = { total: 12, written: 3, unchanged: 9, removed: 1 };
const error: Diagnostic = {
  rule: 'unknown-key',
  severity: 'error',
  file: 'stories/a.md',
  line: 3,
  column: 1,
  message: 'There is no field “sumary”.',
  hint: 'Did you mean “summary”?',
};
const warning: Diagnostic = { ...error, rule: 'unused-source', severity: 'warning', hint: null };

describe('the JSON report', () => {
  it('is one document with the fields that other programs rely on', () => {
    expect(jsonReport([error, warning], pages, 42, withheld)).toMatchInlineSnapshot(`
      "{
        "ok": false,
        "diagnostics": [
          {
            "rule": "unknown-key",
            "severity": "error",
            "file": "stories/a.md",
            "line": 3,
            "column": 1,
            "message": "There is no field “sumary”.",
            "hint": "Did you mean “summary”?"
          },
          {
            "rule": "unused-source",
            "severity": "warning",
            "file": "stories/a.md",
            "line": 3,
            "column": 1,
            "message": "There is no field “sumary”.",
            "hint": null
          }
        ],
        "pages": {
          "total": 12,
          "written": 3,
          "unchanged": 9,
          "removed": 1
        },
        "milliseconds": 42,
        "withheld": {
          "records": [
            {
              "file": "stories/b.md",
              "reason": "draft",
              "until": null
            },
            {
              "file": "stories/c.md",
              "reason": "embargo",
              "until": "2024-06-20T06:00+09:00"
            }
          ],
          "nextEmbargo": "2024-06-20T06:00+09:00"
        }
      }
      "
    `);
  });

  it.each([
    ['without diagnostics', [], true],
    ['with warnings only', [warning, warning], true],
    ['with an error among warnings', [warning, error], false],
  ])('is fine %s: %s', (_, diagnostics, ok) => {
    expect(JSON.parse(jsonReport(diagnostics, pages, 1, undefined))).toEqual({
      ok,
      diagnostics,
      pages,
      milliseconds: 1,
    });
  });

  it('can be read back whatever a file held', () => {
    const message = 'a "b" \\ \u0000 \u202e \u2028 \ud800 </script>';
    expect(JSON.parse(jsonReport([{ ...error, message }], pages, 1, withheld))).toMatchObject({
      diagnostics: [{ message }],
    });
  });
});

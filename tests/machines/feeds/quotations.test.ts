import { describe, expect, it } from 'vitest';
import { article } from '../../support/articles.ts';
import { machineFile } from '../../support/machine-files.ts';
import { siteOf } from '../../support/site.ts';

const claim = (quote: string) => ({
  'people/ann.md': article({ name: 'Ann' }),
  'claims/deal.md': article({
    statement: 'There is a deal.',
    assertions: [{ by: 'ann', date: '2024-01-02', stance: 'asserts', quote }],
  }),
});

describe('what somebody said stands in one pair of marks', () => {
  it.each([
    ['We will.', 'We will.', '“We will.”'],
    ['“We will.”', 'We will.', '“We will.”'],
    ['"Never"', 'Never', '“Never”'],
    ['«Никогда»', 'Никогда', '“Никогда”'],
    ['He said “no” to me', 'He said “no” to me', '“He said ‘no’ to me”'],
  ])('%s', (written, onPage, inFeed) => {
    const files = claim(written);
    expect(JSON.stringify(siteOf(files).page('/claims/deal/'))).toContain(`"quote":"${onPage}"`);
    expect(machineFile('claims/deal/feed.xml', files)).toContain(inFeed);
    expect(machineFile('claims/deal/feed.xml', files)).not.toMatch(/““|”"|["”]”/);
  });
});

import { describe, expect, it } from 'vitest';
import { secretsOf } from '../../../src/verify/reading/secrets.ts';
import { article, readFiles } from '../../support/articles.ts';

function secretWords(name: string, title: string): string[] {
  const { records } = readFiles({
    'organisations/a.md': article({ name, draft: 'true' }),
    'people/b.md': article({ name: 'Ana', roles: [{ title }] }),
  });
  return secretsOf(records, undefined).map(({ words }) => words);
}

describe('the name of a draft', () => {
  it.each([
    'Ministry of Roads and Rails',
    'Ministry <of> Roads and Rails',
    'Ministry of R&amp;D and Rails',
    'Ministry <?xml ?> of Rails',
  ])('is a secret, unless a published record says it too: %s', (name) => {
    expect(secretWords(name, 'Minister without a ministry')).toEqual([name]);
    expect(secretWords(name, `Head of the ${name} since May`)).toEqual([]);
  });
});

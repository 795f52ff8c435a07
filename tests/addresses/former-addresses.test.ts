import { describe, expect, it } from 'vitest';
import { formerAddresses } from '../../src/addresses/former-addresses.ts';
import { article, type Files, story } from '../support/articles.ts';
import { said, speakers } from '../support/claims.ts';
import { type Site, siteOf } from '../support/site.ts';

function claims(...words: readonly string[]): Files {
  const files = words.map((word, index): [string, string] => [
    `claims/c${index}.md`,
    article({ statement: `Claim ${index}.`, assertions: [said(word)] }),
  ]);
  return { ...speakers, ...Object.fromEntries(files) };
}

/** `/from/ → /to/` of every former address of a status. */
function statusMoves({ graph }: Site): string[] {
  return formerAddresses(graph).flatMap(({ path, to }) => (path.includes('/status/') ? [`${path} → ${to}`] : []));
}

describe('the addresses of statuses that claims no longer have lead on', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'to the nearest status that is now there',
      claims('paper asserts', 'north withdraws', 'north asserts'),
      ['/claims/status/superseded/ → /claims/', '/claims/status/unverified/ → /claims/status/reported/'],
    ],
    [
      'to all claims where no claim has it, or all have',
      claims('paper asserts', 'daily asserts'),
      ['/claims/status/superseded/ → /claims/', '/claims/status/unverified/ → /claims/'],
    ],
    ['nowhere where there are no claims', { ...speakers, 'stories/s.md': story() }, []],
    [
      'nowhere where readers may see none',
      { ...speakers, 'claims/c.md': article({ statement: 'So.', draft: true }) },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(statusMoves(siteOf(files))).toEqual(expected);
  });

  it('to what was taken back', () => {
    const assertions = ['north asserts 2023', 'north withdraws 2024'].map(said);
    const files = { ...claims('north asserts'), 'claims/back.md': article({ statement: 'Back.', assertions }) };
    expect(statusMoves(siteOf(files))[0]).toBe('/claims/status/superseded/ → /claims/status/withdrawn/');
  });

  it('by pages where the host has no rules, each of which leads to a page that is there', () => {
    const site = siteOf(claims('paper asserts', 'north asserts'));
    expect(site.page('/claims/status/unverified/')).toMatchObject({ type: 'redirect', to: '/claims/status/reported/' });
    expect(site.page('/claims/status/reported/')).toMatchObject({ type: 'ledger' });
  });

  it('by rules where the host has them', () => {
    const files = claims('paper asserts', 'north asserts');
    const { plan } = siteOf(files, { host: 'netlify' });
    const rules = plan.outputs.flatMap((one) => (one.file === '_redirects' && one.type === 'text' ? [one.text()] : []));
    expect(rules.join('')).toContain('/claims/status/unverified/ /claims/status/reported/');
    expect(plan.outputs.map(({ file }) => file)).not.toContain('claims/status/unverified/index.html');
  });
});

describe('the former addresses of records', () => {
  it('lead to the present one, in the order of addresses', () => {
    const { graph } = siteOf({
      'people/ann.md': article({ name: 'Ann', aliases: ['old-ann', 'annie'] }),
      'places/quay.md': article({ name: 'Quay', aliases: ['pier'], withdrawn: { date: '2024', reason: 'No.' } }),
      'places/hidden.md': article({ name: 'Hidden', aliases: ['veiled'], draft: true }),
    });
    expect(formerAddresses(graph)).toEqual([
      { origin: 'people/ann.md', path: '/people/annie/', to: '/people/ann/' },
      { origin: 'people/ann.md', path: '/people/old-ann/', to: '/people/ann/' },
      { origin: 'places/quay.md', path: '/places/pier/', to: '/places/quay/' },
    ]);
  });
});

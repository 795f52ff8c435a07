import { describe, expect, it } from 'vitest';
import { checkFields } from '../../../src/content/front-matter/schema-problems.ts';
import type { YamlValue } from '../../../src/content/front-matter/yaml.ts';
import { claimSchema } from '../../../src/model/records/claim.ts';

type Written = Record<string, YamlValue>;

const word: Written = { by: 'ann', date: '2024', stance: 'asserts' };

function withQuantity(quantity: YamlValue): Written {
  return { statement: 'So.', assertions: [{ ...word, quantity }] };
}

/** What is wrong with the fields of a claim: `rule at field: message`. */
function faults(written: Written): string[] {
  const checked = checkFields('a.md', claimSchema, written);
  if (!('problems' in checked)) return [];
  return checked.problems.map(({ rule, place, message }) => {
    const field = typeof place === 'object' && 'field' in place ? place.field.join('.') : 'elsewhere';
    return `${rule} at ${field}: ${message}`;
  });
}

const shared = { statement: 'So.' };

describe('a claim', () => {
  it('needs nothing but what is claimed', () => {
    expect(claimSchema.parse(shared)).toMatchObject({
      ...shared,
      type: 'fact',
      about: [],
      against: [],
      assertions: [],
    });
    expect(claimSchema.parse(shared)).not.toHaveProperty('outcome');
  });

  it.each(['fact', 'forecast', 'opinion'])('can be a %s', (type) => {
    expect(claimSchema.parse({ ...shared, type }).type).toBe(type);
  });

  it.each(['rumour', 'Fact', ''])('cannot be a “%s”', (type) => {
    expect(faults({ ...shared, type })).toEqual([expect.stringContaining(' at type: ')]);
  });

  it.each<[YamlValue, readonly string[]]>([
    ['ann', ['ann']],
    [
      ['ann', 'ben'],
      ['ann', 'ben'],
    ],
  ])('burdens %j', (against, read) => {
    expect(claimSchema.parse({ ...shared, against }).against).toEqual(read);
  });
});

describe('a figure', () => {
  it.each<[Written, object]>([
    [{ 'at-least': '10000' }, { 'at-least': 10000 }],
    [{ about: '4.5' }, { about: 4.5 }],
    [{ exactly: '0' }, { exactly: 0 }],
    [
      { from: '10000', to: '12000' },
      { from: 10000, to: 12000 },
    ],
    [
      { from: '3', to: '3' },
      { from: 3, to: 3 },
    ],
    [
      { 'at-least': '10000', unit: 'containers', of: 'munitions' },
      { 'at-least': 10000, unit: 'containers', of: 'munitions' },
    ],
    [
      { about: ' 12 ', unit: 'per cent' },
      { about: 12, unit: 'per cent' },
    ],
  ])('is %j', (quantity, read) => {
    expect(faults(withQuantity(quantity))).toEqual([]);
    expect(claimSchema.parse(withQuantity(quantity)).assertions[0]?.quantity).toEqual(read);
  });

  it.each<[string, YamlValue]>([
    ['no figure', {}],
    ['only a unit', { unit: 'containers' }],
    ['two forms', { about: '10', exactly: '10' }],
    ['a bound and a range', { 'at-least': '10', from: '10', to: '12' }],
    ['the beginning of a range', { from: '10' }],
    ['the end of a range', { to: '10' }],
    ['a range from its end', { from: '12', to: '10' }],
  ])('is not %s', (_, quantity) => {
    expect(faults(withQuantity(quantity))).toEqual([
      expect.stringMatching(/^wrong-type at assertions\.0\.quantity: .*does not give one figure/),
    ]);
  });

  it.each(['10,000', '10 000', 'ten', '-1', '+1', '1e3', '1.2345678', '10%', '٣'])('is not “%s”', (about) => {
    expect(faults(withQuantity({ about }))[0]).toMatch(
      /^wrong-type at assertions\.0\.quantity\.about: .*is not a number/,
    );
  });

  it('has no other fields', () => {
    expect(faults(withQuantity({ about: '3', 'at-most': '4' }))).toEqual([
      expect.stringMatching(/^unknown-key at assertions\.0\.quantity\.at-most: /),
    ]);
  });
});

describe('what came of it', () => {
  const outcome: Written = { date: '2024-06', text: 'They met.', 'came-true': 'yes', source: 'paper' };

  it.each(['yes', 'no', 'partly'])('is told of a forecast: %s', (came) => {
    const written = { ...shared, type: 'forecast', outcome: { ...outcome, 'came-true': came } };
    expect(faults(written)).toEqual([]);
    expect(claimSchema.parse(written).outcome).toMatchObject({
      text: 'They met.',
      'came-true': came,
      source: ['paper'],
    });
  });

  it.each(['fact', 'opinion', undefined])('is not told of a claim of type %s', (type) => {
    expect(faults({ ...shared, ...(type && { type }), outcome })).toEqual([
      expect.stringMatching(/^wrong-type at outcome: .*is what came of a forecast, and this claim is none/),
    ]);
  });

  it.each<[Written, string]>([
    [{ text: 'So.', 'came-true': 'yes' }, 'date'],
    [{ date: '2024', 'came-true': 'yes' }, 'text'],
    [{ date: '2024', text: 'So.' }, 'came-true'],
    [{ date: '2024', text: 'So.', 'came-true': 'maybe' }, 'came-true'],
    [{ date: '2024', text: 'So.', 'came-true': 'true' }, 'came-true'],
    [{ date: '2024-13', text: 'So.', 'came-true': 'no' }, 'date'],
  ])('%j lacks what it needs: %s', (written, field) => {
    const told = faults({ ...shared, type: 'forecast', outcome: written });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(field);
  });
});

describe('a word on it', () => {
  it.each(['asserts', 'confirms', 'denies', 'qualifies', 'differs', 'declines', 'withdraws'])('%s', (stance) => {
    expect(faults({ ...shared, assertions: [{ ...word, stance }] })).toEqual([]);
  });

  it('can reach other claims, and be known by a day', () => {
    const [read] = claimSchema.parse({
      ...shared,
      assertions: [{ ...word, stance: 'denies', covers: 'other', 'known-by': '2024-02-01' }],
    }).assertions;
    expect(read).toMatchObject({ covers: ['other'], 'known-by': { text: '2024-02-01' } });
  });
});

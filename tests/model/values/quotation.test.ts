import { describe, expect, it } from 'vitest';
import { quotation } from '../../../src/model/values/fields.ts';
import { withoutOuterMarks } from '../../../src/model/values/quotation.ts';
import { faultsOf } from './faults.ts';

describe('the marks around a whole quotation', () => {
  it.each([
    ['“We will.”', 'We will.'],
    ['"Never"', 'Never'],
    ["'Never'", 'Never'],
    ['‘It’s time.’', 'It’s time.'],
    ["'It's time.'", "It's time."],
    ['„Nie“', 'Nie'],
    ['„Nigdy”', 'Nigdy'],
    ['«Никогда»', 'Никогда'],
    ['« Jamais »', 'Jamais'],
    ['「決して」', '決して'],
    ['“"Never"”', 'Never'],
    ['“He said “no” to me.”', 'He said “no” to me.'],
    ['"He said "no" to me"', 'He said "no" to me'],
  ])('%s are taken off', (written, expected) => {
    expect(withoutOuterMarks(written)).toBe(expected);
  });

  it.each([
    'We will.',
    'He said “no”',
    '“Yes” and “no”',
    '"Yes" and "no"',
    "'Yes' and 'no'",
    '“Yes',
    'yes”',
    '"',
    '“',
    '’Tis the season',
    "'90s are gone, said the boys'",
    '’90s music for the Kims’',
    "'Twas the leaders'",
    '’Em all, said the boys’',
    '',
  ])('%s keeps what it has', (written) => {
    expect(withoutOuterMarks(written)).toBe(written);
  });

  it.each(['“”', '""', '“ ”', "''"])('%s alone say nothing', (written) => {
    expect(faultsOf(quotation, written)).toEqual(['empty-value']);
  });
});

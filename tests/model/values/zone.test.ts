import { describe, expect, it, test } from 'vitest';
import { zoneFault } from '../../../src/model/values/zone.ts';

const told = (written: string): string => {
  const fault = zoneFault(written);
  return fault ? `${fault.message} → ${fault.hint}` : 'none';
};

test.each([
  'Asia/Seoul',
  'Asia/Kolkata',
  'Europe/Kyiv',
  'America/New_York',
  'America/Port-au-Prince',
  'America/Argentina/Buenos_Aires',
  'America/North_Dakota/New_Salem',
  'Antarctica/DumontDUrville',
  'Asia/Ust-Nera',
  ...['UTC', 'UCT', 'GMT', 'Zulu', 'Universal', 'Greenwich'].flatMap((name) => [name, `Etc/${name}`]),
])('%s is a zone', (written) => {
  expect(told(written)).toBe('none');
});

test.each(Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/') && !name.startsWith('Etc/')))(
  '%s is a zone, as all that this Node knows',
  (written) => {
    expect(told(written)).toBe('none');
  },
);

describe('no zone of a city', () => {
  it.each([
    ['Etc/GMT+9', '9 hours behind UTC, the other way round than it reads → Write the zone of a city'],
    ['Etc/GMT-3', '3 hours ahead of UTC, the other way round than it reads → Write the zone of a city'],
    ['etc/gmt+10', '10 hours behind UTC'],
    ['Etc/GMT+99', 'is an offset from UTC'],
    ['GMT+9', 'is an offset from UTC'],
    ['UTC+9', 'is an offset from UTC'],
    ['UTC−3:30', 'is an offset from UTC'],
    ['+09:00', 'is an offset from UTC'],
    ['GMT0', 'is an offset from UTC'],
    ['Etc/GMT0', 'is an offset from UTC'],
    ['EST', 'is an old name or an abbreviation'],
    ['EST5EDT', 'is an old name or an abbreviation'],
    ['CET', 'is an old name or an abbreviation'],
    ['MSK', 'there is no time zone "MSK" → Write the zone of a city'],
    ['asia/seoul', 'is written otherwise → Did you mean “Asia/Seoul”?'],
    ['ASIA/TOKYO', 'is written otherwise → Did you mean “Asia/Tokyo”?'],
    ['Asia/TOKYO', 'is written otherwise → Did you mean “Asia/Tokyo”?'],
    ['utc', 'Did you mean “UTC”?'],
    ['America/New York', 'there is no time zone "America/New York" → Did you mean “America/New_York”?'],
    ['Seoul', 'there is no time zone "Seoul" → Did you mean “Asia/Seoul”?'],
    ['Japan', 'is an old name or an abbreviation, not the zone of a city → Did you mean “Asia/Tokyo”?'],
    ['US/Pacific', 'is an old name or an abbreviation, not the zone of a city → Did you mean “America/Los_Angeles”?'],
    ['Singapore', 'Did you mean “Asia/Singapore”?'],
    ['Asia/Soul', 'there is no time zone "Asia/Soul" → Write the zone of a city'],
  ])('%s', (written, expected) => {
    expect(told(written)).toContain(expected);
  });
});

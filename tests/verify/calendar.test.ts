import { describe, expect, it } from 'vitest';
import { check, findings } from '../support/verified.ts';

const fields = ['UID:1', 'DTSTAMP:20240619T000000Z', 'DTSTART;VALUE=DATE:20240618', 'SUMMARY:Talks'];

function event(...lines: readonly string[]): string[] {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
}

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** What is found in a calendar, without the name of its file. */
function inCalendar(text: string): string[] {
  return findings('calendar', { 'calendar.ics': text }).map((found) => found.replace('calendar.ics: ', ''));
}

describe('a calendar', () => {
  const sound = calendar(...event(...fields));
  const other = event('UID:2', ...fields.slice(1));

  it.each<[string, string, readonly string[]]>([
    ['with an event', sound, []],
    ['with two events', calendar(...event(...fields), ...other), []],
    ['with nothing', calendar(), []],
    ['that does not begin', sound.replace('BEGIN:VCALENDAR\r\n', 'X:1\r\n'), ['It is no calendar.']],
    ['that begins later', `X:1\r\n${sound}`, ['It is no calendar.']],
    ['that does not end', sound.replace('END:VCALENDAR\r\n', ''), ['It is no calendar.']],
    ['that ends earlier', `${sound}X:1\r\n`, ['It is no calendar.']],
    ['whose last line does not end', sound.slice(0, -2), ['It is no calendar.']],
    [
      'that begins with a line that is too long',
      `${'x'.repeat(76)}\r\n${sound}`,
      ['It is no calendar.', 'Line 1 has more than 75 bytes.'],
    ],
    [
      'with a line that ends otherwise',
      sound.replace('SUMMARY:Talks\r\n', 'SUMMARY:Talks\nX:1\r\n'),
      ['Its lines do not all end with CRLF.'],
    ],
    ['with two events of one UID', calendar(...event(...fields), ...event(...fields)), ['Two events have one UID.']],
    [
      'with two events of one UID, folded otherwise',
      calendar(...event('UID:abc', ...fields.slice(1)), ...event('UID:a', ' bc', ...fields.slice(1))),
      ['Two events have one UID.'],
    ],
    [
      'with two events whose UIDs differ below a fold',
      calendar(...event('UID:a', '\tb', ...fields.slice(1)), ...event('UID:a', '\tc', ...fields.slice(1))),
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(inCalendar(text)).toEqual(expected);
  });

  it.each(['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'])('has a %s in each event', (name) => {
    const rest = fields.filter((line) => !line.startsWith(name));
    expect(inCalendar(calendar(...event(...rest)))).toEqual([`Event 1 has no ${name}.`]);
    expect(inCalendar(calendar(...other, ...event(...rest)))).toEqual([`Event 2 has no ${name}.`]);
    expect(inCalendar(calendar(...event(...rest, `X-${name}:1`)))).toEqual([`Event 1 has no ${name}.`]);
    expect(inCalendar(calendar(...event(...rest, `${name}X:1`)))).toEqual([`Event 1 has no ${name}.`]);
    expect(inCalendar(calendar(...event(...rest, `${name};X=1:1`)))).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['75 letters', 'a'.repeat(73), true],
    ['76 letters', 'a'.repeat(74), false],
    ['75 bytes of fewer letters', `${'é'.repeat(36)}a`, true],
    ['76 bytes of fewer letters', 'é'.repeat(37), false],
  ])('has a line of %s: %s', (_, words, right) => {
    expect(inCalendar(calendar('Y:1', `X:${words}`))).toEqual(right ? [] : ['Line 3 has more than 75 bytes.']);
  });
});

it('every calendar is looked at', () => {
  const files = { 'a.ics': 'x', 'b/c.ics': calendar(), 'd.ics.txt': '', 'own.ics': 'x' };
  const result = check('calendar', files, { copied: ['own.ics'] });
  expect(result).toMatchObject({ examined: 2, unit: 'calendars', findings: [{ file: 'a.ics' }] });
});

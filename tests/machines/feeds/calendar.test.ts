import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textProperty } from '../../../src/machines/feeds/calendar-lines.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { home, machineFile, machineFiles } from '../../support/machine-files.ts';

/** A calendar's lines as they are read: long ones joined again. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** The properties of the first event of a calendar by their names. */
function eventIn(files: Files): Record<string, string> {
  const lines = linesOf(machineFile('calendar.ics', files));
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
  return Object.fromEntries(event.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

const event = (fields: Fields): Files => ({
  'events/talks.md': article({ name: 'Talks', start: '2024-06-18', ...fields }),
});

describe('the calendar', () => {
  it('has every event whose day is known', () => {
    const files = {
      'site.yaml': 'title: The River\nlanguage: en\n',
      'places/quay.md': article({ name: 'Quay, the old one', coordinates: ['46.5', '-7.25'], zone: 'Europe/London' }),
      ...event({ summary: 'They met; twice, it is said.', place: 'quay', status: 'held', end: '2024-06-19' }),
      'events/vague.md': article({ name: 'Vague', start: '2024-06' }),
      'events/vaguer.md': article({ name: 'Vaguer', start: '2024' }),
      'events/draft.md': article({ name: 'Draft', start: '2024-06-18', draft: true }),
      'stories/a.md': story({ date: '2024-07-01', events: ['talks'] }),
    };
    expect(machineFile('calendar.ics', files).replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//Summit Briefing//The River//EN
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      NAME:The River
      X-WR-CALNAME:The River
      BEGIN:VEVENT
      UID:event-talks@site.example
      DTSTAMP:20240701T000000Z
      LAST-MODIFIED:20240701T000000Z
      SEQUENCE:143316001
      DTSTART;VALUE=DATE:20240618
      DTEND;VALUE=DATE:20240620
      SUMMARY:Talks
      DESCRIPTION:They met\\; twice\\, it is said.
      LOCATION:Quay\\, the old one
      GEO:46.5;-7.25
      URL:https://site.example/sub/events/talks/
      STATUS:CONFIRMED
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  it.each<[string, Fields, Record<string, string>]>([
    ['a day: the whole day', {}, { 'DTSTART;VALUE=DATE': '20240618', 'DTEND;VALUE=DATE': '20240619' }],
    [
      'days: all of them, over the end of a year',
      { start: '2023-12-30', end: '2023-12-31' },
      { 'DTSTART;VALUE=DATE': '20231230', 'DTEND;VALUE=DATE': '20240101' },
    ],
    ['a time: the moment in UTC, and no end', { start: '2024-06-19T04:30+09:00' }, { DTSTART: '20240618T193000Z' }],
    [
      'two times, in whatever zones',
      { start: '2024-06-19T04:30+09:00', end: '2024-06-19T00:00+03:00' },
      { DTSTART: '20240618T193000Z', DTEND: '20240618T210000Z' },
    ],
    [
      'the same time twice: no end',
      { start: '2024-06-19T04:30Z', end: '2024-06-19T04:30Z' },
      { DTSTART: '20240619T043000Z' },
    ],
    [
      'a time and a day: whole days, and the time in words',
      { start: '2024-06-18T13:00+09:00', end: '2024-06-19' },
      {
        'DTSTART;VALUE=DATE': '20240618',
        'DTEND;VALUE=DATE': '20240620',
        DESCRIPTION: '18 June 2024\\, 13:00 (UTC+9) – 19 June 2024',
      },
    ],
    [
      'an end without a day: the first day, and the end in words',
      { end: '2024-07' },
      { 'DTSTART;VALUE=DATE': '20240618', 'DTEND;VALUE=DATE': '20240619', DESCRIPTION: '18 June 2024 – July 2024' },
    ],
    ['the last day that can be written', { start: '9999-12-31' }, { 'DTSTART;VALUE=DATE': '99991231' }],
  ])('gives %s', (_, fields, expected) => {
    const {
      UID: _uid,
      DTSTAMP: _stamp,
      'LAST-MODIFIED': _modified,
      SEQUENCE: _sequence,
      SUMMARY: _summary,
      URL: _url,
      TRANSP: _transparent,
      ...rest
    } = eventIn(event(fields));
    expect(rest).toEqual(expected);
  });

  it.each([
    ['planned', 'TENTATIVE', 'Talks'],
    ['held', 'CONFIRMED', 'Talks'],
    ['postponed', 'TENTATIVE', 'Postponed: Talks'],
    ['cancelled', 'CANCELLED', 'Cancelled: Talks'],
  ])('says that an event is %s', (status, written, title) => {
    expect(eventIn(event({ status }))).toMatchObject({ STATUS: written, SUMMARY: title });
  });

  it.each<[string, Files, string]>([
    ['a story', { 'stories/b.md': story({ date: '2024-05-05T12:00+02:00' }) }, '20240505T100000Z'],
    ['an update', { 'stories/b.md': story({ date: '2024-05-05', updated: '2024-05-06' }) }, '20240506T000000Z'],
    [
      'a correction after the newest story',
      { 'stories/b.md': story({ date: '2024-05-05', corrections: [{ date: '2024-05-07', text: 'It was Ann.' }] }) },
      '20240507T000000Z',
    ],
    [
      'an assertion',
      {
        'people/ann.md': article({ name: 'Ann' }),
        'claims/c.md': article({
          statement: 'They met.',
          assertions: [{ by: 'ann', stance: 'asserts', date: '2024-05-08' }],
        }),
      },
      '20240508T000000Z',
    ],
    [
      'a withdrawal',
      { 'stories/b.md': story({ date: '2024-05-05', withdrawn: { date: '2024-05-09', reason: 'It was false.' } }) },
      '20240509T000000Z',
    ],
    ['nothing', {}, '19700101T000000Z'],
  ])(
    'is stamped with the newest date on which anything was told, never with what is still to come: %s',
    (_, files, stamp) => {
      expect(eventIn({ ...event({ start: '2030-01-01' }), ...files })).toMatchObject({
        DTSTAMP: stamp,
        'LAST-MODIFIED': stamp,
      });
    },
  );

  it.each<[string, Fields, Fields, 'rises' | 'stays']>([
    ['earlier', { start: '2024-12-31' }, { start: '2024-12-20' }, 'stays'],
    ['later', { start: '2024-02-20' }, { start: '2024-12-31' }, 'stays'],
    [
      'earlier, and says so',
      { start: '2024-12-31' },
      { start: '2024-12-20', planned: { start: '2024-12-31' } },
      'rises',
    ],
    ['off', { status: 'planned' }, { status: 'postponed' }, 'rises'],
    ['to another place', { place: 'quay' }, { place: 'pier', planned: { place: 'quay' } }, 'rises'],
    ['to its end', { status: 'planned' }, { status: 'held' }, 'rises'],
  ])('never counts back where an event is moved %s', (_, before, after, sequence) => {
    const places = { 'places/quay.md': article({ name: 'Quay' }), 'places/pier.md': article({ name: 'Pier' }) };
    const told = { ...places, 'stories/a.md': story({ date: '2024-05-05', events: ['talks'] }) };
    const correction = { date: '2024-05-06', text: 'It was moved.' };
    const retold = {
      ...places,
      'stories/a.md': story({ date: '2024-05-05', events: ['talks'], corrections: [correction] }),
    };
    const stateOf = (fields: Fields, files: Files): [number, string | undefined] => {
      const { SEQUENCE: count, DTSTAMP: stamp } = eventIn({ ...event(fields), ...files });
      return [Number(count), stamp];
    };
    const [first, next, corrected] = [stateOf(before, told), stateOf(after, told), stateOf(after, retold)];
    expect(next[1]).toBe(first[1]);
    expect(next[0] > first[0] ? 'rises' : 'stays').toBe(sequence);
    expect(corrected[0]).toBeGreaterThan(Math.max(first[0], next[0]));
    expect(corrected[1]).toBe('20240506T000000Z');
    expect(stateOf(before, retold)[0]).toBeGreaterThan(next[0]);
  });

  it('is there only where it would hold something', () => {
    expect(
      Object.keys(machineFiles({ 'events/vague.md': article({ name: 'Vague', start: '2024-06' }) })),
    ).not.toContain('calendar.ics');
  });

  it('leads to the page of each event', () => {
    expect(eventIn(event({}))['URL']).toBe(`${home}events/talks/`);
  });
});

describe('a line of a calendar', () => {
  it.each([
    ['marks', 'a,b;c\\d', 'X:a\\,b\\;c\\\\d\r\n'],
    ['line breaks', 'a\nb\r\nc', 'X:a\\nb\\nc\r\n'],
    ['controls', 'a\u0007b', 'X:ab\r\n'],
  ])('escapes %s', (_, text, expected) => {
    expect(textProperty('X', text)).toBe(expected);
  });

  it('has at most 75 octets, never breaks a character, and is whole again when it is joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const plain = text.replace(/[\p{Cc}\\;,]/gu, '');
        const folded = textProperty('SUMMARY', plain);
        expect(folded.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(Buffer.from(folded).toString()).toBe(folded);
        expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${plain}\r\n`);
      }),
    );
  });
});

import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';

/** The longest line of a calendar in bytes (RFC 5545, 3.1). */
const longestLine = 75;

/** Calendars are written as RFC 5545 has them. */
export function checkCalendar(built: BuiltSite): CheckResult {
  const calendars = built.made.filter((file) => file.endsWith('.ics'));
  const findings: Finding[] = calendars.flatMap((file) =>
    calendarFaults(built.text(file)).map((message) => ({ file, message })),
  );
  return { name: 'calendar', examined: calendars.length, unit: 'calendars', findings };
}

function calendarFaults(text: string): string[] {
  const faults: string[] = [];
  if (!text.startsWith('BEGIN:VCALENDAR\r\n') || !text.endsWith('END:VCALENDAR\r\n')) faults.push('It is no calendar.');
  if (/[^\r]\n/.test(text)) faults.push('Its lines do not all end with CRLF.');
  const lines = text.split('\r\n');
  const long = lines.findIndex((line) => Buffer.byteLength(line) > longestLine);
  if (long >= 0) faults.push(`Line ${long + 1} has more than ${longestLine} bytes.`);
  const events = text
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1);
  for (const [index, event] of events.entries()) {
    for (const field of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) {
      if (!new RegExp(`\\r\\n${field}[;:]`).test(event)) faults.push(`Event ${index + 1} has no ${field}.`);
    }
  }
  const ids = events.map((event) => /\r\nUID:([^\r]*)/.exec(event)?.[1]);
  if (new Set(ids).size < ids.length) faults.push('Two events have one UID.');
  return faults;
}

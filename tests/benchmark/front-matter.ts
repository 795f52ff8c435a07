/** Front matter as an editor would write it: plain values, lists of slugs in one line, lists of maps in blocks. */
import type { Fields, Value } from './record.ts';

/** Words and signs that YAML reads as plain text wherever they stand; dates and slugs are among them. */
const plainText = /^[A-Za-z0-9][A-Za-z0-9 ./–-]*$|^\d{4}-\d\d-\d\dT\d\d:\d\d\+\d\d:\d\d$|^https:\/\/[\w./-]+$/;
/** Of those, what YAML would take for something else: a number (other than a year, which is a date) or a truth value. */
const special = /^(?!\d{4}$)[\d.]+$|^(true|false|yes|no|on|off|null)$/i;

/** Writes fields as block YAML, each line with a line break: `name: Tarin Lesnor`. */
export function yamlOf(fields: Fields, indent = ''): string {
  return Object.entries(fields)
    .map(([key, value]) => `${indent}${key}:${valueOf(value, indent)}\n`)
    .join('');
}

/** What stands after `key:`, with the space or line break in front. */
function valueOf(value: Value, indent: string): string {
  if (typeof value !== 'object') return ` ${scalarOf(value)}`;
  if (!isList(value)) return `\n${yamlOf(value, `${indent}  `).trimEnd()}`;
  if (value.every((item) => typeof item !== 'object')) return ` [${value.map(scalarOf).join(', ')}]`;
  return value.map((item) => `\n${indent}  - ${itemOf(item, `${indent}    `)}`).join('');
}

/** An item of a block list: a map begins on the line of its dash. */
function itemOf(item: Value, indent: string): string {
  if (typeof item !== 'object' || isList(item)) return valueOf(item, indent).trim();
  return yamlOf(item, indent).trim();
}

/** A value on one line; text in quotation marks where YAML would read it as something else. */
function scalarOf(value: Value): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return plainText.test(value) && !special.test(value) && value.trim() === value ? value : JSON.stringify(value);
}

function isList(value: readonly Value[] | Fields): value is readonly Value[] {
  return Array.isArray(value);
}

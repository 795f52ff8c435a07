import { isScalar, type Scalar } from 'yaml';

/** A value, and what stands around it. */
export interface PlacedScalar {
  readonly scalar: Scalar;
  /** Where its name, or the dash before it, begins and ends. */
  readonly opening: readonly [number, number];
  /** Whether it stands between brackets. */
  readonly inBrackets: boolean;
}

/**
 * Where a comment takes words from a text: `title: Win #9 of the season`. A comment behind a closed value (in quotation marks or
 * brackets), on a line of its own, or set apart from what begins a text on the lines below takes nothing.
 */
export function commentInText(yaml: string, { scalar, opening, inBrackets }: PlacedScalar): number | undefined {
  if (!yaml.includes('#')) return undefined;
  const [start, end] = scalar.range ?? [0, 0];
  if (start === end) return commentFrom(yaml, opening[1], /^:?[ \t]+(?=#)/);
  const above = commentBetween(yaml, opening[1], start);
  if (above !== undefined) return above;
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL')
    return commentFrom(yaml, start, /^[|>][-+\d]*[ \t]+(?=#\S)/) ?? commentBelow(yaml, end, opening[0]);
  if (scalar.type !== 'PLAIN') return undefined;
  return commentFrom(yaml, end, /^[ \t]+(?=#)/) ?? (inBrackets ? undefined : commentBelow(yaml, end, opening[0]));
}

/** A word with its # between a name and the text on the lines below: `title: #9` with the rest of the headline under it. */
function commentBetween(yaml: string, from: number, to: number): number | undefined {
  const found = /^:?[ \t]+(?=#\S)/.exec(yaml.slice(from, to));
  return found ? from + found[0].length : undefined;
}

function commentFrom(yaml: string, from: number, before: RegExp): number | undefined {
  const end = yaml.indexOf('\n', from);
  const found = before.exec(yaml.slice(from, end < 0 ? undefined : end));
  return found ? from + found[0].length : undefined;
}

/** A line right under a text that is indented as if it continued it. */
function commentBelow(yaml: string, from: number, opening: number): number | undefined {
  const found = /^(?:[ \t]*\n)*[ \t]+(?=#)/.exec(yaml.slice(from));
  if (!found) return undefined;
  const at = from + found[0].length;
  return columnOf(yaml, at) > columnOf(yaml, opening) && columnOf(yaml, at) > 0 ? at : undefined;
}

function columnOf(yaml: string, at: number): number {
  return at - (yaml.lastIndexOf('\n', at - 1) + 1);
}

/** What YAML reads as no value at all, unless it stands in quotation marks. */
export function isNullWord(node: unknown): node is Scalar<string> {
  return isScalar(node) && node.type === 'PLAIN' && /^(?:~|null|Null|NULL)$/.test(String(node.value));
}

/** An escape for white space, which texts fold into one space: the `\n` of `"C:\new"`. */
export interface VanishingEscape {
  readonly written: string;
  readonly at: number;
}

/** The first escape for white space of a value in double quotation marks. */
export function vanishingEscape(yaml: string, { type, range }: Scalar): VanishingEscape | undefined {
  if (type !== 'QUOTE_DOUBLE' || !range) return undefined;
  const escapes = yaml.slice(range[0], range[1]).matchAll(/\\[\s\S]/g);
  for (const { 0: written, index } of escapes)
    if (/[tnrvf_LP]/.test(written.charAt(1))) return { written, at: range[0] + index };
  return undefined;
}

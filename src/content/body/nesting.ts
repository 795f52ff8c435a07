import type { Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';

/** Levels of quotations, lists and emphasis in all. Markdown drops what is nested more than a hundred deep. */
const mostNested = 40;

/** A line that opens so many quotations that Markdown would take seconds to read it. */
const endless = /^(?: {0,3}>){500}/;

/** Quotations in quotations without end; found before Markdown is read. */
export function endlessQuote(file: string, lines: readonly string[], linesBefore: number): Problem | undefined {
  const index = lines.findIndex((line) => endless.test(line));
  return index < 0 ? undefined : tooDeep(file, linesBefore + index + 1);
}

/** The first block that is nested deeper than any reader could follow. */
export function deepNesting(file: string, tokens: readonly Token[], linesBefore: number): Problem | undefined {
  const deepest = tokens.find(
    ({ level, children }) => level > mostNested || children?.some((child) => child.level > mostNested),
  );
  return deepest && tooDeep(file, linesBefore + (deepest.map?.[0] ?? 0) + 1);
}

function tooDeep(file: string, line: number): Problem {
  return {
    rule: 'nesting-too-deep',
    file,
    place: { line, column: 1 },
    message: 'Quotations, lists or emphasis are nested deeper here than any reader could follow.',
    hint: 'Write it with fewer levels.',
  };
}

import { compareTexts } from '../base/order.ts';
import { escapePattern } from '../base/escape.ts';
import { withoutQuotations } from '../content/body/prose.ts';
import type { Entry } from '../graph/link/entry.ts';

/** A name spelled otherwise than in its record. */
export interface OtherSpelling {
  readonly written: string;
  readonly entry: Entry;
}

/**
 * Finds spellings other than the house form. Left alone are words in quotation marks, spellings in another script, and short forms:
 * parts of the name itself and abbreviations in capitals, such as `Silva` for `Ana Silva` or `NATO`.
 */
export function spellingFinder(entries: readonly Entry[]): (prose: string) => OtherSpelling[] {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    for (const { text, language } of entry.fields.spellings) {
      if (language === undefined && !isShortForm(text, entry.name)) owners.set(text, entry);
    }
  }
  if (owners.size === 0) return () => [];
  const longestFirst = [...owners.keys()].toSorted((a, b) => b.length - a.length || compareTexts(a, b));
  const form = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${longestFirst.map(escapePattern).join('|')})(?![\p{L}\p{N}]|-\p{L})`,
    'gu',
  );
  return (prose) => {
    const found = new Map<string, Entry>();
    for (const [written] of withoutQuotations(prose).matchAll(form)) {
      const entry = owners.get(written);
      if (entry) found.set(written, entry);
    }
    return [...found].map(([written, entry]) => ({ written, entry }));
  };
}

function isShortForm(spelling: string, name: string): boolean {
  return name.includes(spelling) || spelling.includes(name) || /^[\p{Lu}\p{N}.]{2,}$/u.test(spelling);
}

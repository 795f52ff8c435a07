import type { Initial } from '../src/views/lists/initials.ts';
import type { Edition } from './edition.ts';

/** The heading of a letter; of another script, its name. */
export function writeInitial(initial: Initial, { site, words }: Edition): string {
  switch (initial.type) {
    case 'letter':
      return initial.letter;
    case 'script':
      return scriptName(initial.script, site.language);
    case 'digit':
      return words.names.digits;
    case 'other':
      return words.names.other;
  }
}

function scriptName(script: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'script' }).of(script) ?? script;
}

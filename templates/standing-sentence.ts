import type { StandingView } from '../src/views/ledger/standing-view.ts';
import type { DateWriter } from './dates.ts';
import { listFormatOf } from '../src/base/list-format.ts';
import type { Words } from './words/words.ts';

/** Where a claim stands, as a sentence of plain text. */
export function standingIn(words: Words, dates: DateWriter, standing: StandingView): string {
  const names = listFormatOf(words.language);
  return words.ledger.standing(standing, {
    list: (all) => names.format(all),
    date: (date) => dates.write(date),
  });
}

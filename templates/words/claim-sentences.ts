import type { Quantity } from '../../src/model/records/claim.ts';
import type { StandingView } from '../../src/views/ledger/standing-view.ts';
import type { DateWriter } from '../dates.ts';
import { listFormatOf } from '../../src/base/list-format.ts';
import type { Words } from './words.ts';

/** Where a claim stands, as a sentence of plain text. */
export function standingIn(words: Words, dates: DateWriter, standing: StandingView): string {
  const names = listFormatOf(words.language);
  return words.ledger.standing(standing, {
    list: (all) => names.format(all),
    date: (date) => dates.write(date),
  });
}

/** A figure as it was given: “at least 10,000 containers of munitions”. */
export function writeQuantity(quantity: Quantity, words: Words): string {
  return words.ledger.quantities.of(amountIn(quantity, words), quantity.unit, quantity.of);
}

/** How much of it: “at least 10,000”. */
export function amountIn(quantity: Quantity, { language, ledger }: Words): string {
  const { 'at-least': least, about, exactly, from, to } = quantity;
  const write = (figure: number): string => figure.toLocaleString(language);
  return least !== undefined
    ? ledger.quantities.atLeast(write(least))
    : about !== undefined
      ? ledger.quantities.about(write(about))
      : exactly === undefined
        ? ledger.quantities.range(write(from ?? 0), write(to ?? 0))
        : write(exactly);
}

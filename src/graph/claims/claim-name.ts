import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import { isKnown } from '../known-by.ts';
import { type Entry, thoseNamed } from '../link/entry.ts';
import { ClaimRecord } from './claim-record.ts';
import type { Voice } from './status-rules.ts';

/** The most speakers that a name begins with. */
const mostSpeakers = 3;

/**
 * What pages call a claim by what was known at a limit. An opinion, and an accusation that neither a document nor those whom it burdens
 * bear out, stands behind the names of those who say it, since nobody could tell it from a fact otherwise.
 */
export function nameWithSpeaker(claim: Entry<'claim'>, list: Intl.ListFormat, limit?: PreciseDate): string {
  const { ownName } = claim;
  const { type } = claim.fields;
  const isAccusation = claim.written.against.length > 0;
  if (type !== 'opinion' && !isAccusation) return ownName;
  const { asserting, admitting, documents, reports } = evidenceAt(claim, limit);
  if (type !== 'opinion' && admitting.length + documents.length > 0) return ownName;
  // Who says less of themselves is no accuser.
  const accusing = type === 'opinion' ? asserting : asserting.filter(({ isBurdened }) => !isBurdened);
  const others = thoseNamed([...reports, ...documents]).map(({ name }) => name);
  const names = [speakersOf(accusing), others, speakersOf(asserting)].find(({ length }) => length > 0) ?? [];
  if (names.length === 0 || names.some((name) => ownName.includes(name))) return ownName;
  const shown = names.length > mostSpeakers ? `${names.slice(0, mostSpeakers).join(', ')} …` : list.format(names);
  return `${shown}: ${ownName}`;
}

function evidenceAt(claim: Entry<'claim'>, limit: PreciseDate | undefined) {
  const record = new ClaimRecord(claim, limit);
  const said = claim.fields.assertions
    .filter((assertion) => isKnown(assertion, limit))
    .toSorted((a, b) => compareDates(a.date, b.date));
  for (const assertion of said) record.add({ assertion, of: claim });
  return record.evidence(undefined);
}

/** For each side the first who spoke for it, so that nobody is named twice. */
function speakersOf(voices: readonly Voice[]): string[] {
  return voices.flatMap(({ speakers }) => thoseNamed(speakers).slice(0, 1)).map(({ name }) => name);
}

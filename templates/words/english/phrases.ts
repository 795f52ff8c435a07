import type { SourceKind } from '../../../src/model/records/source.ts';
import type { Stance } from '../../../src/model/records/claim.ts';

/** A number of things: `1 day`, `3 stories`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What somebody did of a claim that is named after it. */
export const tookStanceOn: Readonly<Record<Stance, string>> = {
  asserts: 'asserted',
  denies: 'denied',
  confirms: 'asserted',
  qualifies: 'qualified',
  differs: 'told otherwise',
  withdraws: 'took back',
  declines: 'declined to comment on',
};

/** The same of a claim that was named before. */
export function tookStance(stance: Stance): string {
  if (stance === 'declines') return 'declined to comment';
  if (stance === 'differs') return 'told it otherwise';
  return stance === 'withdraws' ? 'took it back' : `${tookStanceOn[stance]} it`;
}

export const englishStances = {
  asserts: 'asserts',
  denies: 'denies',
  confirms: 'asserts',
  qualifies: 'qualifies',
  differs: 'tells it otherwise',
  withdraws: 'takes it back',
  declines: 'declines to comment',
};

export const englishCertainties = {
  knows: 'as known fact',
  says: 'as a statement',
  reports: 'as a report',
  suggests: 'as a suggestion',
};

export const englishSourceKinds: Readonly<Record<SourceKind, string>> = {
  report: 'report',
  agency: 'agency report',
  broadcast: 'broadcast',
  official: 'official statement',
  reference: 'reference work',
  data: 'data set',
};

import { describe, expect, it } from 'vitest';
import { listFormatOf } from '../../../../src/base/list-format.ts';
import { claimStatuses, type ClaimStatus } from '../../../../src/graph/claims/status-rules.ts';
import type { NamesView, StandingView } from '../../../../src/views/ledger/standing-view.ts';
import { englishStanding, englishStatuses } from '../../../../templates/words/english/standing.ts';
import { date, edition, standing } from '../../views.ts';

const { dates } = edition();
const list = listFormatOf('en');

function sentence(status: ClaimStatus, view: Partial<StandingView>): string {
  return englishStanding(
    { ...standing(status), ...view },
    { list: (names) => list.format(names), date: (day) => dates.write(day) },
  );
}

/** Some that readers may know, and how many that they may not. */
function by(...names: readonly (string | number)[]): NamesView {
  return {
    names: names.filter((name) => typeof name === 'string'),
    unnamed: names.find((name) => typeof name === 'number') ?? 0,
  };
}

const generally = (...names: readonly (string | number)[]) => ({ names: by(...names), date: date('2024-06') });
const outcome = { date: date('2023-09-13'), text: 'They met at Vostochny.' };

describe('where a claim stands is said in a sentence', () => {
  it.each<[ClaimStatus, Partial<StandingView>, string]>([
    ['documented', { documents: by('the treaty') }, 'It stands in the treaty.'],
    ['documented', { documents: by('The treaty', 'The protocol') }, 'It stands in The treaty and The protocol.'],
    ['documented', { documents: by(1) }, 'It stands in somebody not named here.'],
    [
      'documented',
      { documents: by('the treaty'), denying: by('Moscow') },
      'It stands in the treaty; Moscow denies it.',
    ],
    ['confirmed', { admitting: by('Moscow') }, 'Moscow, whom it burdens, says so.'],
    ['confirmed', { admitting: by('Moscow', 'Pyongyang') }, 'Moscow and Pyongyang, whom it burdens, say so.'],
    [
      'confirmed',
      { admitting: by('Pyongyang'), denying: by('Moscow') },
      'Pyongyang, whom it burdens, says so; Moscow denies it.',
    ],
    [
      'confirmed',
      { admitting: by('Pyongyang'), denyingGenerally: generally('Moscow') },
      'Pyongyang, whom it burdens, says so; Moscow denies anything of the kind (June 2024).',
    ],
    ['disputed', { asserting: by('Kyiv'), denying: by('Moscow') }, 'Kyiv says so; Moscow denies it.'],
    [
      'disputed',
      { asserting: by('Kyiv', 'Seoul', 'Washington'), denying: by('Moscow', 'Pyongyang') },
      'Kyiv, Seoul and Washington say so; Moscow and Pyongyang deny it.',
    ],
    ['disputed', { asserting: by(1), denying: by('Moscow') }, 'Somebody not named here says so; Moscow denies it.'],
    [
      'disputed',
      { asserting: by('Kyiv', 1), denying: by(2) },
      'Kyiv and somebody not named here say so; 2 not named here deny it.',
    ],
    [
      'disputed',
      { asserting: by('Kyiv'), denying: by('Moscow'), denyingGenerally: generally('Pyongyang') },
      'Kyiv says so; Moscow denies it.',
    ],
    [
      'disputed-generally',
      { asserting: by('Washington', 'Seoul'), denyingGenerally: generally('Moscow', 'Pyongyang') },
      'Washington and Seoul say so; Moscow and Pyongyang deny anything of the kind (June 2024).',
    ],
    [
      'disputed-generally',
      { reports: by('The Daily'), denyingGenerally: generally('Moscow') },
      '1 report (The Daily) says so; Moscow denies anything of the kind (June 2024).',
    ],
    ['denied', { denying: by('Moscow') }, 'Nobody that we know of says so; Moscow denies it.'],
    [
      'denied',
      { denying: by('Moscow', 'Pyongyang'), reports: by('The Daily', 'The Weekly') },
      '2 reports (The Daily and The Weekly) say so; Moscow and Pyongyang deny it.',
    ],
    [
      'denied',
      { denyingGenerally: generally('Moscow') },
      'Nobody that we know of says so; Moscow denies anything of the kind (June 2024).',
    ],
    [
      'settled',
      { differing: by('Tass'), printed: 'The train left on Monday.' },
      'Accounts differ; we print: The train left on Monday.',
    ],
    ['settled', { differing: by('Tass'), printed: '월요일。' }, 'Accounts differ; we print: 월요일.'],
    ['accounts-differ', { asserting: by('Kyiv'), differing: by('Tass') }, 'Kyiv says so; Tass tells it otherwise.'],
    [
      'accounts-differ',
      { reports: by('The Daily'), differing: by('Tass', 'Interfax') },
      '1 report (The Daily) says so; Tass and Interfax tell it otherwise.',
    ],
    ['accounts-differ', { differing: by('Tass') }, 'Tass tells it otherwise.'],
    [
      'several-sides',
      { asserting: by('Washington', 'Seoul') },
      'Washington and Seoul say so; nobody that we know of denies it.',
    ],
    [
      'several-sides',
      { asserting: by('Washington', 2) },
      'Washington and 2 not named here say so; nobody that we know of denies it.',
    ],
    ['one-side', { asserting: by('Seoul') }, 'Seoul says so; nobody that we know of denies it.'],
    ['one-side', { asserting: by(1) }, 'Somebody not named here says so; nobody that we know of denies it.'],
    [
      'reported',
      { reports: by('The Daily') },
      '1 report (The Daily) says so; no side that we know of says or denies it.',
    ],
    [
      'reported',
      { reports: by('The Daily', 'The Weekly', 1) },
      '3 reports (The Daily, The Weekly and somebody not named here) say so; no side that we know of says or denies it.',
    ],
    ['withdrawn', { withdrawn: by('Seoul') }, 'Seoul took it back; nobody that we know of still says so.'],
    ['withdrawn', { withdrawn: by(1) }, 'Somebody not named here took it back; nobody that we know of still says so.'],
    ['no-word', {}, 'Nobody that we know of says or denies it.'],
    ['open', { asserting: by('Yonhap') }, 'Foretold by Yonhap; still open.'],
    [
      'open',
      { reports: by('The Daily', 'The Weekly') },
      'Expected by 2 reports (The Daily and The Weekly); still open.',
    ],
    ['open', {}, 'Foretold; still open.'],
    [
      'borne-out',
      { asserting: by('Peskov'), outcome },
      'Foretold by Peskov; it came about, 13 September 2023: They met at Vostochny.',
    ],
    [
      'overtaken',
      { reports: by('The Times'), outcome },
      'Expected by 1 report (The Times); it came otherwise, 13 September 2023: They met at Vostochny.',
    ],
    [
      'partly',
      { asserting: by('Peskov', 'Kim'), outcome },
      'Foretold by Peskov and Kim; a part of it came about, 13 September 2023: They met at Vostochny.',
    ],
    ['opinion', { asserting: by('Kim Jong-un') }, 'In Kim Jong-un’s words.'],
    ['opinion', { asserting: by('Kim', 'Kirby') }, 'In Kim and Kirby’s words.'],
    ['opinion', { asserting: by('United States') }, 'In United States’ words.'],
    ['opinion', { reports: by('The Daily') }, 'In The Daily’s words.'],
    ['opinion', { documents: by('The treaty') }, 'In The treaty’s words.'],
    ['opinion', {}, 'In somebody’s words.'],
  ])('%s: %o', (status, view, expected) => {
    expect(sentence(status, view)).toBe(expected);
  });

  it.each(claimStatuses)('%s has a mark and a rule that no other has', (status) => {
    const { label, meaning } = englishStatuses[status];
    const others = claimStatuses.filter((other) => other !== status).map((other) => englishStatuses[other]);
    expect(label).toMatch(/^[A-Z]/);
    expect(meaning).toMatch(/\.$/);
    expect(others.map((other) => other.label)).not.toContain(label);
    expect(others.map((other) => other.meaning)).not.toContain(meaning);
  });
});

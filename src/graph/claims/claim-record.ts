import { type PreciseDate, surelyBefore } from '../../model/values/date.ts';
import type { Entry } from '../link/entry.ts';
import { type ClaimWord, type LinkedAssertion, recordOf, type Side, sideOf, type Speaker } from './sides.ts';
import type { Evidence, GeneralDenial, Voice } from './status-rules.ts';

/**
 * What stands on record of a claim while its words are replayed in the order of their days.
 *
 * A side's denial or withdrawal ends its own assertion, its assertion its own denial; what it qualifies ends its denial and never its
 * assertion; to decline or to tell it otherwise ends nothing. A denial from before anybody said it denies nothing of it, unless it
 * covers it.
 */
export class ClaimRecord {
  readonly #asserting = new Map<Side, Voice>();
  readonly #admitting = new Map<Side, Voice>();
  readonly #denying = new Map<Side, Voice>();
  /** By side and by the wider claim, since a side may deny several that cover this one. */
  #denyingGenerally: readonly GeneralDenial[] = [];
  readonly #documents = new Set<Speaker>();
  readonly #reports = new Set<Speaker>();
  readonly #differing = new Set<Speaker>();
  #withdrawn: readonly Speaker[] = [];
  #isAlleged = false;

  /** `limit`: what was known when, of the roles of those who spoke. */
  constructor(
    private readonly claim: Entry<'claim'>,
    private readonly limit?: PreciseDate,
  ) {}

  /** Adds a word; whether it changed where its speakers stand. */
  add({ assertion, of }: ClaimWord): boolean {
    const changes = assertion.by.map((speaker) => {
      const side = sideOf(speaker, assertion.date, this.limit);
      if (side === undefined) return of === this.claim && this.#addUnsided(speaker, assertion);
      return of === this.claim ? this.#addOwn(side, speaker, assertion) : this.#addOther(side, speaker, assertion, of);
    });
    return changes.includes(true);
  }

  evidence(settledBy: Entry<'discrepancy'> | undefined): Evidence {
    return {
      asserting: [...this.#asserting.values()],
      admitting: [...this.#admitting.values()],
      denying: [...this.#denying.values()],
      denyingGenerally: this.#denyingGenerally.filter(({ side }) => !this.#asserting.has(side)),
      documents: [...this.#documents],
      reports: [...this.#reports],
      differing: [...this.#differing],
      withdrawn: this.#withdrawn,
      settledBy,
    };
  }

  #addOwn(side: Side, speaker: Speaker, word: LinkedAssertion): boolean {
    switch (word.stance) {
      case 'asserts':
      case 'confirms':
        return this.#assert(side, speaker, word);
      case 'denies': {
        const isNew = !this.#denying.has(side);
        this.#denying.set(side, this.#voice(this.#denying.get(side), side, speaker, word));
        this.#takeBack(side, speaker);
        return isNew;
      }
      case 'withdraws': {
        const ended = [this.#takeBack(side, speaker), this.#endDenials(side), this.#differing.delete(speaker)];
        return ended.includes(true);
      }
      case 'qualifies':
        return this.#endDenials(side);
      case 'differs':
        return isAdded(this.#differing, speaker);
      case 'declines':
        return false;
    }
  }

  #assert(side: Side, speaker: Speaker, word: LinkedAssertion): boolean {
    this.#allege(word);
    const isNew = !this.#asserting.has(side);
    this.#asserting.set(side, this.#voice(this.#asserting.get(side), side, speaker, word));
    const admits = !isHedged(word) && this.#isBurdened(side, speaker, word);
    const isAdmitted = admits && !this.#admitting.has(side);
    if (admits) this.#admitting.set(side, this.#voice(this.#admitting.get(side), side, speaker, word));
    const ended = this.#endDenials(side);
    return isNew || isAdmitted || ended;
  }

  /** A report or document: what it denies is another account, since only sides can deny. */
  #addUnsided(speaker: Speaker, word: LinkedAssertion): boolean {
    const standing = recordOf(speaker)?.kind === 'document' ? this.#documents : this.#reports;
    switch (word.stance) {
      case 'asserts':
      case 'confirms':
        this.#allege(word);
        return isAdded(standing, speaker);
      case 'denies':
      case 'differs':
        return isAdded(this.#differing, speaker);
      case 'withdraws': {
        const held = standing.delete(speaker);
        if (held) this.#withdrawn = [speaker];
        return this.#differing.delete(speaker) || held;
      }
      case 'qualifies':
      case 'declines':
        return false;
    }
  }

  /** A word on a wider claim: a denial of it may cover this one, until the side's later word on it. */
  #addOther(side: Side, speaker: Speaker, word: LinkedAssertion, of: Entry<'claim'>): boolean {
    if (word.stance === 'denies') {
      if (!word.covers.includes(this.claim)) return false;
      const before = this.#denyingGenerally.find((denial) => denial.side === side && denial.of === of);
      const others = this.#denyingGenerally.filter((denial) => denial !== before);
      this.#denyingGenerally = [...others, { ...this.#voice(before, side, speaker, word), of }];
      return before === undefined;
    }
    if (word.stance === 'declines' || word.stance === 'differs') return false;
    return this.#endGeneralDenials((denial) => denial.side === side && denial.of === of);
  }

  /** From the first time that somebody says it, earlier denials count only if they cover it. */
  #allege({ date }: LinkedAssertion): void {
    this.#withdrawn = [];
    if (this.#isAlleged) return;
    this.#isAlleged = true;
    for (const [side, { word }] of this.#denying) {
      if (surelyBefore(word.date, date) && !word.covers.includes(this.claim)) this.#denying.delete(side);
    }
  }

  /** A side that repeats itself stands by its latest word, and all who spoke for it are kept. */
  #voice(before: Voice | undefined, side: Side, speaker: Speaker, word: LinkedAssertion): Voice {
    const speakers = [...new Set([...(before?.speakers ?? []), speaker])];
    return { side, speakers, word, isBurdened: this.#isBurdened(side, speaker, word) };
  }

  #isBurdened(side: Side, speaker: Speaker, { date }: LinkedAssertion): boolean {
    return this.claim.fields.against.some((one) => one === speaker || sideOf(one, date, this.limit) === side);
  }

  /** Ends what a side asserts; whether it did. */
  #takeBack(side: Side, speaker: Speaker): boolean {
    this.#admitting.delete(side);
    const held = this.#asserting.delete(side);
    if (held) this.#withdrawn = [speaker];
    return held;
  }

  #endDenials(side: Side): boolean {
    const ended = this.#denying.delete(side);
    return this.#endGeneralDenials((denial) => denial.side === side) || ended;
  }

  #endGeneralDenials(isEnded: (denial: GeneralDenial) => boolean): boolean {
    const standing = this.#denyingGenerally.filter((denial) => !isEnded(denial));
    const ended = standing.length < this.#denyingGenerally.length;
    this.#denyingGenerally = standing;
    return ended;
  }
}

/** Whether somebody only passes it on or hints at it. A round figure is no hedging. */
function isHedged({ certainty }: LinkedAssertion): boolean {
  return certainty === 'reports' || certainty === 'suggests';
}

function isAdded(standing: Set<Speaker>, speaker: Speaker): boolean {
  const { size } = standing;
  return standing.add(speaker).size > size;
}

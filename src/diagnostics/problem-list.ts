import type { Problem } from './diagnostic.ts';

/** The problems of one kind of reading of one file: as many as an editor could mend at a sitting, and how many more there are. */
export class ProblemList {
  private readonly listed: Problem[] = [];
  private more = 0;

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.listed.length < mostListed) this.listed.push(problem);
      else this.more++;
    }
  }

  get full(): boolean {
    return this.listed.length >= mostListed;
  }

  all(): readonly Problem[] {
    const last = this.listed.at(-1);
    if (this.more === 0 || !last) return this.listed;
    const { hint: _, written: __, ...place } = last;
    return [...this.listed, { ...place, message: `${this.more} more problems in this file are not listed.` }];
  }
}

const mostListed = 100;

/** Words for what changed after it was published. */
export interface ChangeWords {
  /** What kind of change an entry of the list is. */
  readonly types: Readonly<Record<'correction' | 'update' | 'withdrawn', string>>;
  readonly summary: string;
  /** Stands where nothing has changed yet. */
  readonly none: string;
  readonly policyHeading: string;
  readonly policy: readonly string[];
  /** Leads from a story to the list of all changes. */
  readonly all: string;
  /** At the top of a story, in front of the day on which it was last corrected. */
  readonly corrected: string;
  /** Labels of what a correction consists of. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
  /** Leads to the corrected words in the story. */
  readonly inText: string;
}

/** A flag that takes a word, and how help names that word. */
interface WordFlag {
  readonly type: 'string';
  readonly value: string;
  /** Taken where the flag is not given. */
  readonly default?: string;
  /** What holds without the flag, where that is no word. */
  readonly otherwise?: string;
  /** What every value is, where that is more than a word. */
  readonly is?: string;
  readonly says: string;
}

/** A flag that is given or not. */
interface Switch {
  readonly type: 'boolean';
  readonly default: false;
  readonly says: string;
}

export type Flag = WordFlag | Switch;

/** The flags of a command by their names: what they are, for parsing, types, help and npm alike. */
export type FlagTable = Readonly<Record<string, Flag>>;

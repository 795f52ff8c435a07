/** What `briefing verify` looks at, in the order in which it is told. */
export const checkNames = [
  'files',
  'links',
  'orphans',
  'html',
  'outside requests',
  'policy',
  'budgets',
  'feeds',
  'calendar',
  'sitemaps',
  'structured data',
  'data',
  'copies',
  'metadata',
  'unpublished',
] as const;

export type CheckName = (typeof checkNames)[number];

/** Something in the built folder that a publisher must not let out. */
export interface Finding {
  /** Relative to the built folder. */
  readonly file: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
}

/** What one check looked at, and what it found. */
export interface CheckResult {
  readonly name: CheckName;
  /** How many things it looked at. A check that had nothing to look at says 0. */
  readonly examined: number;
  /** What those things are, in the plural: `pages`, `links`. */
  readonly unit: string;
  readonly findings: readonly Finding[];
}

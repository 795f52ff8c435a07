import fc from 'fast-check';
import { buildCase } from './built-case.ts';
import { type ArticlesFolder, editorsFolder, folderOfBody, litteredFolder, typedRecord } from './folders.ts';
import {
  allowedMarkup,
  allowedMarkupInFeeds,
  boundedOutput,
  nothingLost,
  type Oracle,
  parses,
  truePlaces,
  verifies,
  withinOutput,
  wordsOnly,
} from './oracles.ts';
import { editorsBody, hostileBody } from './text.ts';

/** What is tried at random, and what must hold for each case. */
export interface Property {
  readonly folders: fc.Arbitrary<ArticlesFolder>;
  readonly oracles: readonly Oracle[];
  /** How many cases the gate tries. */
  readonly cases: number;
}

const quick: readonly Oracle[] = [
  truePlaces,
  wordsOnly,
  boundedOutput,
  withinOutput,
  parses,
  allowedMarkup,
  allowedMarkupInFeeds,
];
const whole: readonly Oracle[] = [...quick, nothingLost, verifies];

export const properties = {
  'front matter that somebody typed': { folders: typedRecord, oracles: quick, cases: 1000 },
  'bodies of any markup': { folders: hostileBody.map(folderOfBody), oracles: [...quick, nothingLost], cases: 1000 },
  'bodies that an editor might write': { folders: editorsBody.map(folderOfBody), oracles: whole, cases: 40 },
  'whole folders': { folders: editorsFolder, oracles: whole, cases: 40 },
  'files that do not belong': { folders: litteredFolder, oracles: [...quick, verifies], cases: 60 },
} as const satisfies Readonly<Record<string, Property>>;

export type PropertyName = keyof typeof properties;

/** So many more cases are tried to make one that fails smaller. */
const mostSmaller = 150;

/** Tries a property; a case that fails is made as small as can be, and told with its files. */
export function tryProperty(
  name: PropertyName,
  scratch: string,
  options: { cases: number; seed: number; onCase?: () => void },
): string | undefined {
  const { folders, oracles }: Property = properties[name];
  let tried = 0;
  const holds = fc.property(folders, (files) => {
    // A case that fails is made smaller by trying others, of which there may be very many.
    if (++tried > options.cases + mostSmaller) return;
    options.onCase?.();
    const built = buildCase(scratch, files);
    const faults = oracles.flatMap((oracle) => oracle(built));
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
  });
  const result = fc.check(holds, { numRuns: options.cases, seed: options.seed });
  if (!result.failed) return undefined;
  const files = result.counterexample?.[0] ?? {};
  const shown = Object.entries(files).map(([file, text]) => `${file}: ${JSON.stringify(text)}`);
  const error =
    result.errorInstance instanceof Error
      ? (result.errorInstance.stack ?? result.errorInstance.message)
      : String(result.errorInstance);
  return [`after ${result.numRuns} cases with the seed ${result.seed}:`, error, ...shown].join('\n');
}

/** The files of a built site: their names, in the order in which they are told of, and what is in them. */
export interface BuiltFiles {
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array;
}

/** What is not the same in two builds. A file that `differs` says where it first does, and what stands there in both. */
type Difference =
  | { readonly type: 'missing' | 'new'; readonly file: string }
  | {
      readonly type: 'differs';
      readonly file: string;
      /** `line 12`, or `byte 340` of a file that is no text. */
      readonly place: string;
      readonly before: string;
      readonly after: string;
    };

export interface Comparison {
  /** How many files of the same name have the same bytes. */
  readonly same: number;
  readonly differences: readonly Difference[];
}

/** Compares two builds file by file, by their bytes. */
export function compareFiles(before: BuiltFiles, after: BuiltFiles): Comparison {
  const [known, present] = [new Set(before.names), new Set(after.names)];
  const shared = before.names.filter((file) => present.has(file));
  const differing = shared.flatMap((file): Difference[] => {
    const [old, young] = [before, after].map(({ read }) => Buffer.from(read(file)));
    return old === undefined || young === undefined || old.equals(young) ? [] : [firstDifference(file, old, young)];
  });
  return {
    same: shared.length - differing.length,
    differences: [
      ...differing,
      ...before.names.filter((file) => !present.has(file)).map((file) => ({ type: 'missing', file }) as const),
      ...after.names.filter((file) => !known.has(file)).map((file) => ({ type: 'new', file }) as const),
    ],
  };
}

function firstDifference(file: string, before: Buffer, after: Buffer): Difference {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  const isText = !before.includes(0) && !after.includes(0);
  const place = isText ? `line ${before.subarray(0, at).toString('latin1').split('\n').length}` : `byte ${at + 1}`;
  const [old, young] = [before, after].map((bytes) => (isText ? excerpt(bytes, at) : `${bytes.length} bytes`));
  return { type: 'differs', file, place, before: old ?? '', after: young ?? '' };
}

/** How many bytes are shown of a line before its first difference, and from there on. */
const shown = { before: 24, after: 72 };

/** The line around a byte, cut on both sides: a page may be one line of many thousand letters. */
function excerpt(bytes: Buffer, at: number): string {
  const from = Math.max(bytes.subarray(0, at).lastIndexOf('\n') + 1, at - shown.before);
  const end = bytes.indexOf('\n', at);
  const lineEnd = end < 0 ? bytes.length : end;
  const to = Math.min(lineEnd, at + shown.after);
  return `${bytes.subarray(from, to).toString('utf8').trim()}${to < lineEnd ? ' …' : ''}`;
}

/** How many differences of a site are told one by one. */
const mostTold = 20;

/** What came out for a site, in lines for a terminal. */
export function describeComparison(site: string, { same, differences }: Comparison): string {
  const all = same + differences.filter(({ type }) => type !== 'new').length;
  const more = differences.length - mostTold;
  return [
    `${site}: ${same} of ${all} files are the same${countNew(differences)}`,
    ...differences.slice(0, mostTold).map(describeDifference),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function countNew(differences: readonly Difference[]): string {
  const count = differences.filter(({ type }) => type === 'new').length;
  return count === 0 ? '' : `, ${count} ${count === 1 ? 'is' : 'are'} new`;
}

function describeDifference(difference: Difference): string {
  const { type, file } = difference;
  if (type !== 'differs') return `  ${type}: ${file}`;
  const { place, before, after } = difference;
  return `  differs: ${file}, ${place}\n    - ${before}\n    + ${after}`;
}

import { type CommitmentState, commitmentStates } from '../../graph/claims/commitment-state.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import { chunk } from '../lists/chunks.ts';
import { type CommitmentListedView, listCommitment } from './commitment-listing.ts';
import { indexPath, sitePath, type SitePath } from '../../addresses/paths.ts';

/** All promises by where they stand; one part of them where they are many. */
export interface CommitmentsView {
  readonly type: 'commitments';
  readonly path: SitePath;
  readonly asOf?: PreciseDate;
  readonly groups: readonly { readonly state: CommitmentState; readonly items: readonly CommitmentListedView[] }[];
  /** Which part this is, counted from 1, the oldest; `undefined` for the index itself. */
  readonly part?: number;
  readonly newer?: SitePath;
  readonly older?: SitePath;
}

const itemsPerPart = 100;

export function viewCommitments(graph: Graph): CommitmentsView[] {
  const { newest, older } = chunk(graph.published.commitment, itemsPerPart);
  const index = indexPath('commitment');
  const partPath = (part: number): SitePath => sitePath('commitments', `page-${part}`);
  const view = (entries: readonly Entry<'commitment'>[], path: SitePath): CommitmentsView => {
    const asOf = newestDate(entries.flatMap(({ dates }) => dates));
    const items = entries.map((entry) => listCommitment(graph, entry));
    return {
      type: 'commitments',
      path,
      ...(asOf && { asOf }),
      groups: commitmentStates.flatMap((state) => {
        const own = items.filter((item) => item.state === state);
        return own.length > 0 ? [{ state, items: own }] : [];
      }),
    };
  };
  return [
    { ...view(newest, index), ...(older.length > 0 && { older: partPath(older.length) }) },
    ...older.map((entries, position) => {
      const part = position + 1;
      const newer = part === older.length ? index : partPath(part + 1);
      return { ...view(entries, partPath(part)), part, newer, ...(part > 1 && { older: partPath(part - 1) }) };
    }),
  ];
}

import { type CommitmentState, commitmentStates } from '../../graph/claims/commitment-state.ts';
import { byWeight } from '../../graph/claims/rank-claims.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import { type CommitmentListedView, listCommitment } from './commitment-listing.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';
import { indexPath, sitePath, type SitePath } from '../../addresses/paths.ts';

/** All promises by where they stand; one part of them where they are many. */
export interface CommitmentsView extends PagePart {
  readonly type: 'commitments';
  readonly asOf?: PreciseDate;
  readonly groups: readonly { readonly state: CommitmentState; readonly items: readonly CommitmentListedView[] }[];
}

const itemsPerPart = 100;

export function viewCommitments(graph: Graph): CommitmentsView[] {
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
  return cutIntoPages(byWeight(graph.published.commitment), itemsPerPart, index, partPath).map(({ items, at }) => ({
    ...view(items, at.path),
    ...at,
  }));
}

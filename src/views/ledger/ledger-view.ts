import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { newestDate, type PreciseDate } from '../../model/values/date.ts';
import { type BalanceView, viewBalance } from './balance-view.ts';
import type { ClaimGroupView } from './claim-listing.ts';
import {
  type FilterIndexView,
  type LedgerFilter,
  type LedgerFilters,
  offerFilters,
  viewFilterIndexes,
} from './ledger-filters.ts';
import { figureSets, type FigureSetView } from './figures-view.ts';
import { selectClaims, type Selection, type StoriesOf } from './ledger-selections.ts';
import { sitePath, type SitePath } from '../../addresses/paths.ts';
import { cutIntoPages, type PagePart } from '../lists/list-pages.ts';

/** The ledger of claims, or those that a filter leaves; one part of them where they are many. */
export interface LedgerView extends PagePart {
  readonly type: 'ledger';
  readonly asOf?: PreciseDate;
  /** `undefined` for the ledger of all claims. */
  readonly filter?: LedgerFilter;
  /** Ways to other filters; none on further parts. */
  readonly filters?: LedgerFilters;
  readonly groups: readonly ClaimGroupView[];
  /** Figures that claims of a topic give, unit by unit. */
  readonly figures?: readonly FigureSetView[];
  /** How the ledger of all claims stood over time. */
  readonly balance?: BalanceView;
}

/** Claims a page of the ledger holds. */
const claimsPerPart = 100;

/** The ledger of all claims, a page for each filter that leaves some of them and not all, and lists of filters where they are many. */
export function viewLedger(graph: Graph, storiesOf: StoriesOf): (LedgerView | FilterIndexView)[] {
  const selections = selectClaims(graph, storiesOf);
  const offered = selections.flatMap(({ link }) => link ?? []);
  const offer = offerFilters(offered);
  const balance = viewBalance(graph);
  const pages = selections.flatMap((selection) =>
    viewSelection(graph, selection, selection.filter ? offer.beside(selection.link) : offer.whole),
  );
  const [whole, ...filtered] = pages;
  return [...(whole ? [{ ...whole, ...(balance && { balance }) }] : []), ...filtered, ...viewFilterIndexes(offered)];
}

function viewSelection(graph: Graph, { path, claims, filter, group }: Selection, filters: LedgerFilters): LedgerView[] {
  const figures = filter?.by === 'topic' ? figureSets(graph, claims) : [];
  const partPath = (part: number): SitePath => sitePath(...path.split('/').filter(Boolean), `page-${part}`);
  const view = (items: readonly Entry<'claim'>[], at: SitePath): LedgerView => {
    const asOf = newestDate(items.flatMap(({ fields }) => fields.assertions.map(({ date }) => date)));
    return { type: 'ledger', path: at, ...(asOf && { asOf }), ...(filter && { filter }), groups: group(items) };
  };
  return cutIntoPages(claims, claimsPerPart, path, partPath).map(({ items, at }) => ({
    ...view(items, at.path),
    ...(at.part === undefined && { filters, ...(figures.length > 0 && { figures }) }),
    ...at,
  }));
}

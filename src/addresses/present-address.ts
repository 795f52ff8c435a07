import type { Entry } from '../graph/link/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { formerAddresses } from './former-addresses.ts';
import { recordPath, type SitePath } from './paths.ts';

/**
 * An address of the site as it is now: where a record has moved, its present one, so that readers take no detour and what stands after
 * `#` is not lost on the way. `from` is the record in whose body the address stands.
 */
export function presentAddress(graph: Graph, from: Entry, address: string): string {
  const moves = graph.memo(movesOf);
  if (moves.size === 0) return address;
  const { pathname, search, hash } = new URL(address, `https://site.invalid${recordPath(from)}`);
  const to = moves.get(pathname.endsWith('/') ? pathname : `${pathname}/`);
  return to === undefined ? address : `${to}${search}${hash}`;
}

/** Former addresses of published and withdrawn records. */
function movesOf(graph: Graph): Map<string, SitePath> {
  return new Map(formerAddresses(graph).map(({ path, to }) => [path, to]));
}

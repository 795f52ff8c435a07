import { compareTexts } from '../base/order.ts';
import { statusOf } from '../graph/claims/claim-standing.ts';
import type { ClaimStatus } from '../graph/claims/status-rules.ts';
import { type Graph, publishedEntries } from '../graph/graph.ts';
import type { Entry } from '../graph/link/entry.ts';
import { type OutputPath, pathOf, recordPath, sitePath, type SitePath } from './paths.ts';

/** A file of the site, by its address. */
interface AddressedFile {
  readonly file: OutputPath;
}

/** A former address, and the present one. */
export interface Move {
  /** The file of the record that had it; `undefined` for lists. */
  readonly origin?: string;
  readonly path: SitePath;
  readonly to: SitePath;
}

/** The former addresses of records and of lists of claims, in their order. */
export function formerAddresses(graph: Graph): Move[] {
  const moves = [...publishedEntries(graph), ...graph.withdrawn].flatMap((entry) =>
    entry.fields.aliases.flatMap((alias) =>
      formerPaths(entry, alias).map((path) => ({ origin: entry.file, path, to: recordPath(entry) })),
    ),
  );
  return [...moves, ...formerStatuses(graph)].toSorted((a, b) => compareTexts(a.path, b.path));
}

/** Where a record stood under a former slug. A page of the publisher's own may have been a story before. */
function formerPaths({ kind }: Entry, alias: string): SitePath[] {
  return kind === 'page' ? [pathOf(kind, alias), pathOf('story', alias)] : [pathOf(kind, alias)];
}

/** Statuses that claims no longer have, and the one that is nearest. */
const nearestStatus: Readonly<Record<string, ClaimStatus>> = { superseded: 'withdrawn', unverified: 'reported' };

function formerStatuses(graph: Graph): Move[] {
  const claims = graph.published.claim;
  if (claims.length === 0) return [];
  return Object.entries(nearestStatus).map(([former, status]) => {
    const count = claims.filter((claim) => statusOf(graph, claim) === status).length;
    const hasPage = count > 0 && count < claims.length;
    const to = hasPage ? sitePath('claims', 'status', status) : sitePath('claims');
    return { path: sitePath('claims', 'status', former), to };
  });
}

/** From one address of the site to another; of a page with a `/` at its end, of any other file without. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What rules tell of former addresses, and the moves that must do with a page because the host reads no more rules. */
export interface RuledMoves {
  readonly redirects: readonly Redirect[];
  readonly ruled: readonly Move[];
  readonly left: readonly Move[];
}

/** As many moves as can be told by so many redirects; each wholly or not at all, so that no address below a record is lost. */
export function ruledMoves(moves: readonly Move[], outputs: readonly AddressedFile[], most: number): RuledMoves {
  const redirects: Redirect[] = [];
  let ruled = 0;
  for (const group of redirectsOf(moves, outputs)) {
    if (redirects.length + group.length > most) break;
    redirects.push(...group);
    ruled++;
  }
  return { redirects, ruled: moves.slice(0, ruled), left: moves.slice(ruled) };
}

/** For each move every address that it changes: the record's, and those of what stands below it, such as its feed. */
function redirectsOf(moves: readonly Move[], outputs: readonly AddressedFile[]): Redirect[][] {
  const below = new Map<string, string[]>(moves.map(({ to }) => [to, []]));
  for (const { file } of outputs) {
    const [folder, slug, ...rest] = file.split('/');
    const name = rest.join('/').replace(/(?:^|\/)index\.html$/, (end) => (end.startsWith('/') ? '/' : ''));
    if (name !== '') below.get(`/${folder}/${slug}/`)?.push(name);
  }
  return moves.map(({ path, to }) =>
    ['', ...(below.get(to) ?? [])].map((name) => ({ from: `${path}${name}`, to: `${to}${name}` })),
  );
}

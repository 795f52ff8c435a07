import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { folderOfKind, recordKinds } from '../model/kinds.ts';
import type { PlannedOutput } from './planned-output.ts';
import { recordPath, sitePath, type SitePath } from './paths.ts';

/** A record's former address, and the present one. */
export interface Move {
  readonly entry: Entry;
  readonly path: SitePath;
  readonly to: SitePath;
}

/** The former addresses of records, in their order. */
export function formerAddresses(graph: Graph): Move[] {
  const published = recordKinds.flatMap((kind): readonly Entry[] => graph.published[kind]);
  const moves = [...published, ...graph.withdrawn].flatMap((entry) =>
    entry.record.fields.aliases.map((alias) => ({
      entry,
      path: sitePath(folderOfKind[entry.record.kind], alias),
      to: recordPath(entry),
    })),
  );
  return moves.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** From one address of the site to another; of a page with a `/` at its end, of any other file without. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every address that a move changes: the record's, and those of what stands below it, such as its feed. */
export function redirectsOf(moves: readonly Move[], outputs: readonly PlannedOutput[]): Redirect[] {
  const below = new Map<string, string[]>(moves.map(({ to }) => [to, []]));
  for (const { file } of outputs) {
    const [folder, slug, ...rest] = file.split('/');
    const name = rest.join('/').replace(/(?:^|\/)index\.html$/, (end) => (end.startsWith('/') ? '/' : ''));
    if (name !== '') below.get(`/${folder}/${slug}/`)?.push(name);
  }
  return moves.flatMap(({ path, to }) =>
    ['', ...(below.get(to) ?? [])].map((name) => ({ from: `${path}${name}`, to: `${to}${name}` })),
  );
}

import type { Entry } from '../../graph/link/entry.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { recordPath, type SitePath } from '../../addresses/paths.ts';

/** Stands at the address of a withdrawn record, and says no more of it than that. */
export interface WithdrawnView {
  readonly type: 'withdrawn';
  readonly path: SitePath;
  readonly kind: RecordKind;
  readonly date: PreciseDate;
  readonly reason: string;
}

export function viewWithdrawn(entry: Entry): WithdrawnView[] {
  const { withdrawn } = entry.fields;
  return withdrawn ? [{ type: 'withdrawn', path: recordPath(entry), kind: entry.kind, ...withdrawn }] : [];
}

/** Stands at a former address and leads to the present one. */
export interface RedirectView {
  readonly type: 'redirect';
  readonly path: SitePath;
  readonly to: SitePath;
}

export interface NotFoundView {
  readonly type: 'not-found';
  readonly path: SitePath;
}

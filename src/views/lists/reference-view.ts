import { oncePer } from '../../base/once.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import { recordPath, type SitePath } from '../../addresses/paths.ts';

/** A link to a record. */
export interface ReferenceView {
  readonly kind: RecordKind;
  readonly href: SitePath;
  readonly name: string;
}

/** A link to a record that is listed with its date. */
export interface DatedView extends ReferenceView {
  readonly date?: PreciseDate;
}

/** A link to a record that is listed with its date and what it is. */
export interface ListedView extends DatedView {
  readonly summary?: string;
}

/** Made once for each entry, since a large site refers to its records hundreds of thousands of times. */
export const referTo = oncePer((entry: Entry): ReferenceView => ({
  kind: entry.kind,
  href: recordPath(entry),
  name: entry.name,
}));

export const listDated = oncePer((entry: Entry): DatedView =>
  entry.date ? { ...referTo(entry), date: entry.date } : referTo(entry),
);

export function list(entry: Entry): ListedView {
  const { summary } = entry.fields;
  const shown = summary === entry.name ? undefined : summary;
  return { ...listDated(entry), ...(shown !== undefined && { summary: shown }) };
}

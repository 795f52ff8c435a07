import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DescribedSite } from '../build/manifest/site-manifest.ts';
import { identityOf } from './site-identity.ts';
import { returningRecords, type ReturningRecord } from './published-records.ts';

/** What a publisher must say to be meant: that a site takes the place of another although … */
export const reservations = ['another-host', 'another-address', 'no-stories', 'withdrawn'] as const;

export type Reservation = (typeof reservations)[number];

/** Why a site should not take the place of the live one unasked. */
export type Objection =
  | { readonly type: 'another-host' | 'another-address'; readonly live: string; readonly next: string }
  | { readonly type: 'no-stories' }
  | { readonly type: 'withdrawn'; readonly records: readonly ReturningRecord[] };

/**
 * What speaks against putting the site `next` in the place of `live`. That records come back which were
 * withdrawn is among it; where a former site comes back (`isFormer`), also those that were taken away without a word.
 */
export function objectionsTo(next: DescribedSite, live: DescribedSite, isFormer: boolean): Objection[] {
  if (!existsSync(join(live.folder, 'index.html'))) return [];
  const [before, after] = [identityOf(live), identityOf(next)];
  const returning = returningRecords(live.folder, next.folder).filter(
    ({ id }) => isFormer || existsSync(join(live.folder, id, 'index.html')),
  );
  const objections: Objection[] = [];
  if (before.host !== after.host) objections.push({ type: 'another-host', live: before.host, next: after.host });
  if (before.address !== after.address)
    objections.push({ type: 'another-address', live: before.address, next: after.address });
  if (before.hasStories && !after.hasStories) objections.push({ type: 'no-stories' });
  if (returning.length > 0) objections.push({ type: 'withdrawn', records: returning });
  return objections;
}

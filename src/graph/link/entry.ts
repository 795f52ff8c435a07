import { compareTexts } from '../../base/order.ts';
import type { ParsedBody } from '../../content/body/body.ts';
import { compareDates, type PreciseDate } from '../../model/values/date.ts';
import type { RecordKind } from '../../model/values/kinds.ts';
import type { FieldsOf } from '../../model/record.ts';
import type { ActorReference, Reference, Slug } from '../../model/values/slug.ts';
import type { Publication } from './publication.ts';

/**
 * A record, joined to the others: what its file says, with the published records themselves in the place of their slugs. `kind` tells
 * entries apart, so that after `entry.kind === 'event'` the fields are those of an event. Entries lead to one another in circles, and
 * one that was made for one graph is part of no other.
 */
export type Entry<Kind extends RecordKind = RecordKind> = { [One in Kind]: EntryOf<One> }[Kind];

interface EntryOf<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly slug: Slug<Kind>;
  /** What readers may be told of it. */
  readonly fields: Linked<FieldsOf[Kind]>;
  /** The same with the slugs that its file names, whether readers may see those records or not. */
  readonly written: FieldsOf[Kind];
  /** Its title, name or statement; that of an accusation or an opinion behind the name of who said it. */
  readonly name: string;
  /** The same as its file has it. */
  readonly ownName: string;
  /** The date it stands under in lists; `undefined` where it has none. */
  readonly date: PreciseDate | undefined;
  /** Every date on which something of it happened or was said; the newest is its “as of”. */
  readonly dates: readonly PreciseDate[];
  /** Its file, relative to the articles folder. */
  readonly file: string;
  /** Hash of the file it was read from. */
  readonly hash: string;
  readonly body: ParsedBody;
  readonly publication: Publication;
}

/**
 * Fields with published records in the place of references: `place?: Reference<'place'>` is `place?: Entry<'place'> | undefined`. Of
 * lists those that are not published are left out, but for {@link Unnamed} ones.
 */
export type Linked<Value> =
  Value extends ActorReference<infer Kind>
    ? Entry<Kind> | Unnamed
    : Value extends Reference<infer Kind>
      ? Entry<Kind>
      : Value extends string | PreciseDate
        ? Value
        : Value extends readonly (infer Item)[]
          ? readonly Linked<Item>[]
          : Value extends object
            ? { readonly [Name in keyof Value]: LinkedField<Value[Name]> }
            : Value;

type LinkedField<Value> = Value extends Reference ? Linked<Value> | undefined : Linked<Value>;

/** Somebody who said or did something, of whom readers may not know who it was. Of one slug it is always the same object. */
export interface Unnamed {
  readonly kind: 'unnamed';
  /** Tells those of one graph apart. */
  readonly number: number;
}

/** Those among speakers and parties whose names readers may know. */
export function thoseNamed<One extends Entry>(actors: readonly (One | Unnamed)[]): One[] {
  return actors.filter((one): one is One => one.kind !== 'unnamed');
}

/** When an editor last looked a record over; sources have a former name for it. */
export function lastCheckedOf(entry: Entry): PreciseDate | undefined {
  return entry.fields['last-checked'] ?? (entry.kind === 'source' ? entry.fields.checked : undefined);
}

/** Newest first; entries without a date last; then by slug, so that the order is total. */
export function newestFirst(a: Entry, b: Entry): number {
  if (a.date && b.date) return compareDates(b.date, a.date) || bySlug(a, b);
  return Number(b.date !== undefined) - Number(a.date !== undefined) || bySlug(a, b);
}

export function oldestFirst(a: Entry, b: Entry): number {
  return newestFirst(b, a);
}

/** The oldest first; two of which one has no date, by slug. */
export function byDateAndSlug(a: Entry, b: Entry): number {
  return (a.date && b.date ? compareDates(a.date, b.date) : 0) || bySlug(a, b);
}

/** By slug alone, which no two records share. */
export function bySlug(a: Entry, b: Entry): number {
  return compareTexts(a.slug, b.slug);
}

import type { RecordKind } from './kinds.ts';
import { isDeviceName } from './reserved-names.ts';

declare const slugBrand: unique symbol;

/** A record's permanent identifier: its file name without `.md`. Minted by {@link parseSlug} only. */
export type Slug<Kind extends RecordKind = RecordKind> = string & { readonly [slugBrand]: Kind };

declare const referenceBrand: unique symbol;
declare const actorBrand: unique symbol;

/** A slug or former slug as written in front matter, not yet known to exist, and the kinds of record that it may name. */
export type Reference<Kind extends RecordKind = RecordKind> = string & { readonly [referenceBrand]: Kind };

/**
 * A reference to somebody who said or did something. Where readers may not see who that is, they may still see that somebody did, so
 * that it counts without a name.
 */
export type ActorReference<Kind extends RecordKind = RecordKind> = Reference<Kind> & { readonly [actorBrand]: true };

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that mean something else in an address: the folder's own page, and the further parts of a long index. */
const reservedSlug = /^(?:index|page|page-\d+)$/;

export const longestSlug = 100;

/** The slug a text is, or `undefined` if it is not of the form lower-case letters, digits and single hyphens, too long, or reserved. */
export function parseSlug<Kind extends RecordKind>(text: string): Slug<Kind> | undefined {
  return isSlug<Kind>(text) ? text : undefined;
}

/** The reference a text is, or `undefined` where no slug can have that form. */
export function parseReference<Kind extends RecordKind>(text: string): Reference<Kind> | undefined {
  return isReference<Kind>(text) ? text : undefined;
}

/** The same, to somebody who said or did something. */
export function parseActor<Kind extends RecordKind>(text: string): ActorReference<Kind> | undefined {
  return isActor<Kind>(text) ? text : undefined;
}

function isSlug<Kind extends RecordKind>(text: string): text is Slug<Kind> {
  return slugForm.test(text) && text.length <= longestSlug && !reservedSlug.test(text) && !isDeviceName(text);
}

function isReference<Kind extends RecordKind>(text: string): text is Reference<Kind> {
  return isSlug(text);
}

function isActor<Kind extends RecordKind>(text: string): text is ActorReference<Kind> {
  return isSlug(text);
}

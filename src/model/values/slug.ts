import type { RecordKind } from './kinds.ts';
import { isDeviceName } from './reserved-names.ts';

declare const slugBrand: unique symbol;

/** A record's permanent identifier: its file name without `.md`. Minted by {@link parseSlug} only. */
export type Slug<Kind extends RecordKind = RecordKind> = string & { readonly [slugBrand]: Kind };

declare const referenceBrand: unique symbol;

/** A slug or former slug as written in front matter, not yet known to exist. */
export type Reference = string & { readonly [referenceBrand]: true };

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that mean something else in an address: the folder's own page, and the further parts of a long index. */
const reservedSlug = /^(?:index|page|page-\d+)$/;

export const longestSlug = 100;

/** The slug a text is, or `undefined` if it is not of the form lower-case letters, digits and single hyphens, too long, or reserved. */
export function parseSlug<Kind extends RecordKind>(text: string): Slug<Kind> | undefined {
  return isSlug<Kind>(text) ? text : undefined;
}

/** The reference a text is, or `undefined` where no slug can have that form. */
export function parseReference(text: string): Reference | undefined {
  return isReference(text) ? text : undefined;
}

function isSlug<Kind extends RecordKind>(text: string): text is Slug<Kind> {
  return slugForm.test(text) && text.length <= longestSlug && !reservedSlug.test(text) && !isDeviceName(text);
}

function isReference(text: string): text is Reference {
  return isSlug(text);
}

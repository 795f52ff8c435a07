import { z } from 'zod';
import { oneOrMore, reportFault } from './values/fields.ts';
import type { RecordKind } from './values/kinds.ts';
import { quoted } from './values/quoted.ts';
import { parseActor, parseReference, parseSlug } from './values/slug.ts';

/** What a field may name: kinds of record, and whether it counts where readers may not see what it names. */
export interface Referenced {
  readonly kinds: readonly RecordKind[];
  readonly isActor: boolean;
}

/** The schemas of references, by which they are found wherever they stand in a schema. */
export const referenced = z.registry<Referenced>();

function slugRead<Parsed extends string>(parse: (written: string) => Parsed | undefined) {
  return z.string().transform((written, context): Parsed => {
    const parsed = parse(written.trim());
    if (parsed !== undefined) return parsed;
    reportFault(context, {
      rule: 'invalid-slug',
      message: `${quoted(written)} is not a slug`,
      hint: 'Write the name of the other record’s file without “.md”: lower-case letters, digits and hyphens.',
    });
    return z.NEVER;
  });
}

/** A slug that the record itself once had, so that it names no other. */
export const formerSlug = slugRead((written) => parseSlug(written));

/** The slug of another record, of one of some kinds. */
export function reference<Kind extends RecordKind>(...kinds: readonly Kind[]) {
  return slugRead((written) => parseReference<Kind>(written)).register(referenced, { kinds, isActor: false });
}

/** A list of them, which may be empty or left out. */
export function references<Kind extends RecordKind>(...kinds: readonly Kind[]) {
  return z.array(reference(...kinds)).default([]);
}

/** One of them or a list; always a list once read. */
export function referenceOrList<Kind extends RecordKind>(...kinds: readonly Kind[]) {
  return oneOrMore(reference(...kinds));
}

/** The slug of somebody who said or did something, which counts even where readers may not see who it was. */
export function actor<Kind extends RecordKind>(...kinds: readonly Kind[]) {
  return slugRead((written) => parseActor<Kind>(written)).register(referenced, { kinds, isActor: true });
}

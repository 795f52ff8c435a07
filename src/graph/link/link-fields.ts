import { replaceReferences } from '../../model/references.ts';
import type { Referenced } from '../../model/reference-fields.ts';
import type { Reference } from '../../model/values/slug.ts';
import type { Entry, Unnamed } from './entry.ts';
import type { LinkFields } from './linked-entry.ts';
import type { NameIndex } from './name-index.ts';
import { createUnnamed } from './unnamed.ts';

/** Links fields to published records; what leads to none, or to one of another kind, is left out or unnamed. */
export function fieldLinker(names: NameIndex): LinkFields {
  const unnamed = new Map<Reference, Unnamed>();
  const unnamedFor = (reference: Reference, hidden: Entry | undefined): Unnamed => {
    const known = unnamed.get(reference) ?? createUnnamed(unnamed.size + 1, hidden);
    unnamed.set(reference, known);
    return known;
  };
  const follow = (reference: Reference, { kinds, isActor }: Referenced): Entry | Unnamed | undefined => {
    const found = names.follow(reference, kinds);
    if (found?.publication === 'published') return found;
    return isActor ? unnamedFor(reference, found) : undefined;
  };
  return (record) => replaceReferences(record, follow);
}

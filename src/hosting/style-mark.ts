import { policyHash } from '../base/hash.ts';

/*
 * A published release carries the hash of its style sheet in its name, so that a server can state the content policy of the very
 * release that it serves, without having been told of it. In a name of a folder `_` stands for the `/` of a hash.
 */

/** A pattern for the mark at the end of a name; its first group is the hash. JavaScript and nginx read it alike. */
export const styleMarkPattern = '~([A-Za-z0-9+_]{43})$';

/** A pattern for the name of a release: its number, and the mark of its style sheet where it has one. JavaScript and nginx read it alike. */
export const releaseNamePattern = '[0-9]{6,}(?:~[A-Za-z0-9+_]{43})?';

/** How many `_` the rules for nginx turn back; of a hundred million hashes hardly one has more. */
export const mostSlashes = 8;

/** The mark of a style sheet, such as `~VYcK…`; empty for one that could not be turned back. */
export function styleMark(text: string): string {
  const hash = policyHash(text).slice(0, 43);
  return hash.split('/').length - 1 > mostSlashes ? '' : `~${hash.replaceAll('/', '_')}`;
}

import { createHash } from 'node:crypto';

/** How the 32 bytes of a hash are written. */
type Writing = 'base64url' | 'base64' | 'hex';

/** The SHA-256 of some texts and bytes one after another, in letters that can stand in names and addresses. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  return sha256(parts, 'base64url');
}

/** The SHA-256 of a text as content policies state it. */
export function policyHash(text: string): string {
  return sha256([text], 'base64');
}

/** The first hexadecimal digits of the SHA-256 of a text, for what needs a short mark that is hardly ever another's. */
export function shortHash(text: string, digits: number): string {
  return sha256([text], 'hex').slice(0, digits);
}

function sha256(parts: readonly (string | Uint8Array)[], writing: Writing): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest(writing);
}

import type { Host } from './host.ts';

interface Limits {
  readonly name: string;
  readonly files: number;
  readonly bytesPerFile: number;
}

const limitsOf: Partial<Record<Host, Limits>> = {
  cloudflare: { name: 'Cloudflare Pages', files: 20_000, bytesPerFile: 25 * 1024 * 1024 },
};

/** Files that a host reads as its rules, and does not count. */
const rules = new Set(['_redirects', '_headers']);

/** Whether a host bounds how many and how large the files of a site may be. */
export function hasLimits(host: Host): boolean {
  return limitsOf[host] !== undefined;
}

/** What of a site its host would not take, as sentences; `sizes` holds the bytes of each file. The whole site is told as its home page. */
export function beyondLimits(host: Host, sizes: ReadonlyMap<string, number>): { file: string; message: string }[] {
  const limits = limitsOf[host];
  if (limits === undefined) return [];
  const count = [...sizes.keys()].filter((file) => !rules.has(file)).length;
  const tooMany = `The site has ${inWords(count)} files; ${limits.name} takes ${inWords(limits.files)} without a paid plan.`;
  return [
    ...(count > limits.files ? [{ file: 'index.html', message: tooMany }] : []),
    ...[...sizes]
      .filter(([, bytes]) => bytes > limits.bytesPerFile)
      .map(([file, bytes]) => ({
        file,
        message: `It has ${inWords(bytes)} bytes; ${limits.name} takes files of ${inWords(limits.bytesPerFile)} at most.`,
      })),
  ];
}

function inWords(count: number): string {
  return count.toLocaleString('en');
}

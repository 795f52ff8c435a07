import { posix } from 'node:path';

/** The files that a file imports or re-exports, of values and of types alike, as paths from the project's folder. */
export function importsOf(file: string, text: string): string[] {
  return [
    ...text.matchAll(
      /(?:^|\n)(?:import|export)\b[^;]*?from '(\.[^']+)'|(?:^|\n)import '(\.[^']+)'|import\('(\.[^']+)'\)/g,
    ),
  ].map((match) => posix.join(posix.dirname(file), match[1] ?? match[2] ?? match[3] ?? ''));
}

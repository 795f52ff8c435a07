import { type Diagnostic, locate } from '../diagnostics/diagnostic.ts';
import type { Host } from '../hosting/host.ts';
import { beyondLimits, hasLimits } from '../hosting/host-limits.ts';
import { listFolder } from './disk/site-folder.ts';

/** Warnings about what a built folder holds that its host would not take. Looks at the folder only where the host has limits. */
export function hostLimitWarnings(folder: string, host: Host): Diagnostic[] {
  if (!hasLimits(host)) return [];
  const files = listFolder(folder)?.files ?? new Map<string, { size: number }>();
  const found = beyondLimits(host, new Map([...files].map(([file, { size }]) => [file, size])));
  const problems = found.map(({ file, message }) => ({
    rule: 'host-limit' as const,
    file: 'site.yaml',
    place: 'file' as const,
    message: `${file}: ${message}`,
    hint: 'Publish less, or choose another host; docs/publishing.md compares them.',
  }));
  return locate(problems, () => undefined);
}

import { type Host, sendsCopies } from '../../hosting/host.ts';
import { originalOf } from '../../hosting/compressed-copies.ts';
import { beyondLimits } from '../../hosting/host-limits.ts';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';

/** The folder holds every file that the articles ask for, and none besides but compressed copies; and no more than its host takes. */
export function checkFiles(built: BuiltSite, planned: ReadonlySet<string>, host: Host): CheckResult {
  const missing = [...planned].filter((file) => !built.has(file));
  const isPlanned = (file: string): boolean =>
    planned.has(file) || (sendsCopies(host) && planned.has(originalOf(file)));
  const strange = built.files.filter((file) => !isPlanned(file));
  const findings: Finding[] = [
    ...missing.map((file) => ({
      file,
      message: 'The articles ask for this file, but it is not there: build the site again.',
    })),
    ...strange.map((file) => ({ file, message: 'Nothing in the articles asks for this file.' })),
    ...beyondLimits(host, new Map(built.files.map((file) => [file, built.size(file)]))),
  ];
  return { name: 'files', examined: built.files.length, unit: 'files', findings };
}

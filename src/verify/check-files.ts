import type { BuiltSite } from './built-site.ts';
import type { CheckResult, Finding } from './finding.ts';

/** The folder holds every file that the articles ask for, and none besides but compressed copies. */
export function checkFiles(built: BuiltSite, planned: ReadonlySet<string>): CheckResult {
  const missing = [...planned].filter((file) => !built.has(file));
  const strange = built.files.filter((file) => !planned.has(file) && !planned.has(file.replace(/\.(?:br|gz)$/, '')));
  const findings: Finding[] = [
    ...missing.map((file) => ({
      file,
      message: 'The articles ask for this file, but it is not there: build the site again.',
    })),
    ...strange.map((file) => ({ file, message: 'Nothing in the articles asks for this file.' })),
  ];
  return { name: 'files', examined: built.files.length, unit: 'files', findings };
}

import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import { follow } from '../reading/targets.ts';

/** The icon of a page without one, lest browsers ask for one: it asks nobody. */
const noIcon = 'data:,';

/** No page loads anything from another site, runs a script, or holds an attribute that could. */
export function checkRequests(built: BuiltSite): CheckResult {
  const findings: Finding[] = [];
  for (const [file, { resources, scripts, forbiddenAttributes }] of built.pages) {
    for (const address of resources) {
      if (address !== noIcon && follow(built, file, address).type === 'outside')
        findings.push({ file, message: `It loads “${address}” from another site.` });
    }
    if (scripts.length > 0) findings.push({ file, message: `It holds ${scripts.length} scripts that would run.` });
    for (const attribute of new Set(forbiddenAttributes))
      findings.push({ file, message: `It holds ${attribute}, which a strict security policy forbids.` });
  }
  return { name: 'outside requests', examined: built.pages.size, unit: 'pages', findings };
}

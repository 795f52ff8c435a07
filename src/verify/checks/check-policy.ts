import { createHash } from 'node:crypto';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';

/** Files in which a host is told its headers. */
const headerFile = /^(?:_headers|[^/]+\.conf)$/;

/** A content security policy covers every page: it allows the page's own styles by their hash, and nothing inline besides. */
export function checkPolicy(built: BuiltSite): CheckResult {
  const headers = built.files.filter((file) => headerFile.test(file)).map((file) => withoutVariables(built.text(file)));
  const ofHost = headers.flatMap((text) => [...text.matchAll(/Content-Security-Policy:?\s+"?([^"\n]+)/gi)]);
  const hostPolicies = ofHost.map(([, policy = '']) => policy);
  const findings: Finding[] = [];
  for (const [file, { policies, styles }] of built.pages) {
    const all = [...policies, ...hostPolicies];
    if (all.length === 0) findings.push({ file, message: 'No content security policy covers it.' });
    for (const policy of all) {
      if (/'unsafe-(?:inline|eval)'/.test(policy)) findings.push({ file, message: 'Its policy allows unsafe code.' });
      if (!/default-src 'none'|default-src 'self'/.test(policy))
        findings.push({ file, message: 'Its policy has no strict default-src.' });
      for (const css of styles) {
        if (!policy.includes(`'sha256-${createHash('sha256').update(css).digest('base64')}'`))
          findings.push({
            file,
            message: 'Its policy does not hold the hash of its style, so it would be drawn without.',
          });
      }
    }
  }
  return { name: 'policy', examined: built.pages.size, unit: 'pages', findings };
}

/** nginx rules with what their variables are first set to in place of them. */
function withoutVariables(rules: string): string {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of rules.matchAll(/^set (\$\w+) "([^"]*)";/gm)) {
    if (!values.has(name)) values.set(name, expand(value, values));
  }
  return expand(rules, values);
}

function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\w+/g, (name) => values.get(name) ?? name);
}

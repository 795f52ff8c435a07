import type { HostRules } from './host-rules.ts';
import type { HostWithRules } from './host.ts';
import { nginxRuleFile, nginxRules } from './nginx-rules.ts';
import { outputPath, type OutputPath } from '../addresses/paths.ts';
import { headerRules, redirectRules } from './static-host-rules.ts';

/** The files that hold a host's rules. */
export function hostRuleFiles(host: HostWithRules, rules: HostRules): { file: OutputPath; text: string }[] {
  if (host === 'nginx') return [{ file: outputPath(nginxRuleFile), text: nginxRules(rules) }];
  return [
    { file: outputPath('_redirects'), text: redirectRules(host, rules) },
    { file: outputPath('_headers'), text: headerRules(rules) },
  ];
}

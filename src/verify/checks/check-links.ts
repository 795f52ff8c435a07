import { isTop } from '../../plan/dead-links.ts';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import { follow } from '../reading/targets.ts';

/** Every address on a page that stays within the site leads to a file, and its anchor to an element of it. */
export function checkLinks(built: BuiltSite): CheckResult {
  const findings: Finding[] = [];
  let examined = 0;
  const ids = new Map([...built.pages].map(([file, page]) => [file, new Set(page.ids)]));
  for (const [file, { links, relations, resources }] of built.pages) {
    for (const address of new Set([...links, ...relations, ...resources])) {
      const target = follow(built, file, address);
      if (target.type === 'outside') continue;
      examined++;
      if (target.type === 'beside')
        findings.push({ file, message: `“${address}” leads out of the folder of the site.` });
      else if (!built.has(target.file)) findings.push({ file, message: `“${address}” leads to no file of the site.` });
      else if (target.anchor !== '' && !isTop(target.anchor) && ids.get(target.file)?.has(target.anchor) === false)
        findings.push({ file, message: `“${address}” leads to no element of its page.` });
    }
  }
  return { name: 'links', examined, unit: 'links', findings };
}

/** Every page can be reached by links from the home page. Those for mistyped and former addresses need no link. */
export function checkOrphans(built: BuiltSite): CheckResult {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    for (const address of built.pages.get(file)?.links ?? []) {
      const target = follow(built, file, address);
      if (target.type === 'inside') reached.add(target.file);
    }
  }
  const findings = [...built.pages].flatMap(([file, { isRedirect, isHidden }]) =>
    reached.has(file) || isRedirect || isHidden || file === '404.html'
      ? []
      : [{ file, message: 'No way of links leads here from the home page.' }],
  );
  return { name: 'orphans', examined: built.pages.size, unit: 'pages', findings };
}

import type { Host } from '../pages/host.ts';
import type { BuiltSite } from './built-site.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkCopies } from './check-copies.ts';
import { checkData } from './check-data.ts';
import { checkFeeds } from './check-feeds.ts';
import { checkFiles } from './check-files.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks, checkOrphans } from './check-links.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkPolicy } from './check-policy.ts';
import { checkRequests } from './check-requests.ts';
import { checkSitemaps } from './check-sitemaps.ts';
import { checkStructuredData } from './check-structured-data.ts';
import { checkUnpublished } from './check-unpublished.ts';
import { type CheckName, checkNames, type CheckResult } from './finding.ts';
import type { Secret } from './secrets.ts';

export { readBuiltSite } from './built-site.ts';
export { secretsOf } from './secrets.ts';

/** What the articles ask of the folder. */
export interface Expectations {
  /** Every file but compressed copies. */
  readonly planned: ReadonlySet<string>;
  readonly secrets: readonly Secret[];
  /** The text of each record with one, by the file of its page. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Where the site will be hosted; any host, if nothing is said. */
  readonly host?: Host;
}

const checks: Readonly<Record<CheckName, (built: BuiltSite, expectations: Expectations) => CheckResult>> = {
  files: (built, { planned, host = 'portable' }) => checkFiles(built, planned, host),
  links: checkLinks,
  orphans: checkOrphans,
  html: checkHtml,
  'outside requests': checkRequests,
  policy: checkPolicy,
  budgets: (built, { texts }) => checkBudgets(built, texts),
  feeds: checkFeeds,
  calendar: checkCalendar,
  sitemaps: checkSitemaps,
  'structured data': checkStructuredData,
  data: checkData,
  copies: checkCopies,
  metadata: checkMetadata,
  unpublished: (built, { secrets }) => checkUnpublished(built, secrets),
};

/** Looks at everything in a built folder that a publisher must be able to trust. It reads the folder's files and nothing else. */
export function verifySite(
  built: BuiltSite,
  expectations: Expectations,
  names: readonly CheckName[] = checkNames,
): CheckResult[] {
  return names.map((name) => checks[name](built, expectations));
}

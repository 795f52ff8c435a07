import type { Host } from '../hosting/host.ts';
import type { BuiltSite } from './reading/built-site.ts';
import { checkBudgets } from './checks/check-budgets.ts';
import { checkCalendar } from './checks/check-calendar.ts';
import { checkCopies } from './checks/check-copies.ts';
import { checkData } from './checks/check-data.ts';
import { checkFeeds } from './checks/check-feeds.ts';
import { checkFiles } from './checks/check-files.ts';
import { checkHtml } from './checks/check-html.ts';
import { checkLinks, checkOrphans } from './checks/check-links.ts';
import { checkMetadata } from './checks/check-metadata.ts';
import { checkPolicy } from './checks/check-policy.ts';
import { checkRequests } from './checks/check-requests.ts';
import { checkSitemaps } from './checks/check-sitemaps.ts';
import { checkStructuredData } from './checks/check-structured-data.ts';
import { checkUnpublished } from './checks/check-unpublished.ts';
import { type CheckName, checkNames, type CheckResult } from './finding.ts';
import type { Secret } from './reading/secrets.ts';

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

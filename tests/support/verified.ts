import { type CheckName, type CheckResult } from '../../src/verify/finding.ts';
import { readBuiltSite } from '../../src/verify/reading/built-site.ts';
import { type Expectations, verifySite } from '../../src/verify/verify-site.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

export type BuiltFiles = Readonly<Record<string, string | Uint8Array>>;

export interface VerifyOptions extends Partial<Expectations> {
  readonly baseUrl?: string | undefined;
  readonly pathPrefix?: string;
  /** Files that are copies of the editors' own. */
  readonly copied?: readonly string[];
}

/** What one check says of a built folder that holds these files and no others. */
export function check(name: CheckName, files: BuiltFiles, options: VerifyOptions = {}): CheckResult {
  const { baseUrl = 'https://site.example', pathPrefix = '/', copied = [], planned, secrets = [], ...rest } = options;
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const address = { baseUrl: 'baseUrl' in options ? options.baseUrl : baseUrl, pathPrefix };
  const built = readBuiltSite(folder, address, new Set(copied));
  if (!built) throw new Error('the folder is not there');
  const expectations = { planned: planned ?? new Set(Object.keys(files)), secrets, ...rest };
  const [result] = verifySite(built, expectations, [name]);
  if (!result) throw new Error(`there is no check ${name}`);
  return result;
}

/** What one check finds, as `file: message`. */
export function findings(name: CheckName, files: BuiltFiles, options: VerifyOptions = {}): string[] {
  return check(name, files, options).findings.map(({ file, message }) => `${file}: ${message}`);
}

interface PageParts {
  readonly title?: string;
  /** Elements of the head, instead of a description. */
  readonly head?: string;
  /** What stands in its main part, instead of a headline. */
  readonly main?: string;
}

/** A page with nothing wrong, but for what is given. */
export function page({ title = 'A page', head = described, main = '<h1>A page</h1>' }: PageParts = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main>${main}</main></body></html>`;
}

const described = '<meta name="description" content="What it tells.">';

/** What leads a reader on at once. */
export const redirecting = '<meta http-equiv="refresh" content="0;url=/">';

/** What asks search engines to leave a page out. */
export const hiding = '<meta name="robots" content="noindex">';

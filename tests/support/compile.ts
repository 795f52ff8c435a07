import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds the bin and the styles once before any test, so that tests of the bin run what the sources say, and makes the folder for the
 * sites that several test files look at. Of a run of several projects the first does it for all.
 */
export default function compile(): (() => void) | undefined {
  if (process.env['BUILT_SITES'] !== undefined) return undefined;
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
  const sites = realpathSync(mkdtempSync(join(tmpdir(), 'briefing-sites-')));
  process.env['BUILT_SITES'] = sites;
  return () => rmSync(sites, { recursive: true, force: true });
}

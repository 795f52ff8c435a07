import { execFileSync } from 'node:child_process';

/** Builds the bin and the styles once before any test, so that tests of the bin run what the sources say. */
export default function compile(): void {
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
}

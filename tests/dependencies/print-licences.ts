import { readFileSync } from 'node:fs';
import { licenceFault } from './licences.ts';
import { lockedPackages } from './lock.ts';

/* `npm run licences`: every package with its licence, and at the end those that may not be used, with exit code 1. */

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
for (const { name, version, licence } of packages)
  process.stdout.write(`${`${name} ${version}`.padEnd(52)} ${licence ?? '–'}\n`);
const faults = packages.flatMap((one) => {
  const fault = licenceFault(one);
  return fault === undefined ? [] : [`${one.name} ${one.version} ${fault}`];
});
process.stdout.write(
  faults.length === 0
    ? `${packages.length} packages, all under licences of the list in tests/dependencies/licences.ts\n`
    : `${faults.join('\n')}\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

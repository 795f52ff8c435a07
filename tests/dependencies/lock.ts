import { z } from 'zod';

/** A package that the lock names, whether it is installed on this machine or only on others. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package says it; `undefined` where it says none. */
  readonly licence: string | undefined;
  /** Where it comes from, unless that is the registry. */
  readonly source: string | undefined;
  /** The hash of its bytes. */
  readonly integrity: string | undefined;
  readonly hasInstallScript: boolean;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

/** The packages of a `package-lock.json`, without the project itself, each version once, in the order of their names. */
export function lockedPackages(lock: string): LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  const all = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, resolved, integrity, hasInstallScript }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license, source: resolved, integrity, hasInstallScript };
    });
  const byName = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

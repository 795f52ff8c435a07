/** What the system says of a file that could not be read or written, in words. */
const faults: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk is full: there is no room for ${path}.`,
  EDQUOT: (path) => `This user may use no more room on the disk: there is none for ${path}.`,
  EACCES: (path) => `This user may not read or write ${path}.`,
  EPERM: (path) => `This user may not change ${path}.`,
  EROFS: (path) => `Nothing can be written there, the disk is for reading only: ${path}.`,
  ENOTDIR: (path) => `A part of ${path} is a file, not a folder.`,
  ENAMETOOLONG: (path) => `This name is too long for the disk: ${path}.`,
  EMFILE: () => 'Too many files are open at once.',
};

/** A fault of disks and permissions in words; `undefined` for any other error. */
export function systemFault(error: Error): string | undefined {
  if (!('code' in error && 'path' in error)) return undefined;
  const path = 'dest' in error && error.code === 'ENOSPC' ? error.dest : error.path;
  const told = faults[String(error.code)]?.(String(path)) ?? `The site could not be written: ${error.message}.`;
  return `${told} The site as it was before is untouched.`;
}

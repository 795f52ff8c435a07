/** What the system says of a file that could not be read or written, in words, and what can be done. */
const faults: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk is full: there is no room for ${path}. Make room there, then try again.`,
  EDQUOT: (path) =>
    `This user may use no more room on the disk: there is none for ${path}. Delete files, or have the quota raised.`,
  EFBIG: (path) =>
    `${path} would be larger than files may be there. Raise the limit (ulimit -f), or use a file system that takes it.`,
  EACCES: (path) => `This user may not read or write ${path}. Have its owner or its permissions changed.`,
  EPERM: (path) => `This user may not change ${path}. Have its owner or its permissions changed.`,
  EROFS: (path) => `Nothing can be written there, the disk is for reading only: ${path}. Choose a folder elsewhere.`,
  ENOTDIR: (path) => `A part of ${path} is a file, not a folder. Choose another folder, or move that file away.`,
  EISDIR: (path) => `${path} is a folder where a file is needed. Move it away, then try again.`,
  ENOENT: (path) => `${path} is not there, or was taken away in the meantime. Try again.`,
  EEXIST: (path) => `${path} came to be in the meantime. See that no other program writes there, then try again.`,
  ENOTEMPTY: (path) => `${path} is not empty. See that no other program writes there, then try again.`,
  ELOOP: (path) => `The links in ${path} lead round in a circle. Mend the links, or name the folder itself.`,
  ENAMETOOLONG: (path) => `This name is too long for the disk: ${path}. Choose a shorter one.`,
  EILSEQ: (path) => `The disk takes no such name: ${path}. Choose one of plain letters, digits and hyphens.`,
  EMFILE: (path) => `Too many files are open at once to open ${path}. Raise the limit (ulimit -n), then try again.`,
  ENFILE: (path) => `The whole system has too many files open to open ${path}. End other programs, then try again.`,
  EBUSY: (path) => `${path} is in use by the system, as a mount point is. Choose a folder within it or elsewhere.`,
  EXDEV: (path) => `${path} cannot be moved, since it lies on another file system. Choose a folder elsewhere.`,
  EIO: (path) => `The disk failed at ${path}. Look after the disk, then try again.`,
  ENOMEM: (path) => `There is too little memory for ${path}. End other programs, then try again.`,
};

/** Codes that Node gives to refusals of its own, and those of the system that they stand for. */
const ofNode: Readonly<Record<string, string>> = { ERR_FS_EISDIR: 'EISDIR', ERR_FS_FILE_TOO_LARGE: 'EFBIG' };

/** A fault of disks and permissions in words, or of what it came of; `undefined` for any other error. */
export function faultWords(error: Error): string | undefined {
  if (!('code' in error)) return error.cause instanceof Error ? faultWords(error.cause) : undefined;
  const code = ofNode[String(error.code)] ?? String(error.code);
  if (!/^E[A-Z0-9]+$/.test(code) || code.startsWith('ERR')) return undefined;
  const place = placeOf(error, code);
  return (
    faults[code]?.(place ?? 'a file') ??
    `The system refused${place === undefined ? '' : ` at ${place}`}: ${error.message}. Mend that, then try again.`
  );
}

/** The file that is meant: of two, the one that could not be made. */
function placeOf(error: Error, code: string): string | undefined {
  if ('dest' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return String(error.dest);
  return 'path' in error ? String(error.path) : undefined;
}

/** A folder that cannot be watched, relative to the articles folder, and what the system says of it. */
export interface WatchFault {
  readonly folder: string;
  readonly error: unknown;
}

const instead = 'The preview looks at the articles once a second instead.';

/** Why folders cannot be watched and what can be done about it, in words; empty where nothing is wrong. */
export function watchFaultWords(faults: readonly WatchFault[]): string {
  const lines = faults.flatMap(({ folder, error }) => {
    const name = folder === '' ? 'The articles folder' : `The folder ${folder}`;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    switch (code) {
      // What is gone, or was never there, is told by those who read it.
      case 'ENOENT':
      case 'ENOTDIR':
        return [];
      case 'ENOSPC':
        return [
          `The system’s limit of watched files is reached (fs.inotify.max_user_watches). ${instead}\n` +
            'To raise it: sudo sysctl fs.inotify.max_user_watches=524288',
        ];
      case 'EMFILE':
      case 'ENFILE':
        return [
          'Too many files are open, or too many programs watch some already ' +
            `(fs.inotify.max_user_instances). ${instead}\n` +
            'Close other programs, or raise it: sudo sysctl fs.inotify.max_user_instances=512',
        ];
      case 'EACCES':
      case 'EPERM':
        return [`${name} cannot be watched: this user may not read it. ${instead}`];
      default:
        return [`${name} cannot be watched (${code}). ${instead}`];
    }
  });
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

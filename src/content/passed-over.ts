/** Files and folders that computers and programs leave in folders of their own accord, by their whole name. */
const leftByPrograms: ReadonlySet<string> = new Set([
  '.DS_Store',
  '.Spotlight-V100',
  '.Trashes',
  '.directory',
  '.fseventsd',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.gitkeep',
  '.hg',
  '.idea',
  '.obsidian',
  '.svn',
  '.trash',
  '.vscode',
  '4913',
  'Thumbs.db',
  'desktop.ini',
]);

/** What editors' programs write beside a file while it is open or being saved, by the form of its name. */
const leftByEditors: readonly RegExp[] = [
  /~$/,
  /^#.*#$/,
  /^\.(?:#|_|~lock\.|goutputstream-|syncthing\.)/,
  /^~(?:\$|WR[A-Z]\d)/,
  /\.(?:sw[a-p]|swpx|kate-swp|tmp|crswap)$/i,
  /___jb_(?:tmp|old)___$/,
];

/** Whether a change at a path within the articles folder is no work of an editor, because a program left a part of it there. */
export function isPassedOver(path: string): boolean {
  return path.split('/').some((name) => leftByPrograms.has(name) || leftByEditors.some((form) => form.test(name)));
}

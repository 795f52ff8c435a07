import { isDeviceName } from '../../model/values/reserved-names.ts';

/*
 * What the names of files say of them before they are read. This is the one list of what lies in folders without anybody having meant to
 * publish it, for whatever reads, copies or watches the articles folder. Names are compared in lower case.
 */

/** What is done with a file or folder because of its name. */
export type NameVerdict =
  | 'ordinary'
  /** Programs left it there: nothing is said of it. */
  | 'passed-over'
  /** Lies in the static folder and is not published, which its owner should know. */
  | 'kept-back'
  /** Lies in the static folder and looks like a password or a key. */
  | 'private';

/** Files and folders that editors, file managers, sync programs and version control make beside those of a person. */
const leftovers: readonly RegExp[] = [
  // Finder, Explorer and archives made by them
  /^\._/,
  /^\.ds_store$/,
  /^icon\r$/,
  /^__macosx$/,
  /^(?:thumbs|ehthumbs|ehthumbs_vista)\.db(?::.*)?$/,
  /^desktop\.ini$/,
  /^\$recycle\.bin$/,
  /^system volume information$/,
  /^\.(?:appledouble|spotlight-v100|trashes|trash|trash-\d+|fseventsd|temporaryitems|directory|localized)$/,
  // Vim, Emacs, nano, joe, Kate, gedit
  /~$/,
  /\.sw(?:[op]|px)$/,
  /^\..*\.sw[a-z]$/,
  /\.crswap$/,
  /^4913$/,
  /^#.*#$/,
  /^\.#/,
  /^deadjoe$/,
  /\.kate-swp$/,
  /^\.goutputstream-/,
  // Word processors, and how macOS and JetBrains save
  /^~(?:\$|wr[a-z]\d)/,
  /^\.~/,
  /\.sb-[0-9a-f]{8}-[a-z0-9]{6}$/,
  /___jb_(?:tmp|old|bak)___$/,
  // Version control
  /^\.(?:git|hg|svn|bzr|jj)$/,
  /^\.(?:git|hg)(?:attributes|ignore|keep|modules|tags|sub|substate)$/,
  /^(?:cvs|_darcs)$/,
  // Editors' settings
  /^\.(?:obsidian|vscode|vscode-test|idea|vs|fleet|zed|editorconfig|nova|history)$/,
  /\.(?:iml|code-workspace|sublime-project|sublime-workspace)$/,
  // Network folders and sync programs
  /^\.(?:nfs[0-9a-f]+|fuse_hidden.*|dropbox.*|stfolder|stversions|stignore|syncthing\..*|owncloudsync\..*|sync_.*\.db.*)$/,
  /^~syncthing~/,
  /^node_modules$/,
];

/** Copies that programs keep of what a file was, or will be once it is whole. */
const backups = /\.(?:bak|backup|orig|rej|old|save|tmp|temp|part|partial|crdownload)$/;

/** Files at the top of a folder that is a repository of its own, written for those who work on it. */
const repositoryPapers =
  /^(?:readme|license|licence|copying|contributing|changelog|authors|code_of_conduct|security)(?:\.(?:md|txt))?$/i;

/** Hidden files that hosts and programs of the web read. */
const publishedHidden: ReadonlySet<string> = new Set(['.well-known', '.nojekyll', '.htaccess', '.domains']);

const privateNames: readonly RegExp[] = [
  /^\.env(?:rc|\..*)?$/,
  /\.env$/,
  /^\.(?:npmrc|yarnrc(?:\.yml)?|pypirc|netrc|htpasswd|htdigest|pgpass|my\.cnf|git-credentials|dockercfg|s3cfg|boto|vault-token)$/,
  /^\.(?:ssh|aws|gnupg|kube|docker|azure|gcloud|terraform)$/,
  /^\.(?:[a-z]+_history|lesshst|viminfo|authinfo(?:\.gpg)?)$/,
  /^(?:_netrc|htpasswd|wp-config\.php)$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/,
  /\.(?:pem|key|p12|pfx|ppk|jks|keystore|kdbx?|ovpn|tfstate|tfvars)$/,
  /^(?:credentials|secrets?|client_secret.*|service[-_]account.*)\.(?:json|ya?ml|toml|ini|txt)$/,
];

/** Judges a file or folder by its name and the folder of the articles it lies in: `judgeName('a.md~', 'stories')`; `''` for their top. */
export function judgeName(name: string, folder: string): NameVerdict {
  const lower = name.toLowerCase();
  if (leftovers.some((pattern) => pattern.test(lower))) return 'passed-over';
  if (folder === 'static' || folder.startsWith('static/')) return judgeStaticName(lower);
  if (backups.test(lower)) return 'passed-over';
  // What ends like an article may be one that somebody looks for in vain.
  if (lower.startsWith('.')) return lower.endsWith('.md') ? 'ordinary' : 'passed-over';
  return isPaper(name, folder) ? 'passed-over' : 'ordinary';
}

function judgeStaticName(lower: string): NameVerdict {
  if (privateNames.some((pattern) => pattern.test(lower))) return 'private';
  if (backups.test(lower)) return 'kept-back';
  return lower.startsWith('.') && !publishedHidden.has(lower) ? 'kept-back' : 'ordinary';
}

/** Whether a file is about the folder that it lies in. In folders of records `readme.md` would be a record. */
function isPaper(name: string, folder: string): boolean {
  return folder === '' ? repositoryPapers.test(name) : /^README(?:\.(?:md|txt))?$/.test(name);
}

/** Whether a change at a path within the articles folder cannot matter, because no part of it is read: for watchers. */
export function isPassedOver(path: string): boolean {
  const parts = path.split('/');
  return parts.some((name, index) => name !== '' && judgeName(name, parts.slice(0, index).join('/')) === 'passed-over');
}

/** Why a file or folder of this name cannot stand on every computer that may check out or build the site; `undefined` if it can. */
export function portabilityFault(name: string): string | undefined {
  if (isDeviceName(name))
    return 'Windows keeps this name for a device, so that nobody there can check out or build the site';
  if (/[. ]$/.test(name))
    return 'Windows takes a dot or space from the end of a name, so that there it is another file';
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const [character] = /[<>:"|?*\\\u0000-\u001f\u007f]/.exec(name) ?? [];
  if (character === undefined) return undefined;
  const shown = character < ' ' || character === '\u007f' ? 'a control character' : `“${character}”`;
  return `Windows allows no ${shown.replace(/^a /, '')} in a name, so that nobody there can check out or build the site`;
}

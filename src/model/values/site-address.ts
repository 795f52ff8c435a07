/** What may stand between two slashes of the site's folder, so that every host and server rule reads it alike. */
const folderName = /^[A-Za-z0-9._~-]+$/;

/** A folder of a web address as it stands before every link, `/sub/path/`; `undefined` where a part needs encoding or leads elsewhere. */
export function webFolder(written: string): string | undefined {
  const parts = written.split('/').filter((part) => part !== '');
  const isGood = parts.every((part) => folderName.test(part) && part !== '.' && part !== '..');
  return isGood ? `/${parts.map((part) => `${part}/`).join('')}` : undefined;
}

/**
 * Why a site cannot stand at an address, as the rest of a sentence that begins with it; `undefined` if it can. Stricter than for a
 * link: to this address paths are added, and servers compare it letter by letter.
 */
export function siteAddressFault(written: string): string | undefined {
  const [, rest] = /^https?:\/\/([^/?#\\\s].*)$/i.exec(written) ?? [];
  if (rest === undefined || /[\s\\]/.test(rest) || !URL.canParse(written)) return 'is not a web address';
  if (/[?#]/.test(rest)) return 'has a part after ? or #, to which no page can be added';
  const { username, password } = new URL(written);
  if (username !== '' || password !== '') return 'holds a user name or a password, which every page would show';
  const path = rest.slice(rest.split('/', 1)[0]?.length);
  if (webFolder(path) === undefined) return 'has a folder with other characters than a to z, 0 to 9 and . _ ~ -';
  return undefined;
}

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../../src/content/files/article-files.ts';
import { isPassedOver, judgeName, portabilityFault } from '../../../src/content/files/file-names.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** What programs leave beside the files of a person, by who leaves it. */
const leftovers: Readonly<Record<string, readonly string[]>> = {
  Vim: ['.talks.md.swp', '.talks.md.swo', '.talks.md.swx', 'talks.md.swp', '.talks.md.un~', 'talks.md~', '4913'],
  Emacs: ['#talks.md#', '.#talks.md', 'talks.md~', 'talks.md.~1~', '.dir-locals.el'],
  'nano, joe, Kate and gedit': ['.talks.md.swp', 'DEADJOE', '.talks.md.kate-swp', '.goutputstream-1AB2C3'],
  Office: ['~$talks.docx', '~$talks.md', '.~lock.talks.md#', '~WRL0001.tmp'],
  'Finder and Explorer': ['.DS_Store', '._talks.md', 'Icon\r', 'desktop.ini', 'Desktop.ini', 'Thumbs.db', '__MACOSX'],
  'how macOS and JetBrains save': ['talks.md.sb-1a2b3c4d-Xy12Zq', 'talks.md___jb_tmp___', 'talks.md___jb_old___'],
  'version control': ['.git', '.gitattributes', '.gitignore', '.gitkeep', '.gitmodules', '.hg', '.svn', 'CVS', '.jj'],
  'editors’ settings': ['.obsidian', '.trash', '.vscode', '.idea', '.editorconfig', 'briefing.iml', 'a.code-workspace'],
  'sync programs': ['.syncthing.talks.md.tmp', '~syncthing~talks.md.tmp', '.dropbox', '.stfolder', '.nfs000000a1'],
};

describe('what programs leave is passed over in every folder, whether file or folder', () => {
  const rows = Object.entries(leftovers).flatMap(([who, names]) => names.map((name) => [who, name] as const));
  it.each(rows)('%s: %j', (_, name) => {
    for (const place of ['', 'stories/', 'stories/2024/', 'images/', 'static/', 'static/.well-known/']) {
      const [asFile, asFolder] = [{ [`${place}${name}`]: 'x' }, { [`${place}${name}/a.md`]: 'x' }];
      for (const files of [asFile, asFolder]) {
        const folder = temporaryFolder();
        writeFiles(folder, files);
        const { problems, records, images, statics } = readArticleFiles(folder);
        const wanted = place.startsWith('static/') && name === '.dir-locals.el' ? ['not-published'] : [];
        expect(problems.map(({ rule }) => rule)).toEqual(wanted);
        expect([...records, ...images, ...statics]).toEqual([]);
      }
      if (!place.startsWith('static/')) expect(isPassedOver(`${place}${name}`)).toBe(true);
    }
  });

  it('also where it is a link, as Emacs has it', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'stories/talks.md': 'a', 'static/notes.txt': 'b' });
    for (const place of ['', 'stories', 'static']) symlinkSync('kim@host.1:2', join(folder, place, '.#talks.md'));
    const { problems, records, statics } = readArticleFiles(folder);
    expect(problems).toEqual([]);
    expect([...records, ...statics].map(({ path }) => path)).toEqual(['stories/talks.md', 'static/notes.txt']);
  });

  it.each([
    'README.md',
    'README',
    'LICENSE',
    'Contributing.md',
    '.env',
    'talks.md.bak',
    'talks.md.orig',
    '.prettierrc',
  ])('and %s at the top of a repository is nobody’s article', (name) => {
    const folder = temporaryFolder();
    writeFiles(folder, { [name]: 'x' });
    expect(readArticleFiles(folder).problems).toEqual([]);
  });
});

describe('what a person wrote is not passed over', () => {
  it.each(
    [
      'talks.md stories/talks.md stories/.talks.md people/readme.md stories/a#b#.md stories/talks.docx',
      'images/quay.jpg site.yaml static/CNAME static/.nojekyll static/.well-known/security.txt static/README.md',
      'static/_headers static/_redirects static/robots.txt static/.env static/a.bak',
    ].flatMap((line) => line.split(' ')),
  )('%s', (path) => {
    expect(isPassedOver(path)).toBe(false);
  });

  it('the folder itself', () => {
    expect(isPassedOver('')).toBe(false);
  });

  it.each(['stories/.git/HEAD', '.git/HEAD', 'static/.git/config', 'stories/.obsidian/a.md'])('but %s is', (path) => {
    expect(isPassedOver(path)).toBe(true);
  });
});

describe('the static folder', () => {
  it.each(
    [
      'CNAME .nojekyll .htaccess _headers _redirects robots.txt security.txt .well-known favicon.ico',
      'google1234abcd.html BingSiteAuth.xml environment.txt keys.txt monkey.txt README.md',
    ].flatMap((line) => line.split(' ')),
  )('publishes %s', (name) => {
    expect(judgeName(name, 'static')).toBe('ordinary');
  });

  it.each(
    [
      '.env .env.local .ENV production.env .envrc .npmrc .netrc .htpasswd .pgpass .ssh .git-credentials .aws',
      '.bash_history id_rsa id_ed25519 server.pem server.key site.p12 passwords.kdbx client_secret_1.json',
      'credentials.json secrets.yaml wp-config.php',
    ].flatMap((line) => line.split(' ')),
  )('never publishes %s, and says that it looks like a secret', (name) => {
    expect(judgeName(name, 'static')).toBe('private');
    const folder = temporaryFolder();
    writeFiles(folder, { [`static/sub/${name}`]: 'x' });
    const { problems, statics } = readArticleFiles(folder);
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`private-file static/sub/${name}`]);
    expect(statics).toEqual([]);
  });

  it.each(['notes.txt.bak', 'notes.txt.orig', 'notes.tmp', 'index.html.old', 'a.pdf.part', '.hidden', '.github'])(
    'keeps %s back, and says so',
    (name) => {
      const folder = temporaryFolder();
      writeFiles(folder, { [`static/${name}`]: 'x' });
      const { problems, statics } = readArticleFiles(folder);
      expect(problems.map(({ rule }) => rule)).toEqual(['not-published']);
      expect(statics).toEqual([]);
    },
  );
});

describe('a name that some computers cannot hold', () => {
  it.each([
    'con',
    'CON',
    'con.md',
    'aux.txt',
    'nul.tar.gz',
    'prn',
    'com1.png',
    'LPT9',
    'com¹',
    'con .txt',
    'conin$',
    'ends-with-dot.',
    'ends-with-space ',
    'a<b.png',
    'a>b',
    'a:b.txt',
    'a"b',
    'a|b',
    'what?.png',
    'a*b',
    'a\\b',
    'a\tb',
  ])('%j', (name) => {
    expect(portabilityFault(name)).toMatch(/^Windows .* (?:site|file)$/);
    for (const place of ['images', 'static', 'static/sub']) {
      const folder = temporaryFolder();
      writeFiles(folder, { [`${place}/${name}`]: 'x' });
      expect(readArticleFiles(folder).problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
        `invalid-file-name ${place}/${name}`,
      ]);
    }
    const folder = temporaryFolder();
    writeFiles(folder, { [`stories/${name}/talks.md`]: 'x' });
    expect(readArticleFiles(folder).problems.map(({ rule }) => rule)).toEqual(['invalid-file-name']);
  });

  it.each([
    'console.md',
    'auxiliary',
    'com10',
    'nullable.txt',
    'a.con',
    '회담.png',
    'Kim, Putin & Xi.png',
    "o'neill.jpg",
  ])('%s is none', (name) => {
    expect(portabilityFault(name)).toBeUndefined();
  });

  it('of a record is told with its reason', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'people/con.md': 'x', 'people/lpt1.md': 'x' });
    expect(readArticleFiles(folder).problems.map(({ file, message }) => [file, message.includes('Windows')])).toEqual([
      ['people/con.md', true],
      ['people/lpt1.md', true],
    ]);
  });
});

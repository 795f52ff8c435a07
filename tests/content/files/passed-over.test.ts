import { describe, expect, it } from 'vitest';
import { isPassedOver } from '../../../src/content/files/file-names.ts';

describe('what programs leave in folders', () => {
  it.each([
    ['vim', ['.treaty.md.swp', '.treaty.md.swo', '4913', 'treaty.md~']],
    ['emacs', ['#treaty.md#', '.#treaty.md', 'treaty.md~']],
    ['Office', ['~$treaty.docx', '~WRL0001.tmp', '.~lock.treaty.odt#']],
    ['Finder and Explorer', ['.DS_Store', '._treaty.md', 'Thumbs.db', 'desktop.ini']],
    ['Obsidian', ['.obsidian', '.trash']],
    ['JetBrains', ['treaty.md___jb_tmp___', 'treaty.md___jb_old___', '.idea']],
    ['git', ['.git', '.gitignore', '.gitkeep', '.gitattributes']],
    [
      'GNOME, KDE and others',
      ['.goutputstream-1AB2C3', '.treaty.md.kate-swp', '.syncthing.treaty.md.tmp', '.directory'],
    ],
  ])('%s', (_, names) => {
    const paths = names.flatMap((name) => [name, `stories/${name}`, `stories/${name}/inside.md`]);
    expect(paths.filter((path) => !isPassedOver(path))).toEqual([]);
  });

  it.each([
    'treaty.md',
    'site.yaml',
    'static/.well-known',
    'static/.nojekyll',
    'static/_headers',
    'static/CNAME',
    '2024-06-19.md',
    'stories',
    'a#b#.md',
  ])('is not %s, which somebody wrote', (name) => expect(isPassedOver(name)).toBe(false));
});

import { describe, expect, it } from 'vitest';
import { checkFolder } from '../support/check-folder.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function rulesOf(link: string): string[] {
  const folder = temporaryFolder();
  const third = `---\ntitle: Third\ndate: 2024-06-19\nsummary: The third story.\n---\nSee [this](${link}).\n`;
  writeFiles(folder, { ...smallArticles, 'stories/third.md': third, 'static/own.html': '<p id="a">A</p>' });
  return checkFolder(folder)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe('check knows the places of every page, as the finished pages have them', () => {
  it.each(['/timeline/#nowhere', '/people/#nowhere', '/people/ann/#nowhere', '/#nowhere'])('%s is none', (link) => {
    expect(rulesOf(link)).toEqual(['dead-anchor 6:10']);
  });

  it.each(['/timeline/#page-main', '/people/ann/#page-main', '/#page-main', '/own.html#a', '/own.html#b'])(
    '%s may stand',
    (link) => {
      expect(rulesOf(link)).toEqual([]);
    },
  );
});

import { afterAll, describe, expect, it } from 'vitest';
import { article, type Files, story } from '../support/articles.ts';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What one version and another write otherwise. */
interface Writing {
  readonly asserting: string;
  readonly kinds: readonly [paper: string, wire: string, census: string];
  readonly checked: string;
}

const former: Writing = {
  asserting: 'confirms',
  kinds: ['news report', 'agency report', 'data set'],
  checked: 'checked',
};
const present: Writing = { asserting: 'asserts', kinds: ['report', 'agency', 'data'], checked: 'last-checked' };

/** A story of a dam with sources and claims, as one version or another has them written. */
function articles({ asserting, kinds, checked }: Writing): Files {
  const [paper, wire, census] = kinds;
  return {
    'site.yaml': 'title: Highmoor\nurl: https://highmoor.example\n',
    'organisations/northland.md': article({ name: 'Northland' }),
    'people/ann.md': article({ name: 'Ann Alder', roles: [{ title: 'Engineer', organisation: 'northland' }] }),
    'sources/paper.md': article({ name: 'Dam shut', kind: paper, [checked]: '2024-06-19', date: '2024-03-03' }),
    'sources/wire.md': article({ name: 'Dam open', kind: wire, [checked]: '2024-06' }),
    'sources/census.md': article({ name: 'Census', kind: census }),
    'claims/unsafe.md': article({
      statement: 'The dam is unsafe.',
      against: 'northland',
      about: ['northland'],
      assertions: [
        { by: 'paper', date: '2024-03-01', stance: asserting, source: 'paper' },
        { by: 'northland', date: '2024-03-02', stance: 'denies', source: 'wire' },
        { by: ['ann', 'northland'], date: '2024-03-04', stance: asserting, source: ['paper', 'wire'] },
      ],
    }),
    'claims/crowded.md': article({
      statement: 'Four thousand live below it.',
      assertions: [{ by: 'census', date: '2023', stance: asserting, source: 'census' }],
    }),
    'stories/shut.md': story({ sources: ['paper', 'wire'], claims: ['unsafe'] }, 'They left: [[crowded]] [[unsafe]]'),
  };
}

function built(writing: Writing) {
  const folder = temporaryFolder(afterAll);
  writeFiles(`${folder}/articles`, articles(writing));
  const checked = briefing(folder, ['check']);
  return { checked, build: briefing(folder, ['build']), site: contentOf(`${folder}/_site`) };
}

describe('articles of an earlier version', () => {
  const old = built(former);
  const now = built(present);

  it('are built without an error, and so are those of this one', () => {
    expect([old.checked.code, old.build.code, now.checked.code, now.build.code]).toEqual([0, 0, 0, 0]);
  });

  it('are told, field by field, what to write instead', () => {
    expect(old.checked.err.match(/^sources\/.*former-field$/gm)).toEqual([
      'sources/census.md:3:7 warning former-field',
      'sources/paper.md:3:7 warning former-field',
      'sources/paper.md:4:1 warning former-field',
      'sources/wire.md:3:7 warning former-field',
      'sources/wire.md:4:1 warning former-field',
    ]);
    expect(old.checked.err).toContain('0 errors, 5 warnings');
    expect(now.checked.err).toBe('');
  });

  it('make the same files', () => {
    expect(Object.keys(old.site)).toEqual(Object.keys(now.site));
  });

  // Entries of feeds keep the names by which readers know them, and marks their classes.
  it('make the same pages and data, but for the words in which a source’s kind is given', () => {
    const changed = Object.keys(now.site).filter(
      (file) => !/\.(?:br|gz)$/.test(file) && old.site[file]?.replaceAll('-confirms', '-asserts') !== now.site[file],
    );
    expect(changed.filter((file) => !/(?:^|\/)sources[/.]/.test(file))).toEqual([]);
  });

  it('have the same statuses', () => {
    const page = old.site['claims/unsafe/index.html'];
    expect(page).toContain('Confirmed');
    expect(page).toContain('Northland, whom it burdens, says so');
    expect(old.site['claims/crowded/index.html']).toContain('1 report (Census) says so');
  });
});

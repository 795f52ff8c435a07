import { describe, expect, it } from 'vitest';
import type { PlannedText } from '../../../src/plan/planned-output.ts';
import { type Files, story } from '../../support/articles.ts';
import { type Site, siteOf } from '../../support/site.ts';
import { readSiteSmall } from '../../support/site-small.ts';

const small = readSiteSmall();

function feedsOf(files: Files): ReadonlyMap<string, PlannedText> {
  const { plan }: Site = siteOf(files, { baseUrl: 'https://site.example' });
  const texts = plan.outputs.flatMap((output) => (output.type === 'text' && output.fingerprint ? [output] : []));
  return new Map(texts.map((output) => [output.file, output]));
}

function changed(
  before: ReadonlyMap<string, PlannedText>,
  after: ReadonlyMap<string, PlannedText>,
): {
  texts: string[];
  fingerprints: string[];
} {
  const files = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return {
    texts: files.filter((file) => before.get(file)?.text() !== after.get(file)?.text()),
    fingerprints: files.filter((file) => before.get(file)?.fingerprint?.() !== after.get(file)?.fingerprint?.()),
  };
}

/** The small site with some words of a file replaced, which must stand in it. */
function replaced(file: string, words: string, others: string): Files {
  const text = String(small[file]);
  if (!text.includes(words)) throw new Error(`${file} does not hold “${words}”`);
  return { ...small, [file]: text.replace(words, others) };
}

const dam = ['events/dam-meeting-2022', 'events/highmoor-meeting-2022', 'people/mirel-danoush', 'people/m-danoush'];

describe('a feed has another fingerprint just when it has another text', () => {
  const before = feedsOf(small);

  it.each<[string, Files, readonly string[]]>([
    ['nothing', small, []],
    [
      'a paragraph more in a story, which only the feed of the site has in full',
      { ...small, 'stories/meeting-moved.md': `${String(small['stories/meeting-moved.md'])}\n\nMore.\n` },
      ['feed'],
    ],
    [
      'a body of a person',
      { ...small, 'people/ada-o-nell.md': `${String(small['people/ada-o-nell.md'])}\n\nMore.\n` },
      [],
    ],
    [
      'a story more, which is in the feeds of what it names',
      {
        ...small,
        'stories/new.md': story({ title: 'New', date: '2024-10-01' }, '[[mirel-danoush]] at [[dam-meeting-2022]].'),
      },
      [...dam, 'feed'],
    ],
    ['the title of the site', replaced('site.yaml', 'The River Lenn', 'The River'), ['every feed']],
  ])('%s', (_, files, expected) => {
    const { texts, fingerprints } = changed(before, feedsOf(files));
    expect(fingerprints).toEqual(texts);
    const all = [...before.keys()].toSorted();
    const forms = (paths: readonly string[]): string[] =>
      paths.flatMap((path) => ['json', 'xml'].map((form) => `${path === 'feed' ? path : `${path}/feed`}.${form}`));
    expect(texts).toEqual(expected[0] === 'every feed' ? all : forms(expected).toSorted());
  });
});

import { describe, expect, it } from 'vitest';
import type { SocialArtist } from '../../src/plan/planned-output.ts';
import { hasHashedName } from '../../src/hosting/hashed-names.ts';
import type { SocialView } from '../../src/views/records/parts/social-view.ts';
import { article, type Files, story } from '../support/articles.ts';
import { siteOf, type SiteOptions } from '../support/site.ts';

/** Draws what it is told, and only what has letters it knows. */
const artist: SocialArtist = (view) =>
  view.name.includes('한') ? undefined : { drawing: () => JSON.stringify(view), hash: hashOf(view) };

/** A stand-in for a hash: another for another name or date. */
function hashOf({ name, date }: SocialView): string {
  return Buffer.from(`${date.text}${name}`.padEnd(20, 'x')).toString('hex').slice(-24);
}

const files: Files = {
  'people/ann.md': article({ name: 'Ann' }),
  'events/talks.md': article({ name: 'Talks', start: '2024-06-18', end: '2024-06-19', status: 'postponed' }),
  'stories/met.md': story({ title: 'Met', kind: 'analysis' }, '[[ann]] at [[talks]].'),
  'stories/hangul.md': story({ title: '한글' }),
  'stories/draft.md': story({ title: 'Draft', draft: true }),
  'stories/held.md': story({ title: 'Held back', embargo: '2030-01-01' }),
  'stories/gone.md': story({ title: 'Gone', withdrawn: { date: '2024-02-01', reason: 'Wrong.' } }),
};

function picturesOf(changes: Files = {}, options: SiteOptions = {}): Map<string, string> {
  const { plan } = siteOf(
    { ...files, ...changes },
    { baseUrl: 'https://example.org', socialArtist: artist, ...options },
  );
  return new Map(plan.outputs.flatMap((one) => (one.type === 'picture' ? [[one.file, one.drawing()] as const] : [])));
}

describe('pictures for shared links', () => {
  it('are there for each published story and event that can be drawn, and show no more than what it is', () => {
    const drawings = [...picturesOf()].map(([file, drawing]) => [
      file.replace(/\.\w{10}\.png$/, ''),
      JSON.parse(drawing),
    ]);
    expect(drawings).toMatchObject([
      ['images/social/stories/met', { kind: 'story', name: 'Met', genre: 'analysis', date: { text: '2024-01-01' } }],
      [
        'images/social/events/talks',
        {
          kind: 'event',
          name: 'Talks',
          date: { text: '2024-06-18' },
          end: { text: '2024-06-19' },
          status: 'postponed',
        },
      ],
    ]);
    expect(drawings.length).toBe(2);
  });

  it('stand where files are kept for ever', () => {
    expect([...picturesOf().keys()].filter(hasHashedName).length).toBe(2);
  });

  it.each<[string, SiteOptions]>([
    ['nobody draws', { socialArtist: undefined }],
    ['the address of the site is not known', { baseUrl: undefined }],
  ])('are not there where %s', (_, options) => expect(picturesOf({}, options).size).toBe(0));

  it('are named by their pages, and by no other', () => {
    const site = siteOf(files, { baseUrl: 'https://example.org', socialArtist: artist });
    const named = site.plan.outputs.flatMap((output) => {
      const view = output.type === 'page' ? output.view() : undefined;
      return view && 'picture' in view ? [[view.path, view.picture]] : [];
    });
    const [met, talks] = picturesOf().keys();
    expect(named).toEqual([
      ['/stories/met/', met],
      ['/events/talks/', talks],
    ]);
  });

  it('change with what they show alone', () => {
    const before = [...picturesOf().keys()];
    expect([...picturesOf({ 'people/ann.md': article({ name: 'Anna' }) }).keys()]).toEqual(before);
    const [met, talks] = picturesOf({ 'stories/met.md': story({ title: 'They met' }, '[[talks]]') }).keys();
    expect(met).not.toBe(before[0]);
    expect(talks).toBe(before[1]);
  });
});

import { describe, expect, it } from 'vitest';
import type { RecordView } from '../../../../src/views/page-view.ts';
import { article, type Files, story } from '../../../support/articles.ts';
import { siteOf } from '../../../support/site.ts';

const sources: Files = Object.fromEntries(
  ['alpha', 'beta', 'gamma'].map((slug) => [`sources/${slug}.md`, article({ name: slug })]),
);

function record(path: string, files: Files): RecordView {
  const view = siteOf({ ...sources, ...files }).page(path);
  if (!('sources' in view)) throw new Error(`${path} is no record`);
  return view;
}

/** The list of sources: each with how many places cite it. */
function list({ sources: listed }: RecordView): string[] {
  return listed.map(({ name, places = 0 }) => `${name} ${places}`);
}

/** The notes behind each link of the text: number and place. */
function notes({ body }: RecordView): string[] {
  return (body?.links ?? []).map((link) =>
    link.type === 'record' ? (link.notes ?? []).map(({ number, place }) => `${number}.${place}`).join(' ') : '',
  );
}

describe('the sources of a page are numbered', () => {
  it('in the order in which the text cites them; those that it does not cite come last', () => {
    const body = '[[gamma]] says so, [[alpha|another]] denies it, and [[gamma|the first]] repeats it.';
    const view = record('/stories/a/', { 'stories/a.md': story({ sources: ['alpha', 'beta'] }, body) });
    expect(list(view)).toEqual(['gamma 2', 'alpha 1', 'beta 0']);
    expect(notes(view)).toEqual(['1.1', '2.1', '1.2']);
  });

  it('and a claim that is cited carries the notes of its sources that the page lists', () => {
    const files = {
      'claims/c.md': article({
        statement: 'So.',
        sources: ['beta', 'gamma'],
        assertions: [{ by: 'alpha', date: '2024', stance: 'asserts', source: 'alpha' }],
      }),
      'stories/a.md': story({ sources: ['alpha', 'beta'] }, 'It [[claim:c|is so]], says [[beta]].'),
    };
    const view = record('/stories/a/', files);
    expect(notes(view)).toEqual(['1.1 2.1', expect.stringMatching(/^[12]\.2$/)]);
    expect(list(view).toSorted()).toEqual(['alpha 1', 'beta 2']);
  });

  it.each<[string, string, Files]>([
    [
      'a claim',
      '/claims/c/',
      {
        'claims/c.md': article({
          statement: 'So.',
          assertions: [
            { by: 'beta', date: '2025', stance: 'denies', source: ['beta', 'alpha'] },
            { by: 'alpha', date: '2024', stance: 'asserts', source: 'alpha' },
          ],
        }),
      },
    ],
    [
      'a document',
      '/documents/d/',
      {
        'documents/d.md': article({
          name: 'D',
          sources: ['beta'],
          stages: [
            { stage: 'signed', date: '2024', source: 'alpha' },
            { stage: 'ratified', date: '2025', source: ['beta', 'alpha'] },
          ],
        }),
      },
    ],
    [
      'a discrepancy',
      '/discrepancies/d/',
      {
        'discrepancies/d.md': article({
          summary: 'D',
          versions: [
            { text: 'One.', source: 'alpha' },
            { text: 'Two.', source: ['beta', 'alpha'] },
          ],
        }),
      },
    ],
    [
      'a promise',
      '/commitments/c/',
      {
        'commitments/c.md': article({
          summary: 'C',
          outcomes: [
            { date: '2024', status: 'open', text: 'One.', source: 'alpha' },
            { date: '2025', status: 'met', text: 'Two.', source: ['beta', 'alpha'] },
          ],
        }),
      },
    ],
  ])('as the statements of %s cite them', (_, path, files) => {
    expect(list(record(path, files))).toEqual(['alpha 2', 'beta 1']);
  });

  it('not at all where the page has none', () => {
    const view = record('/places/a/', {
      'places/a.md': article({ name: 'A' }, 'See [[places]].'.replace('[[places]]', 'it')),
    });
    expect(view.sources).toEqual([]);
  });

  it('not for one that was withdrawn', () => {
    const gone = { name: 'Gone', withdrawn: { date: '2024', reason: 'No.' } };
    const view = record('/stories/a/', {
      'sources/gone.md': article(gone),
      'stories/a.md': story({}, '[[gone|It]] said.'),
    });
    expect(notes(view)).toEqual(['']);
  });
});

import { describe, expect, it } from 'vitest';
import type { EventGap, KnowledgeParts, KnowledgeView } from '../../../src/views/ledger/knowledge-view.ts';
import { article, type Fields, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const cast: Files = { 'people/ann.md': article({ name: 'Ann' }), 'places/quay.md': article({ name: 'Quay' }) };

function numbered(folder: string, count: number, make: (index: number) => string): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/n${index}.md`, make(index)]));
}

const claims = (count: number): Files =>
  numbered('claims', count, (index) =>
    article({ statement: `C${index}.`, assertions: [{ by: 'ann', date: `${2000 + index}`, stance: 'asserts' }] }),
  );
const discrepancies = (count: number): Files =>
  numbered('discrepancies', count, (index) => article({ summary: `D${index}.` }));
const commitments = (count: number): Files =>
  numbered('commitments', count, (index) => article({ summary: `P${index}.`, made: `${2000 + index}` }));

function known(files: Files): KnowledgeView {
  const view = siteOf({ ...cast, ...files }).page('/known/');
  if (view.type !== 'knowledge') throw new Error('/known/ tells what is known');
  return view;
}

function inShort(files: Files): KnowledgeParts {
  const view = siteOf({ ...cast, 'stories/s.md': story(), ...files }).page('/');
  if (view.type !== 'home' || !view.knowledge) throw new Error('the home page tells what is known');
  return view.knowledge;
}

describe('a group of what is known', () => {
  const groups: [
    string,
    (count: number) => Files,
    (parts: KnowledgeParts) => KnowledgeParts['differ'] | object,
    string,
  ][] = [
    ['claims', claims, ({ claims: sorted }) => sorted['one-side'], '/claims/'],
    ['points of difference', discrepancies, ({ differ }) => differ, '/discrepancies/'],
    ['promises', commitments, ({ open }) => open, '/commitments/'],
  ];

  it.each(groups)('of %s leads to all of them once there are more than it shows', (_, files, group, path) => {
    for (const [most, parts] of [
      [6, known],
      [3, inShort],
    ] as const) {
      expect(group(parts(files(most)))).toMatchObject({ items: { length: most }, total: most });
      expect(group(parts(files(most)))).not.toHaveProperty('all');
      expect(group(parts(files(most + 1)))).toMatchObject({ items: { length: most }, total: most + 1, all: path });
    }
  });

  it('of discrepancies begins with what concerns the newest', () => {
    const files = {
      'events/old.md': article({ name: 'Old', start: '2020' }),
      'events/new.md': article({ name: 'New', start: '2024' }),
      'discrepancies/a.md': article({ summary: 'A.' }),
      'discrepancies/b.md': article({ summary: 'B.', concerns: ['old'] }),
      'discrepancies/c.md': article({ summary: 'C.', concerns: ['new', 'old'] }),
    };
    expect(known(files).differ.items.map(({ href }) => href)).toEqual([
      '/discrepancies/c/',
      '/discrepancies/b/',
      '/discrepancies/a/',
    ]);
  });

  it('of claims of one day is in the order of their slugs', () => {
    const claim = article({ statement: 'So.', assertions: [{ by: 'ann', date: '2024', stance: 'asserts' }] });
    const { claims: sorted } = known({ 'claims/b.md': claim, 'claims/a.md': claim, 'claims/c.md': claim });
    expect(sorted['one-side'].items.map(({ href }) => href)).toEqual(['/claims/a/', '/claims/b/', '/claims/c/']);
  });

  it('makes the page as new as the last word or outcome it shows', () => {
    const outcome = { date: '2024-05', status: 'open', text: 'Begun.' };
    expect(known({ ...claims(2), ...commitments(1) }).asOf?.text).toBe('2001');
    expect(known({ ...claims(1), ...commitments(3) }).asOf?.text).toBe('2002');
    expect(
      known({ ...claims(1), 'commitments/p.md': article({ summary: 'P.', outcomes: [outcome] }) }).asOf?.text,
    ).toBe('2024-05');
    expect(known(discrepancies(1))).not.toHaveProperty('asOf');
  });
});

describe('what nobody reported of an event', () => {
  const whole = { start: '2024-06-18', place: 'quay', participants: ['ann'] };
  it.each<[string, Fields, readonly EventGap[]]>([
    ['that is told whole', whole, []],
    ['that was held', { start: '2024-06', status: 'held' }, ['day', 'place', 'participants']],
    ['of which nobody says whether it was', { start: '2024' }, ['day', 'place', 'participants']],
    ['with a time', { ...whole, start: '2024-06-18T10:00Z' }, []],
    ['without a place', { start: '2024-06-18', participants: ['ann'] }, ['place']],
    ['without participants', { start: '2024-06-18', place: 'quay' }, ['participants']],
    ['that is planned', { start: '2024', status: 'planned' }, []],
    ['that was put off', { start: '2024', status: 'postponed' }, []],
    ['that was called off', { start: '2024', status: 'cancelled' }, []],
  ])('%s', (_, fields, gaps) => {
    const files = {
      ...claims(1),
      'events/e.md': article({ name: 'E', series: 'S', ...fields }),
      'events/f.md': article({ name: 'F', series: 'S', ...whole }),
    };
    expect(known(files).unreported.map((one) => [one.event?.name, one.gaps])).toEqual(
      gaps.length > 0 ? [['E', gaps]] : [],
    );
    const about = article({ statement: 'So.', about: ['e'] });
    const page = siteOf({ ...cast, ...files, 'claims/about.md': about }).page('/events/e/');
    expect(page.type === 'event' && page.knowledge?.unreported).toEqual(gaps.length > 0 ? [{ gaps }] : []);
  });
});

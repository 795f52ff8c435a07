import { describe, expect, it } from 'vitest';
import { article, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const cast: Files = {
  'people/ann.md': article({
    name: 'Ann',
    roles: [
      { title: 'Deputy', to: '2022' },
      { title: 'Head', from: '2023' },
    ],
  }),
  'organisations/office.md': article({ name: 'Office' }),
  'organisations/hidden.md': article({ name: 'Hidden', draft: true }),
  'sources/paper.md': article({ name: 'Paper', outlet: 'Gazette' }),
  'sources/hidden-paper.md': article({ name: 'Hidden paper', draft: true }),
  'events/talks.md': article({ name: 'Talks', start: '2023' }),
};

describe('a claim shows its assertions', () => {
  it('in the order of their dates, with the roles held then', () => {
    const assertions = [
      {
        by: ['ann', 'office'],
        date: '2023-05',
        stance: 'confirms',
        scope: 'half of it',
        quote: 'Yes.',
        certainty: 'knows',
        source: 'paper',
      },
      { by: 'ann', date: '2022', stance: 'denies', source: ['hidden-paper', 'paper'] },
    ];
    const files = {
      ...cast,
      'claims/c.md': article({
        statement: 'So.',
        topic: 'T',
        about: ['talks', 'hidden'],
        against: 'office',
        assertions,
      }),
    };
    expect(siteOf(files).page('/claims/c/')).toMatchObject({
      standing: { status: 'confirmed', admitting: { names: ['Office'] } },
      against: [{ name: 'Office' }],
      topic: 'T',
      about: [{ name: 'Talks' }],
      asOf: { text: '2023-05' },
      assertions: [
        {
          date: { text: '2022' },
          stance: 'denies',
          by: [{ name: 'Ann', roles: ['Deputy'] }],
          sources: [{ name: 'Paper' }],
        },
        {
          stance: 'confirms',
          scope: 'half of it',
          quote: 'Yes.',
          certainty: 'knows',
          by: [
            { name: 'Ann', roles: ['Head'] },
            { name: 'Office', roles: [] },
          ],
          sources: [{ name: 'Paper', outlet: 'Gazette' }],
        },
      ],
    });
  });
});

describe('a discrepancy shows', () => {
  it('each version with its sources, and what is printed', () => {
    const fields = {
      summary: 'They differ.',
      versions: [
        { text: 'One.', source: 'paper' },
        { text: 'Two.', source: ['paper', 'hidden-paper'] },
      ],
      printed: { text: 'One.', why: 'It was there.' },
      concerns: ['talks', 'hidden'],
    };
    const page = siteOf({ ...cast, 'discrepancies/d.md': article(fields) }).page('/discrepancies/d/');
    expect(page).toMatchObject({
      name: 'They differ.',
      versions: [
        { text: 'One.', sources: [{ name: 'Paper' }] },
        { text: 'Two.', sources: [{ name: 'Paper' }] },
      ],
      printed: { text: 'One.', why: 'It was there.' },
      concerns: [{ name: 'Talks' }],
    });
    expect(page).not.toHaveProperty('summary');
  });
});

describe('a commitment shows', () => {
  it('who promised what to whom, and what came of it, in the order of dates', () => {
    const outcomes = [
      { date: '2024', status: 'met', text: 'Done.', source: 'paper' },
      { date: '2023-06', status: 'partly met', text: 'Half.' },
    ];
    const fields = {
      title: 'Data',
      summary: 'They promised.',
      by: 'ann',
      to: ['office', 'hidden'],
      made: '2023',
      due: '2025',
      outcomes,
    };
    expect(siteOf({ ...cast, 'commitments/c.md': article(fields) }).page('/commitments/c/')).toMatchObject({
      name: 'Data',
      summary: 'They promised.',
      by: [{ name: 'Ann' }],
      to: [{ name: 'Office' }],
      made: { text: '2023' },
      due: { text: '2025' },
      outcomes: [
        { status: 'partly met', text: 'Half.', sources: [] },
        { status: 'met', text: 'Done.', sources: [{ name: 'Paper' }] },
      ],
    });
  });
});

describe('a document, a place and a source show their facts', () => {
  it('stages with their parties and sources', () => {
    const stages = [
      { stage: 'signed', date: '2024', parties: ['ann', 'hidden', 'office'], text: 'Twice.', source: 'paper' },
    ];
    expect(siteOf({ ...cast, 'documents/d.md': article({ name: 'D', stages }) }).page('/documents/d/')).toMatchObject({
      stages: [
        {
          stage: 'signed',
          parties: [{ name: 'Ann' }, { name: 'Office' }],
          text: 'Twice.',
          sources: [{ name: 'Paper' }],
        },
      ],
    });
  });

  it('coordinates and zone', () => {
    const fields = { name: 'P', coordinates: [43.1, -131.9], zone: 'Asia/Vladivostok' };
    expect(siteOf({ 'places/p.md': article(fields) }).page('/places/p/')).toMatchObject({
      coordinates: { latitude: 43.1, longitude: -131.9 },
      zone: 'Asia/Vladivostok',
    });
  });

  it('all that is known of a source', () => {
    const shown = { outlet: 'O', by: ['A', 'B'], url: 'https://example.org/', kind: 'report' };
    const fields = {
      ...shown,
      date: '2024',
      'last-checked': '2025',
      archived: { url: 'https://kept.example/', date: '2025-02' },
      'relied-on': 'The date.',
    };
    expect(siteOf({ 'sources/s.md': article({ name: 'S', ...fields }) }).page('/sources/s/')).toMatchObject({
      ...shown,
      date: { text: '2024' },
      lastChecked: { text: '2025' },
      archived: { url: 'https://kept.example/', date: { text: '2025-02' } },
      reliedOn: 'The date.',
    });
  });
});

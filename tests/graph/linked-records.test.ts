import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Entry, Linked, Unnamed } from '../../src/graph/link/entry.ts';
import type { Assertion } from '../../src/model/records/claim.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { article, type Fields, type Files, story } from '../support/articles.ts';
import { siteOf } from '../support/site.ts';

const cast: Files = {
  'people/ann.md': article({ name: 'Ann', aliases: ['annie'], roles: [{ title: 'Head', organisation: 'office' }] }),
  'people/secret.md': article({ name: 'Secret', draft: true }),
  'people/gone.md': article({ name: 'Gone', withdrawn: { date: '2024', reason: 'By mistake.' } }),
  'organisations/office.md': article({ name: 'Office' }),
  'places/hall.md': article({ name: 'Hall', zone: 'Asia/Seoul' }),
  'places/bunker.md': article({ name: 'Bunker', draft: true }),
  'sources/paper.md': article({ name: 'Paper' }),
  'sources/leak.md': article({ name: 'Leak', draft: true }),
};

function entryOf<Kind extends RecordKind>(kind: Kind, file: string, fields: Fields, others: Files = {}): Entry<Kind> {
  const text = kind === 'story' ? story(fields) : article(fields);
  const { graph } = siteOf({ ...cast, ...others, [`${file}/it.md`]: text });
  const found = graph.published[kind].find(({ slug }) => slug === 'it');
  if (!found) throw new Error('it is not published');
  return found;
}

const eventWith = (fields: Fields): Entry<'event'> =>
  entryOf('event', 'events', { name: 'It', start: '2024', ...fields });
const slugs = (entries: readonly { readonly slug: string }[]): string[] => entries.map(({ slug }) => slug);

describe('fields hold the records they refer to', () => {
  it('one', () => {
    expect(eventWith({ place: 'hall' }).fields.place?.fields.zone).toBe('Asia/Seoul');
  });

  it('some, in their order', () => {
    expect(slugs(eventWith({ participants: ['office', 'ann'] }).fields.participants)).toEqual(['office', 'ann']);
  });

  it('within groups and lists', () => {
    expect(eventWith({ planned: { place: 'hall' } }).fields.planned?.place?.name).toBe('Hall');
    const { stages } = entryOf('document', 'documents', {
      name: 'It',
      stages: [{ stage: 'signed', date: '2024', parties: ['ann'], source: 'paper' }],
    }).fields;
    expect(stages.map(({ source }) => slugs(source))).toEqual([['paper']]);
  });

  it('under former slugs too', () => {
    expect(slugs(eventWith({ participants: ['annie'] }).fields.participants)).toEqual(['ann']);
  });

  it('of records that lead on to others', () => {
    const [ann] = eventWith({ participants: ['ann'] }).fields.participants;
    expect(ann?.kind === 'person' && ann.fields.roles[0]?.organisation?.name).toBe('Office');
  });

  it('in circles', () => {
    const one = entryOf(
      'claim',
      'claims',
      { statement: 'It', about: ['other'] },
      { 'claims/other.md': article({ statement: 'Other', about: ['it'] }) },
    );
    const [other] = one.fields.about;
    expect(other?.kind === 'claim' && other.fields.about[0]).toBe(one);
  });

  it('the same one each time', () => {
    const event = eventWith({ place: 'hall' });
    expect(event.fields).toBe(event.fields);
  });

  it('and what is no reference as it is written', () => {
    const { fields, written } = entryOf('person', 'people', {
      name: 'It',
      aliases: ['ann-that-was'],
      spellings: ['Et'],
    });
    expect(fields.aliases).toEqual(['ann-that-was']);
    expect(fields.spellings).toBe(written.spellings);
  });
});

describe('what readers may not see is left out', () => {
  it.each([
    ['a draft', 'secret'],
    ['a withdrawn record', 'gone'],
    ['what is not there', 'nobody'],
    ['a record of another kind', 'hall'],
  ])('%s of a list', (_, slug) => {
    const { fields, written } = eventWith({ participants: ['ann', slug] });
    expect(slugs(fields.participants)).toEqual(['ann']);
    expect(written.participants).toEqual(['ann', slug]);
  });

  it.each(['bunker', 'nowhere', 'ann'])('a field that names %s', (slug) => {
    const { fields, written } = eventWith({ place: slug });
    expect(fields.place).toBeUndefined();
    expect(written.place).toBe(slug);
  });

  it('an embargoed story, until its embargo ends', () => {
    const files = {
      'stories/it.md': story(),
      'claims/c.md': article({ statement: 'C', about: ['later', 'it'] }),
      'stories/later.md': story({ embargo: '2024-02-01T00:00Z' }),
    };
    const about = (now: string): string[] => {
      const claim = siteOf(files, { now }).entry('c');
      return claim.kind === 'claim' ? slugs(claim.fields.about) : [];
    };
    expect(about('2024-01-31')).toEqual(['it']);
    expect(about('2024-02-02')).toEqual(['later', 'it']);
  });
});

describe('of those who said or did something', () => {
  const claimWith = (...by: readonly (readonly string[])[]): Entry<'claim'> =>
    entryOf('claim', 'claims', {
      statement: 'It is so.',
      assertions: by.map((speakers) => ({ by: speakers, date: '2024', stance: 'asserts', source: ['leak', 'paper'] })),
    });

  it('an unnamed one stays in the place of whoever readers may not know', () => {
    const [assertion] = claimWith(['ann', 'secret']).fields.assertions;
    expect(assertion?.by.map(({ kind }) => kind)).toEqual(['person', 'unnamed']);
    expect(slugs(assertion?.source ?? [])).toEqual(['paper']);
  });

  it('who is unnamed is the same for one slug, and another for another', () => {
    const [first, second, third] = claimWith(['secret'], ['secret'], ['gone']).fields.assertions;
    expect(first?.by[0]).toBe(second?.by[0]);
    expect(third?.by[0]).not.toBe(first?.by[0]);
  });

  it('nothing of the record is told', () => {
    const [assertion] = claimWith(['secret']).fields.assertions;
    expect(JSON.stringify(assertion?.by)).not.toMatch(/secret/i);
  });
});

describe('an entry', () => {
  it('can be printed, although it leads back to itself', () => {
    expect(() => JSON.stringify(eventWith({ 'part-of': 'it' }))).not.toThrow();
  });

  it('has the fields of its kind once that is known', () => {
    const typed = (entry: Entry): void => {
      if (entry.kind !== 'event') return;
      expectTypeOf(entry).toEqualTypeOf<Entry<'event'>>();
      expectTypeOf(entry.fields.place).toEqualTypeOf<Entry<'place'> | undefined>();
      expectTypeOf(entry.fields.participants).toEqualTypeOf<readonly Entry<'person' | 'organisation'>[]>();
      expectTypeOf(entry.fields['part-of']).toEqualTypeOf<Entry<'event'> | undefined>();
      expectTypeOf(entry.fields.name).toEqualTypeOf<string>();
    };
    expect(typed).toBeTypeOf('function');
  });

  it('names speakers as far as readers may know them', () => {
    expectTypeOf<Linked<Assertion>['by']>().toEqualTypeOf<
      readonly (Entry<'person' | 'organisation' | 'source' | 'document'> | Unnamed)[]
    >();
    expectTypeOf<Linked<Assertion>['source']>().toEqualTypeOf<readonly Entry<'source'>[]>();
  });
});

describe('what is worked out from a graph', () => {
  it('is worked out once for it', () => {
    const { graph } = siteOf(cast);
    let times = 0;
    const count = (): number => (times += 1);
    expect([graph.memo(count), graph.memo(count), times]).toEqual([1, 1, 1]);
  });

  it('is kept where it is nothing', () => {
    const { graph } = siteOf(cast);
    let times = 0;
    const nothing = (): undefined => {
      times += 1;
    };
    graph.memo(nothing);
    graph.memo(nothing);
    expect(times).toBe(1);
  });

  it('is worked out anew for another', () => {
    const count = ({ published }: ReturnType<typeof siteOf>['graph']): number => published.person.length;
    expect([siteOf(cast).graph.memo(count), siteOf({}).graph.memo(count)]).toEqual([1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { standIn } from '../../../src/content/front-matter/stand-in.ts';
import { recordKinds } from '../../../src/model/values/kinds.ts';
import { nameOf } from '../../../src/model/record.ts';
import { parseSlug, type Slug } from '../../../src/model/values/slug.ts';

function slug(text: string): Slug {
  const parsed = parseSlug(text);
  if (!parsed) throw new Error(`${text} is no slug`);
  return parsed;
}

describe('a record that stands in for a faulty file', () => {
  it.each(recordKinds)('a %s of which nothing is known is called by its slug', (kind) => {
    const record = standIn(kind, slug('talks'), {});
    expect(record).toMatchObject({ kind, slug: 'talks' });
    expect(['talks', '?']).toContain(nameOf(record));
  });

  it('keeps the fields that are sound', () => {
    const written = { title: 'Talks', date: '2024-02-30', people: ['kim'], places: 'seoul', sumary: 'A' };
    expect(standIn('story', slug('talks'), written).fields).toMatchObject({
      title: 'Talks',
      people: ['kim'],
      places: [],
    });
  });

  it('drops them where they are faulty only together', () => {
    const written = { name: 'Talks', start: '2024-06-19', end: '2024-06-18', participants: ['kim'] };
    expect(standIn('event', slug('talks'), written).fields).toMatchObject({ name: 'talks', participants: [] });
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes no field named %s', (key) => {
    const written = Object.fromEntries([
      [key, 'a'],
      ['name', 'B'],
    ]);
    expect(standIn('place', slug('b'), written).fields).toMatchObject({ name: 'B' });
  });
});

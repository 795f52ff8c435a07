import { describe, expect, it } from 'vitest';
import { article, type Fields, type Files } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const sides: Files = {
  'organisations/north.md': article({ name: 'North' }),
  'organisations/south.md': article({ name: 'South' }),
  'organisations/ministry.md': article({ name: 'Ministry', 'speaks-for': 'north' }),
};

function person(name: string, organisation?: string, fields: Fields = {}): Files {
  const roles = organisation === undefined ? [] : [{ title: 'Clerk', organisation }];
  return { [`people/${name.toLowerCase().replace(' ', '-')}.md`]: article({ name, roles, ...fields }) };
}

/** Twelve of the north, so that the list is long enough to be grouped. */
const north = Object.assign(
  {},
  ...Array.from('ABCDEFGHIJKL', (letter) => person(`${letter}a`, letter === 'A' ? 'ministry' : 'north')),
);

/** The list of people: each begins with its side where that begins there. */
function listed(files: Files): string[] {
  const view = siteOf({ ...sides, ...files }).page('/people/');
  if (view.type !== 'index') throw new Error('an index lists people');
  return view.items.map(({ name, side }) => {
    if (side === undefined) return name;
    return `${side === 'other' ? 'other' : side.name}: ${name}`;
  });
}

describe('people are listed', () => {
  it('by side, that of most people first and those of none last', () => {
    const found = listed({ ...north, ...person('Aron', 'south'), ...person('Zoe') });
    expect(found.filter((name) => name.includes(':'))).toEqual(['North: Aa', 'South: Aron', 'other: Zoe']);
  });

  it('in a side the major before the minor, then by name or what the name is sorted by', () => {
    const found = listed({
      ...north,
      ...person('Zoe', 'south'),
      ...person('Yan', 'south', { weight: 'minor' }),
      ...person('Xia Bo', 'south', { 'sort-as': 'Bo, Xia' }),
    });
    expect(found.slice(-3)).toEqual(['South: Xia Bo', 'Zoe', 'Yan']);
  });

  it.each<[string, Files]>([
    ['a short list', { ...person('Ann', 'north'), ...person('Ben', 'south') }],
    ['a list of one side', { ...north, ...person('Zoe') }],
  ])('by name alone: %s', (_, files) => {
    expect(listed(files).filter((name) => name.includes(':'))).toEqual([]);
  });
});

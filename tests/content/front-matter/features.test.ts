import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/content/front-matter/yaml.ts';
import { placed } from '../../support/placed.ts';

function faults(yaml: string): string[] {
  return parseYaml('a.md', yaml).problems.map(placed);
}

describe('what YAML can do and no field needs', () => {
  it.each([
    ['an anchor', 'a: &b c'],
    ['an anchor without a value', 'a: &b'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !!str b'],
    ['a tag without a value', 'a: !!null'],
    ['a tag of one’s own', 'a: !b c'],
    ['a tag that makes a function', 'a: !!js/function "x"'],
    ['a binary', 'a: !!binary aGk='],
    ['an anchored list', 'a: &b [c]'],
    ['an anchored group', '&a {b: c}'],
    ['an anchored name', '&a b: c'],
  ])('%s', (_, yaml) => {
    expect(faults(yaml)).toEqual([expect.stringMatching(/^yaml-feature 1:/)]);
  });

  it('each at its place', () => {
    expect(faults('a: {b: *c}\nd:\n  <<: *c')).toEqual(['yaml-feature 1:8', 'yaml-feature 3:7']);
  });

  it.each([
    ['\tb: c\na: {<d>\na: - <d>\ne: "f\na: [g](#h)\n  a: **', 'yaml-feature 6:6'],
    ['\tb: c\na: {d\na: - e\nf: "g\na: [h](i)\n  a: &j k', 'yaml-feature 6:6'],
    ['\tb: c\na: {d\na: - e\nf: "g\na: [h](i)\n  a: !j k', 'yaml-feature 6:6'],
    ['\tb: c\na: {d\na: - e\nf: "g\n\na: [h](i)\n  a: *j', 'yaml-feature 7:6'],
  ])('on its own line below lines that cannot be read: %j', (yaml, place) => {
    expect(faults(yaml)).toContain(place);
  });

  it.each(['a: &b c', 'a: !b c', 'a: !!str c'])('%s at its mark', (yaml) => {
    expect(faults(yaml)).toEqual(['yaml-feature 1:4']);
  });
});

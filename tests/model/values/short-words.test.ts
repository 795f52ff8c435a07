import { describe, expect, it } from 'vitest';
import { typographic } from '../../../src/model/values/typography.ts';

const surely = 'n twas tis twere twill twould em til bout cos coz cuz nuff fraid neath tween twixt gainst ello'.split(
  ' ',
);
const likely = 'cause round till less cept scuse course 99'.split(' ');

describe('words that begin with an apostrophe', () => {
  it.each([...surely, ...surely.map((word) => word.toUpperCase())])('%s, though a mark stands further on', (word) => {
    expect(typographic(`'${word} the best of men' they knew`)).toBe(`’${word} the best of men’ they knew`);
  });

  it.each([...likely, ...likely.map((word) => word.toUpperCase())])(
    '%s, though a mark that may be an apostrophe stands further on',
    (word) => {
      expect(typographic(`'${word} the leaders' plan failed`)).toBe(`’${word} the leaders’ plan failed`);
      expect(typographic(`'${word} the leader,' he said`)).toBe(`‘${word} the leader,’ he said`);
    },
  );
});

describe('words that do not', () => {
  it.each(['One plan', 'Them', 'A pan', 'Ellos', 'I am in', 'Causes', 'Lesser evils', 'A round', '999', '80 men'])(
    '%s, in quotation marks',
    (words) => {
      expect(typographic(`'${words}' is what he said`)).toBe(`‘${words}’ is what he said`);
    },
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, type LabelRequest, placeLabels } from '../../../src/pictures/maps/labels.ts';
import { overlap, pictureWidth } from '../../../src/pictures/shape.ts';

const height = 320;

function request(x: number, y: number, text = 'Vladivostok'): LabelRequest {
  return { x, y, radius: 5, text };
}

const requests = fc.array(
  fc.record({
    x: fc.double({ min: 10, max: pictureWidth - 10, noNaN: true }),
    y: fc.double({ min: 10, max: height - 10, noNaN: true }),
    radius: fc.constantFrom(3.5, 5.5),
    text: fc.oneof(
      fc.constantFrom('Seoul', 'Far Eastern Federal University', '블라디보스토크', 'x'.repeat(90)),
      fc.string({ minLength: 1 }),
    ),
  }),
  { minLength: 1, maxLength: 14 },
);

function placed(labels: readonly (Label | undefined)[]): Label[] {
  return labels.filter((label) => label !== undefined);
}

describe('labels', () => {
  it.each<[string, LabelRequest, Partial<Label>]>([
    ['stand to the right where there is room', request(100, 100), { anchor: 'start', x: 109, y: 100 }],
    ['stand to the left at the right edge', request(470, 100), { anchor: 'end', x: 461 }],
    ['have no line to a mark that they stand beside', request(100, 100), { lines: ['Vladivostok'] }],
    [
      'are broken where they are long',
      request(100, 100, 'Kumsusan State Guest House'),
      { lines: ['Kumsusan State', 'Guest House'] },
    ],
  ])('%s', (_, one, expected) => {
    const [label] = placeLabels([one], height);
    expect(label).toMatchObject(expected);
    expect(label).not.toHaveProperty('leader');
  });

  it('stand apart, with a line to their marks, where marks are close to each other', () => {
    const labels = placed(
      placeLabels(
        [0, 1, 2, 3].map((index) => request(200 + index * 8, 150)),
        height,
      ),
    );
    expect(labels).toHaveLength(4);
    expect(labels.some(({ leader }) => leader)).toBe(true);
  });

  it('are left out where no room is left', () => {
    const crowd = Array.from({ length: 80 }, () => request(240, 160));
    expect(placed(placeLabels(crowd, height)).length).toBeLessThan(80);
  });

  it('never overlap, never cover another mark, never leave the picture', () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        const labels = placeLabels(wanted, height);
        for (const [index, label] of labels.entries()) {
          if (!label) continue;
          const { box } = label;
          expect(box.left >= 0 && box.top >= 0 && box.right <= pictureWidth && box.bottom <= height).toBe(true);
          for (const other of labels.slice(index + 1))
            expect(other !== undefined && overlap(box, other.box)).toBe(false);
          for (const [at, { x, y, radius }] of wanted.entries()) {
            const mark = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
            expect(at !== index && overlap(box, mark)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

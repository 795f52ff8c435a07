import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/pictures/maps/atlas.ts';
import { frameOf } from '../../../src/pictures/maps/map-frame.ts';
import { drawPlaceMap, type MappedPlace, type PlaceMap } from '../../../src/pictures/maps/place-map.ts';
import { overlap, pictureWidth } from '../../../src/pictures/shape.ts';
import { atlas } from './atlas.ts';

const places = {
  Pyongyang: [125.75, 39.03],
  Airport: [125.67, 39.22],
  Suburb: [125.76, 39.04],
  Yakutsk: [129.73, 62.03],
  Hanoi: [105.84, 21.02],
  Moscow: [37.6, 55.75],
  Washington: [-77.04, 38.9],
  Seoul: [126.98, 37.57],
  Fiji: [178.4, -18.1],
  Samoa: [-171.8, -13.8],
  Pole: [0, 90],
  Nuuk: [-51.7, 64.2],
} as const satisfies Record<string, Position>;

type Name = keyof typeof places;

function place(name: Name): MappedPlace {
  return { text: name, position: places[name], mark: 'main' };
}

function draw(
  names: readonly Name[],
  around: readonly Name[] = [],
  legs: readonly { from: number; to: number }[] = [],
): PlaceMap {
  return drawPlaceMap({ places: names.map(place), around: around.map(place), legs }, atlas);
}

const wordsOf = ({ labels }: PlaceMap): string[] => labels.map(({ lines }) => lines.join(' '));

describe('the frame of a map', () => {
  it.each<[string, readonly Name[], Partial<ReturnType<typeof frameOf>>]>([
    ['one place: what lies some 800 km around it', ['Hanoi'], { type: 'region', height: 320 }],
    ['places one above the other: a tall region', ['Yakutsk', 'Hanoi', 'Pyongyang'], { type: 'region', height: 420 }],
    ['places on both sides of the date line: a region', ['Fiji', 'Samoa'], { type: 'region' }],
    [
      'places far apart: the world around their middle',
      ['Washington', 'Pyongyang', 'Moscow'],
      { type: 'world', centre: [30, 0] },
    ],
    ['places on both sides of the pole: the world, north up', ['Seoul', 'Washington'], { type: 'world' }],
    ['the pole', ['Pole'], { type: 'region' }],
  ])('of %s', (_, names, expected) => {
    expect(frameOf(names.map((name) => places[name]))).toMatchObject(expected);
  });

  it('is the same for places that are near the same', () => {
    expect(frameOf([[105.84, 21.02]])).toEqual(frameOf([[105.8, 21.1]]));
  });

  it('has the same place in its middle wherever in the list it stands', () => {
    const names: readonly Name[] = ['Yakutsk', 'Hanoi', 'Seoul'];
    expect(frameOf(names.map((name) => places[name]))).toEqual(frameOf(names.toReversed().map((name) => places[name])));
  });
});

describe('a map', () => {
  it('shows its places with their names, the countries they lie in, and a length', () => {
    const map = draw(['Pyongyang', 'Seoul']);
    expect(wordsOf(map)).toEqual(['Pyongyang', 'Seoul']);
    expect(map.countries.map(({ name }) => name)).toEqual(expect.arrayContaining(['North Korea', 'South Korea']));
    expect(map.bar?.kilometres).toBeGreaterThan(40);
    expect(map.land).toMatch(/^M[\d.l\s-]+z/);
    expect(map.borders).toMatch(/^M/);
  });

  it('shows other places only where they lie within it', () => {
    expect(wordsOf(draw(['Pyongyang'], ['Seoul', 'Washington']))).toEqual(['Pyongyang', 'Seoul']);
  });

  it('draws one mark for places that are one to the eye', () => {
    const far = draw(['Pyongyang', 'Suburb', 'Hanoi'], [], [{ from: 1, to: 2 }]);
    expect(wordsOf(far)).toEqual(['Pyongyang', 'Hanoi']);
    expect(far.legs).toHaveLength(1);
  });

  it('draws a way between two places, unless they are too near for one', () => {
    const legs = [{ from: 0, to: 1 }];
    expect(draw(['Pyongyang', 'Hanoi'], [], legs).legs).toMatchObject(
      [{ path: /^M.+Q.+/ }].map(() => ({ path: expect.stringMatching(/^M[\d. -]+Q[\d. -]+$/) })),
    );
    expect(draw(['Pyongyang', 'Airport'], [], legs).legs).toEqual([]);
    expect(draw(['Pyongyang', 'Hanoi']).legs).toEqual([]);
  });

  it('has no borders, names of countries and lengths where it shows the world', () => {
    const map = draw(['Washington', 'Moscow', 'Pyongyang']);
    expect(map).toMatchObject({ borders: '', countries: [] });
    expect(map).not.toHaveProperty('bar');
  });

  it('is land where land is, in the middle of a continent too', () => {
    const inland = drawPlaceMap(
      { places: [{ text: 'Astana', position: [71.4, 51.2], mark: 'main' }], around: [], legs: [] },
      atlas,
    );
    expect(inland.land).not.toBe('');
    const ocean = drawPlaceMap(
      { places: [{ text: 'Ocean', position: [-140, -40], mark: 'main' }], around: [], legs: [] },
      atlas,
    );
    expect(ocean).toMatchObject({ land: '', borders: '', countries: [] });
  });

  it(
    'anywhere on Earth costs at most 2,500 bytes compressed, and no names overlap or leave it',
    { timeout: 120_000 },
    () => {
      const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
      fc.assert(
        fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), (positions) => {
          const named = positions.map((one, index): MappedPlace => ({
            text: `Some place ${index}`,
            position: one,
            mark: 'main',
          }));
          const map = drawPlaceMap({ places: named, around: [], legs: [] }, atlas);
          expect(gzipSync(JSON.stringify({ ...map, labels: wordsOf(map) }), { level: 9 }).length).toBeLessThan(2500);
          for (const [index, { box }] of map.labels.entries()) {
            expect(box.left >= 0 && box.top >= 0 && box.right <= pictureWidth && box.bottom <= map.height).toBe(true);
            expect(map.labels.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
          }
          for (const { x, y } of map.marks) expect(x >= 0 && y >= 0 && x <= pictureWidth && y <= map.height).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );
});

import type { Atlas, Position } from './atlas.ts';
import { type Label, labelAt, type LabelRequest, placeLabels } from './labels.ts';
import { type MapFrame, frameOf, projectionOf } from './map-frame.ts';
import { groundOf } from './map-ground.ts';
import { tenth } from '../round.ts';
import { type Box, type Dot, overlap, pictureWidth } from '../shape.ts';

/** A place to be shown: what its mark says is the caller's to choose. */
export interface MappedPlace {
  readonly text: string;
  readonly position: Position;
  readonly mark: 'main' | 'ring' | 'minor';
}

/** What a map is to show. */
export interface MapSubject {
  /** Places that the map is about, the most important first; they choose its frame. */
  readonly places: readonly MappedPlace[];
  /** Places that are shown where they happen to lie within it. */
  readonly around: readonly MappedPlace[];
  /** Ways from one of `places` to another, by their index. */
  readonly legs: readonly { readonly from: number; readonly to: number }[];
}

/** The shapes of a map. */
export interface PlaceMap {
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly legs: readonly { readonly path: string; readonly head: string }[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly mark: MappedPlace['mark'] }[];
  readonly labels: readonly Label[];
  /** Indexes of those of `around` that lie on it. */
  readonly around: readonly number[];
  /** A length on the map and what it is on the ground; not on a map of the world, where lengths differ from place to place. */
  readonly bar?: { readonly length: number; readonly kilometres: number };
}

export const markRadius = { main: 5.5, ring: 5.5, minor: 3.5 } as const;

/** Marks nearer than this would be one to the eye; the table has both places. */
const nearestSpots = 7;

const globeRadius = 6371;
const mostBarLength = 110;

/** Draws a map of some places, at least one. */
export function drawPlaceMap({ places, around, legs }: MapSubject, atlas: Atlas): PlaceMap {
  const frame = frameOf(places.map(({ position }) => position));
  const ground = groundOf(atlas, frame);
  const about = spotsOf(places, frame);
  const others = spotsOf(around, frame);
  const shown = [...others.keys()].filter((index) => within(others[index], frame));
  const spots = apart([...about, ...others.filter((_, index) => shown.includes(index))]);
  const bar = barOf(frame);
  const taken: Box[] = bar ? [{ left: 0, top: frame.height - 34, right: bar.length + 90, bottom: frame.height }] : [];
  const ways = legs.flatMap(({ from, to }) => {
    const [a, b] = [about[from], about[to]];
    return a && b ? wayBetween(a, b) : [];
  });
  const labels = placeLabels(spots, frame.height, [
    ...taken,
    ...ways.map(({ middle: [x, y] }) => boxAt(x, y, 6)),
  ]).filter((label) => label !== undefined);
  const occupied = [...taken, ...labels.map(({ box }) => box), ...spots.map(({ x, y }) => boxAt(x, y, 7))];
  return {
    height: frame.height,
    land: ground.land,
    borders: ground.borders,
    countries: nameCountries(ground.countries, frame.height, occupied),
    legs: ways.map(({ path, head }) => ({ path, head })),
    around: shown,
    marks: spots.map(({ x, y, mark }) => ({ x, y, mark })),
    labels,
    ...(bar && { bar }),
  };
}

interface Spot extends LabelRequest {
  readonly mark: MappedPlace['mark'];
}

function spotsOf(places: readonly MappedPlace[], frame: MapFrame): Spot[] {
  // Clipping would drop a place that lies outside; whether it does is judged afterwards.
  const projection = projectionOf(frame).clipExtent(null);
  return places.map(({ text, position: [longitude, latitude], mark }) => {
    const [x, y] = projection([longitude, latitude]) ?? [-100, -100];
    return { x: tenth(x), y: tenth(y), radius: markRadius[mark], text, mark };
  });
}

/** Spots without those that would lie on an earlier one. */
function apart(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots) {
    if (kept.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= nearestSpots)) kept.push(spot);
  }
  return kept;
}

function within(spot: Spot | undefined, { height }: MapFrame): boolean {
  if (!spot) return false;
  const { x, y } = spot;
  return x > 12 && x < pictureWidth - 12 && y > 12 && y < height - 12;
}

function boxAt(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** A slightly bent way between two spots with a head at its middle; none where they lie too close for one. */
function wayBetween(a: Dot | Spot, b: Dot | Spot): { path: string; head: string; middle: Dot }[] {
  const [[x1, y1], [x2, y2]] = [dotOf(a), dotOf(b)];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy);
  if (length < 24) return [];
  const bend = 0.12;
  const [cx, cy] = [(x1 + x2) / 2 - dy * bend, (y1 + y2) / 2 + dx * bend];
  const [mx, my] = [(x1 + x2 + 2 * cx) / 4, (y1 + y2 + 2 * cy) / 4];
  const [ux, uy] = [dx / length, dy / length];
  const corner = (along: number, aside: number): string =>
    `${tenth(mx + along * ux - aside * uy)} ${tenth(my + along * uy + aside * ux)}`;
  return [
    {
      path: `M${tenth(x1)} ${tenth(y1)}Q${tenth(cx)} ${tenth(cy)} ${tenth(x2)} ${tenth(y2)}`,
      head: `M${corner(-5, -5)}L${corner(6, 0)}L${corner(-5, 5)}z`,
      middle: [mx, my],
    },
  ];
}

function dotOf(spot: Dot | Spot): Dot {
  return 'x' in spot ? [spot.x, spot.y] : spot;
}

/** Names of countries where they lie in nobody's way. */
function nameCountries(
  countries: ReturnType<typeof groundOf>['countries'],
  height: number,
  occupied: readonly Box[],
): { name: string; x: number; y: number }[] {
  const boxes = [...occupied];
  return countries.flatMap(({ name, spots, width }) => {
    for (const [x, y] of spots) {
      const { box } = labelAt([name], [tenth(x), tenth(y)], 'middle', 0);
      if (box.right - box.left > width * 1.15) return [];
      if (box.left < 2 || box.right > pictureWidth - 2 || box.top < 2 || box.bottom > height - 2) continue;
      if (boxes.some((one) => overlap(one, box))) continue;
      boxes.push(box);
      return [{ name, x: tenth(x), y: tenth(y) }];
    }
    return [];
  });
}

const roundLengths = [50, 100, 200, 500, 1000, 2000, 5000];

function barOf({ type, scale }: MapFrame): PlaceMap['bar'] {
  if (type === 'world') return undefined;
  const kilometres = roundLengths.findLast((length) => (length / globeRadius) * scale <= mostBarLength) ?? 50;
  return { length: tenth((kilometres / globeRadius) * scale), kilometres };
}

import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { angleBetween, middleOf, type Position, unitVector } from './atlas.ts';
import { pictureWidth } from '../shape.ts';

/** What part of the world a map shows. Many maps share a frame: centres and scales come from a coarse grid. */
export interface MapFrame {
  /** A region around its centre, or the whole world around a meridian. */
  readonly type: 'region' | 'world';
  readonly centre: Position;
  /** Units of the picture to the globe's radius. */
  readonly scale: number;
  readonly height: number;
}

/** Room for words at the edges. */
const margin = { across: 84, down: 40 };

/** How near a map goes: some 1,600 km across for one place, so that it shows where in the world it is; 700 km for several. */
const nearest = { one: 1900, several: 4300 };

/** Beyond so many radians from the middle to the farthest place the world is shown whole. */
const widestRegion = 0.95;

/** A wide region beyond this latitude would be seen from above a pole, with its countries on their heads. */
const polar = { latitude: 60, reach: 0.35 };

/** Equal Earth is 5.413 globe radii wide. */
const worldFrame = { scale: 88.6, height: 234 };

/** The frame for some places, at least one. */
export function frameOf(places: readonly Position[]): MapFrame {
  const middle = balanced(places);
  const farthest = Math.max(...places.map((place) => angleBetween(unitVector(place), unitVector(middle))));
  const fromAbove = Math.abs(middle[1]) > polar.latitude && farthest > polar.reach;
  if (farthest > widestRegion || fromAbove) {
    return { type: 'world', centre: [Math.round(middleLongitude(places) / 30) * 30, 0], ...worldFrame };
  }
  const spread = spreadOf(places, middle);
  const height = spread.down > spread.across * 1.1 + 1e-6 ? 420 : 320;
  const limit = places.length === 1 ? nearest.one : nearest.several;
  const step = stepFor(scaleFor(spread, height, limit));
  const centre: Position = [snap(middle[0], step), snap(middle[1], step)];
  return { type: 'region', centre, scale: scaleFor(spreadOf(places, centre), height, limit), height };
}

/** Where positions fall on a map, clipped a little beyond its edges so that no edge is drawn. */
export function projectionOf({ type, centre: [longitude, latitude], scale, height }: MapFrame): GeoProjection {
  const projection =
    type === 'world' ? geoEqualEarth() : geoAzimuthalEqualArea().clipAngle(Math.min(179, clipOf(scale, height)));
  return (
    projection
      .rotate([-longitude, -latitude])
      .scale(scale)
      .translate([pictureWidth / 2, height / 2])
      // The outlines of a region have points enough to look bent; those of the world have long straight parts.
      .precision(type === 'world' ? 0.4 : 0)
      .clipExtent([
        [-5, -5],
        [pictureWidth + 5, height + 5],
      ])
  );
}

/** How far a region's corners are from its centre, in radians; the whole globe's half for the world. */
export function radiusOf({ type, scale, height }: MapFrame): number {
  if (type === 'world') return Math.PI;
  return 2 * Math.asin(Math.min(1, Math.hypot(pictureWidth / 2 + 5, height / 2 + 5) / (2 * scale)));
}

function clipOf(scale: number, height: number): number {
  return (radiusOf({ type: 'region', centre: [0, 0], scale, height }) * 180 * 1.1) / Math.PI;
}

interface Spread {
  readonly across: number;
  readonly down: number;
}

/** How far places lie from a centre at most, in globe radii of the projection. */
function spreadOf(places: readonly Position[], [longitude, latitude]: Position): Spread {
  const points = flatten(places, [longitude, latitude]);
  return {
    across: Math.max(...points.map(([x]) => Math.abs(x))),
    down: Math.max(...points.map(([, y]) => Math.abs(y))),
  };
}

function flatten(places: readonly Position[], [longitude, latitude]: Position): (readonly [number, number])[] {
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  return places.map(([x, y]) => projection([x, y]) ?? [0, 0]);
}

/** The largest scale of a ladder, twice as large at each third rung, at which the spread fits. */
function scaleFor({ across, down }: Spread, height: number, limit: number): number {
  const fitting = Math.min(
    limit,
    (pictureWidth / 2 - margin.across) / Math.max(across, 1e-9),
    (height / 2 - margin.down) / Math.max(down, 1e-9),
  );
  return Math.round(2 ** (Math.floor(Math.log2(fitting) * 3) / 3));
}

const steps = [10, 5, 2, 1, 0.5, 0.25] as const;

/** The coarsest grid of degrees that moves a centre by less than an eighth of the map. */
function stepFor(scale: number): number {
  return steps.find((step) => ((step * Math.PI) / 180) * scale <= pictureWidth / 8) ?? 0.25;
}

function snap(degrees: number, step: number): number {
  return Math.round(degrees / step) * step;
}

/** The middle of places as they lie on a map around their mean. */
function balanced(places: readonly Position[]): Position {
  const [x, y, z] = middleOf(places.map(unitVector));
  const mean: Position = [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
  const points = flatten(places, mean);
  const between = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const projection = geoAzimuthalEqualArea().rotate([-mean[0], -mean[1]]).scale(1).translate([0, 0]);
  return projection.invert?.([between(points.map(([px]) => px)), between(points.map(([, py]) => py))]) ?? mean;
}

/** The meridian in the middle of the narrowest span that holds all places. */
function middleLongitude(places: readonly Position[]): number {
  const sorted = places.map(([longitude]) => longitude).toSorted((a, b) => a - b);
  let [gap, start] = [-1, 0];
  for (const [index, longitude] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - longitude > gap) [gap, start] = [next - longitude, next];
  }
  const middle = start + (360 - gap) / 2;
  return middle > 180 ? middle - 360 : middle;
}

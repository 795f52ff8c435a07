import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A line on the globe, with its points also as unit vectors (x, y, z one after another), by which distances are quickly known. */
export interface GlobeLine {
  readonly positions: readonly Position[];
  readonly vectors: Float64Array;
  /** A cap of the globe that holds the line and, if it is a ring, all that it encloses: middle, and radius in radians. */
  readonly cap: { readonly middle: UnitVector; readonly radius: number };
  /** For a ring, which way round it goes, and how much it encloses: see {@link turnOf}. */
  readonly turn: number;
}

export type UnitVector = readonly [x: number, y: number, z: number];

/** Land, the borders on it, and the countries they part. */
export interface Atlas {
  readonly land: readonly GlobeLine[];
  readonly borders: readonly GlobeLine[];
  readonly countries: readonly { readonly name: string; readonly outlines: readonly GlobeLine[] }[];
}

type WorldTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/** Reads the text of a TopoJSON file of the package `world-atlas`. */
export function parseAtlas(text: string): Atlas {
  // oxlint-disable-next-line no-unsafe-type-assertion -- a file of a package of a locked version
  const topology = JSON.parse(text) as WorldTopology;
  const { countries, land } = topology.objects;
  return {
    land: feature(topology, land)
      .features.flatMap(({ geometry }) => ringsOf(geometry))
      .map(globeLine),
    borders: mesh(topology, countries, (a, b) => a !== b).coordinates.map(globeLine),
    countries: feature(topology, countries).features.map(({ properties, geometry }) => ({
      name: properties.name,
      outlines: ringsOf(geometry)
        .filter(({ length }) => length > leastOutline)
        .map((ring) => globeLine(coarse(ring))),
    })),
  };
}

/** Names of countries need to know roughly where those lie: their main lands, in some sixty points each. */
const leastOutline = 12;
const outlinePoints = 60;

function coarse(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const step = Math.ceil(ring.length / outlinePoints);
  return ring.filter((_, index) => index % step === 0 || index === ring.length - 1);
}

function ringsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function globeLine(line: readonly GeoJSON.Position[]): GlobeLine {
  const positions = line.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
  const vectors = new Float64Array(positions.length * 3);
  const sum = [0, 0, 0] as [number, number, number];
  for (const [index, position] of positions.entries()) {
    const vector = unitVector(position);
    vectors.set(vector, index * 3);
    sum[0] += vector[0];
    sum[1] += vector[1];
    sum[2] += vector[2];
  }
  const middle = middleOf([sum]);
  let nearest = 1;
  for (let at = 0; at < vectors.length; at += 3) {
    const [x, y, z] = middle;
    const cosine = (vectors[at] ?? 0) * x + (vectors[at + 1] ?? 0) * y + (vectors[at + 2] ?? 0) * z;
    if (cosine < nearest) nearest = cosine;
  }
  const radius = Math.acos(Math.max(-1, nearest));
  return { positions, vectors, cap: { middle, radius }, turn: turnOf(vectors, [...positions.keys()]) };
}

export function unitVector([longitude, latitude]: Position): UnitVector {
  const across = (longitude * Math.PI) / 180;
  const up = (latitude * Math.PI) / 180;
  return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)];
}

export function angleBetween([ax, ay, az]: UnitVector, [bx, by, bz]: UnitVector): number {
  return Math.acos(Math.min(1, Math.max(-1, ax * bx + ay * by + az * bz)));
}

/** The direction of the mean of some points; where they cancel each other out, that of the first. */
export function middleOf(points: readonly UnitVector[]): UnitVector {
  let [x, y, z] = [0, 0, 0];
  for (const point of points) [x, y, z] = [x + point[0], y + point[1], z + point[2]];
  const length = Math.hypot(x, y, z);
  if (length < 1e-6) return points[0] ?? [1, 0, 0];
  return [x / length, y / length, z / length];
}

/**
 * What a ring of some of a line's points encloses, in squared radians as the eye sees it from above: positive or negative by which way
 * round it goes.
 */
export function turnOf(vectors: Float64Array, indexes: readonly number[]): number {
  const turn = [0, 0, 0] as [number, number, number];
  const sum = [0, 0, 0] as [number, number, number];
  let before = (indexes.at(-1) ?? 0) * 3;
  for (const index of indexes) {
    const at = index * 3;
    const [px, py, pz] = [vectors[before] ?? 0, vectors[before + 1] ?? 0, vectors[before + 2] ?? 0];
    const [x, y, z] = [vectors[at] ?? 0, vectors[at + 1] ?? 0, vectors[at + 2] ?? 0];
    turn[0] += py * z - pz * y;
    turn[1] += pz * x - px * z;
    turn[2] += px * y - py * x;
    sum[0] += x;
    sum[1] += y;
    sum[2] += z;
    before = at;
  }
  const [mx, my, mz] = middleOf([sum]);
  return (turn[0] * mx + turn[1] * my + turn[2] * mz) / 2;
}

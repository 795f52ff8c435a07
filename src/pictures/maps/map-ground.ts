import { type GeoGeometryObjects, type GeoProjection, geoStream } from 'd3-geo';
import { type Atlas, unitVector } from './atlas.ts';
import { type MapFrame, projectionOf, radiusOf } from './map-frame.ts';
import { areaOf, pathData, simplify } from './outline.ts';
import { type Dot, pictureWidth } from '../shape.ts';
import { type Sight, thinLines, thinRings } from './thin.ts';

/** What lies below the marks of a map. */
export interface MapGround {
  /** Path data. */
  readonly land: string;
  readonly borders: string;
  /** Countries, the largest on the map first, with spots well within them, the roomiest first. */
  readonly countries: readonly { readonly name: string; readonly spots: readonly Dot[]; readonly width: number }[];
}

/** Length of path data that a map may have, so that it costs little to load. */
const mostData = 4800;

/** The least that a point takes. */
const leastPerPoint = 5;

/** Below this scale borders are too many for their room, and what they cost is better spent on coasts. */
const wideScale = 350;

/** A country is worth a name from this share of the map on. */
const leastShare = 0.012;

const grounds = new WeakMap<Atlas, Map<string, MapGround>>();
const mostGrounds = 1500;

/** The ground of a frame. Drawn once for all maps of one frame. */
export function groundOf(atlas: Atlas, frame: MapFrame): MapGround {
  const known = grounds.get(atlas) ?? new Map<string, MapGround>();
  grounds.set(atlas, known);
  const key = JSON.stringify(frame);
  const found = known.get(key) ?? drawGround(atlas, frame);
  if (known.size < mostGrounds) known.set(key, found);
  return found;
}

function drawGround(atlas: Atlas, frame: MapFrame): MapGround {
  const projection = projectionOf(frame);
  const sight: Sight = {
    centre: unitVector(frame.centre),
    radius: radiusOf(frame),
    detail: detailAt(frame.scale) / frame.scale,
  };
  const land = project({ type: 'Polygon', coordinates: thinRings(atlas.land, sight) }, projection);
  const wide = frame.scale < wideScale;
  const borders = wide
    ? []
    : project({ type: 'MultiLineString', coordinates: thinLines(atlas.borders, sight) }, projection);
  const countries = (frame.type === 'world' ? [] : atlas.countries).flatMap(({ name, outlines }) => {
    const coordinates = thinRings(outlines, { ...sight, detail: roughly / frame.scale });
    if (coordinates.length === 0) return [];
    const [largest] = project({ type: 'Polygon', coordinates }, projection).toSorted((a, b) => areaOf(b) - areaOf(a));
    const area = largest ? areaOf(largest) : 0;
    if (!largest || area < (wide ? 3 : 1) * leastShare * pictureWidth * frame.height) return [];
    const across = largest.map(([x]) => x);
    return [{ name, area, spots: roomiest(largest), width: Math.max(...across) - Math.min(...across) }];
  });
  return {
    ...fitting(land, borders),
    countries: countries.toSorted((a, b) => b.area - a.area).map(({ name, spots, width }) => ({ name, spots, width })),
  };
}

/** Points of a line that are nearer than so many units are one: the wider the map, the fewer of them its data has room for. */
function detailAt(scale: number): number {
  return Math.min(2, Math.max(0.6, 900 / scale));
}

/** Detail enough to see where a name has room. */
const roughly = 5;

/** Outlines as fine as the length of their data allows. */
function fitting(land: readonly Dot[][], borders: readonly Dot[][]): Pick<MapGround, 'land' | 'borders'> {
  let [rings, lines] = [land, borders];
  for (let tolerance = 0.5; ; tolerance *= 1.5) {
    rings = rings.filter((ring) => areaOf(ring) > 6 * tolerance).map((ring) => simplify(ring, tolerance));
    // Of the two, the coast is what a reader knows a map by.
    lines = lines.map((line) => simplify(line, 1.5 * tolerance));
    const points = [...rings, ...lines].reduce((sum, { length }) => sum + length, 0);
    if (points * leastPerPoint > mostData) continue;
    const data = { land: pathData(rings, true), borders: pathData(lines, false) };
    if (data.land.length + data.borders.length <= mostData || tolerance > 20) return data;
  }
}

/**
 * Lines and rings as they fall on the map. All rings of a kind are one polygon: which way round each goes tells land from lake, and
 * the projection has to ask only once what is inside.
 */
function project(shape: GeoGeometryObjects, projection: GeoProjection): Dot[][] {
  const lines: Dot[][] = [];
  let line: Dot[] = [];
  let closing = false;
  const sink = {
    point: (x: number, y: number) => void line.push([x, y]),
    lineStart: () => void (line = []),
    lineEnd: () => {
      const [first] = line;
      if (closing && first) line.push(first);
      if (line.length > 1) lines.push(line);
    },
    polygonStart: () => void (closing = true),
    polygonEnd: () => void (closing = false),
    sphere: () => undefined,
  };
  geoStream(shape, projection.stream(sink));
  return lines;
}

const gridSize = 9;
const mostSpots = 5;

/** Spots within a ring that are far from its line, the farthest first. */
function roomiest(ring: readonly Dot[]): Dot[] {
  const outline = simplify(ring, 3);
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, tall] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const spots: { spot: Dot; room: number }[] = [];
  for (let row = 1; row < gridSize; row += 1) {
    for (let column = 1; column < gridSize; column += 1) {
      const spot: Dot = [left + (wide * column) / gridSize, top + (tall * row) / gridSize];
      if (holds(outline, spot)) spots.push({ spot, room: distanceTo(outline, spot) });
    }
  }
  return spots
    .toSorted((a, b) => b.room - a.room)
    .slice(0, mostSpots)
    .map(({ spot }) => spot);
}

function holds(ring: readonly Dot[], [x, y]: Dot): boolean {
  let within = false;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [qx, qy] of ring) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) within = !within;
    [px, py] = [qx, qy];
  }
  return within;
}

/** The distance to the nearest corner of a ring; words are wider than tall, so what lies above or below counts for more. */
function distanceTo(ring: readonly Dot[], [x, y]: Dot): number {
  return Math.min(...ring.map(([px, py]) => Math.hypot((px - x) / 1.6, py - y)));
}

import { angleBetween, type GlobeLine, turnOf, type UnitVector } from './atlas.ts';

/** Longitude and latitude as GeoJSON has them. */
type GlobePoint = [longitude: number, latitude: number];

/** A cap of the globe, and how near two points of a line may come to be one. Distances are in radians. */
export interface Sight {
  readonly centre: UnitVector;
  readonly radius: number;
  readonly detail: number;
}

/** Lines that can be seen, as few points as they need. */
export function thinLines(lines: readonly GlobeLine[], sight: Sight): GlobePoint[][] {
  return lines.filter((line) => inSight(line, sight)).map((line) => pick(line, thin(line, sight)));
}

/** Rings that can be seen or that enclose all that can be seen. One that shrinks to nothing, or would turn inside out, is left out. */
export function thinRings(rings: readonly GlobeLine[], sight: Sight): GlobePoint[][] {
  return rings.flatMap((ring) => {
    if (!inSight(ring, sight) || Math.abs(ring.turn) < sight.detail ** 2) return [];
    const thinned = thin(ring, sight);
    const turn = turnOf(ring.vectors, thinned);
    return Math.sign(turn) === Math.sign(ring.turn) && Math.abs(turn) > sight.detail ** 2 ? [pick(ring, thinned)] : [];
  });
}

function inSight({ cap }: GlobeLine, { centre, radius }: Sight): boolean {
  return angleBetween(cap.middle, centre) < cap.radius + radius;
}

function pick({ positions }: GlobeLine, indexes: readonly number[]): GlobePoint[] {
  return indexes.map((index) => {
    const [longitude = 0, latitude = 0] = positions[index] ?? [];
    return [longitude, latitude];
  });
}

/**
 * The points of a line that matter, by their indexes: in sight, those that are some detail apart; far from it, only so many that the
 * line passes on the same side. Projecting what is left costs the map's own size and not the world's.
 */
function thin({ positions, vectors }: GlobeLine, { centre: [x, y, z], radius, detail }: Sight): number[] {
  const kept: number[] = [];
  const end = positions.length - 1;
  let last = 0;
  let reach = 0;
  for (let index = 0; index <= end; index += 1) {
    const at = index * 3;
    if (index > 0 && index < end && distance(vectors, last, at) < reach) continue;
    kept.push(index);
    last = at;
    const cosine = (vectors[at] ?? 0) * x + (vectors[at + 1] ?? 0) * y + (vectors[at + 2] ?? 0) * z;
    reach = Math.max(detail, 0.5 * (Math.acos(Math.min(1, Math.max(-1, cosine))) - radius));
  }
  return kept;
}

/** The straight distance through the globe, which is never more than the one along its surface. */
function distance(vectors: Float64Array, one: number, other: number): number {
  const x = (vectors[one] ?? 0) - (vectors[other] ?? 0);
  const y = (vectors[one + 1] ?? 0) - (vectors[other + 1] ?? 0);
  const z = (vectors[one + 2] ?? 0) - (vectors[other + 2] ?? 0);
  return Math.sqrt(x * x + y * y + z * z);
}

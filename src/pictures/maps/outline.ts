import type { Dot } from '../shape.ts';

/** A line without the points that lie within `tolerance` of it anyway (Douglas and Peucker's way). The ends stay. */
export function simplify(line: readonly Dot[], tolerance: number): Dot[] {
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestFrom(line, from, to);
    if (farthest.distance <= tolerance) continue;
    keep[farthest.index] = 1;
    spans.push([from, farthest.index], [farthest.index, to]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

function farthestFrom(line: readonly Dot[], from: number, to: number): { index: number; distance: number } {
  const [ax, ay] = line[from] ?? [0, 0];
  const [bx, by] = line[to] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let [farthest, squared] = [from, 0];
  for (let index = from + 1; index < to; index += 1) {
    const [x, y] = line[index] ?? [0, 0];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    const [across, down] = [x - ax - along * dx, y - ay - along * dy];
    const distance = across * across + down * down;
    if (distance > squared) [farthest, squared] = [index, distance];
  }
  return { index: farthest, distance: Math.sqrt(squared) };
}

/** Twice the area of a ring is what the sum gives; the sign tells which way round it goes. */
export function areaOf(ring: readonly Dot[]): number {
  let sum = 0;
  let [px, py] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return Math.abs(sum) / 2;
}

/** SVG path data for lines, in tenths of a unit and as few bytes as it takes: `M1 2l.5-3`. Closed ones end in `z`. */
export function pathData(lines: readonly (readonly Dot[])[], closed: boolean): string {
  return lines.map((line) => subpath(line, closed)).join('');
}

function subpath(line: readonly Dot[], closed: boolean): string {
  let data = '';
  let [px, py] = [0, 0];
  let first = true;
  for (const [x, y] of closed && line.length > 1 ? line.slice(0, -1) : line) {
    const [tx, ty] = [Math.round(x * 10), Math.round(y * 10)];
    if (first) data += `M${written(tx)}${spaced(ty)}l`;
    else if (tx !== px || ty !== py)
      data += `${data.endsWith('l') ? written(tx - px) : spaced(tx - px)}${spaced(ty - py)}`;
    [px, py, first] = [tx, ty, false];
  }
  if (data === '' || data.endsWith('l')) return '';
  return closed ? `${data}z` : data;
}

function written(tenths: number): string {
  const text = String(tenths / 10);
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

function spaced(tenths: number): string {
  return tenths < 0 ? written(tenths) : ` ${written(tenths)}`;
}

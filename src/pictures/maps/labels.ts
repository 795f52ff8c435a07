import { type Box, type Dot, letterSize, lineHeight, overlap, pictureWidth } from '../shape.ts';
import { tenth } from '../round.ts';
import { textWidth, wrap } from '../text-width.ts';

/** Words that belong to a spot of a picture. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  /** How far the spot's mark reaches. */
  readonly radius: number;
  readonly text: string;
}

/** Lines of words at an anchor; smaller letters than those it was placed for leave it within its box. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** From the anchor down to the first line's foot, in em. */
  readonly rise: number;
  readonly box: Box;
  /** A line from the mark to words that had to stand apart. */
  readonly leader?: readonly [Dot, Dot];
}

/** The directions in which words stand best, the best first: beside, then aslant, then above and below. */
const directions: readonly Dot[] = [
  [1, 0],
  [-1, 0],
  [1, -0.8],
  [1, 0.8],
  [-1, -0.8],
  [-1, 0.8],
  [0, -1],
  [0, 1],
];

const distances = [4, 18, 34, 52];

const widest = 190;
const mostLines = 3;

/**
 * Places words beside their spots, one after another, so that no two overlap, none covers a mark or one of `taken`, and none leaves the
 * picture. Those that come first have the first choice; `undefined` where no room is left.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  height: number,
  taken: readonly Box[] = [],
): (Label | undefined)[] {
  const marks = requests.map(({ x, y, radius }) => boxAround(x, y, radius));
  const boxes: Box[] = [...taken];
  const leaders: (readonly [Dot, Dot])[] = [];
  return requests.map((request, index) => {
    const others = marks.filter((_, other) => other !== index);
    const found = candidates(request).find(
      ({ box, leader }) =>
        inside(box, height) &&
        ![...boxes, ...others].some((one) => overlap(one, box)) &&
        !leaders.some((line) => crosses(line, box)) &&
        !(leader && boxes.some((one) => crosses(leader, one))),
    );
    if (!found) return undefined;
    boxes.push(found.box);
    if (found.leader) leaders.push(found.leader);
    return found;
  });
}

function candidates({ x, y, radius, text }: LabelRequest): Label[] {
  const lines = wrap(text, widest, letterSize, mostLines);
  return distances.flatMap((distance) =>
    directions.map(([across, down]) => {
      const reach = radius + distance;
      const at: Dot = [tenth(x + across * reach), tenth(y + down * reach)];
      const label = labelAt(lines, at, across > 0 ? 'start' : across < 0 ? 'end' : 'middle', Math.sign(down));
      if (distance <= 4) return label;
      const start: Dot = [tenth(x + across * radius), tenth(y + down * radius)];
      return { ...label, leader: [start, at] as const };
    }),
  );
}

/** Words at an anchor; `side` is -1 above it, 0 level with it, 1 below it. */
export function labelAt(lines: readonly string[], [x, y]: Dot, anchor: Label['anchor'], side: number): Label {
  const width = Math.max(...lines.map((line) => textWidth(line, letterSize)));
  const tall = lines.length * lineHeight * letterSize;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const top = side < 0 ? y - tall : side > 0 ? y : y - tall / 2;
  const below = (lines.length - 1) * lineHeight;
  const rise = side < 0 ? -0.25 - below : side > 0 ? 0.9 : 0.34 - below / 2;
  return {
    x,
    y,
    anchor,
    lines,
    rise: Math.round(rise * 100) / 100,
    box: { left, top, right: left + width, bottom: top + tall },
  };
}

function inside({ left, top, right, bottom }: Box, height: number): boolean {
  return left >= 2 && top >= 2 && right <= pictureWidth - 2 && bottom <= height - 2;
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Whether a line touches a box, as far as some points of it tell. */
function crosses([[x1, y1], [x2, y2]]: readonly [Dot, Dot], box: Box): boolean {
  for (let step = 0; step <= 8; step += 1) {
    const x = x1 + ((x2 - x1) * step) / 8;
    const y = y1 + ((y2 - y1) * step) / 8;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

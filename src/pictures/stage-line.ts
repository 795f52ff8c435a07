import { tenth } from './round.ts';
import { letterSize, lineHeight, pictureWidth } from './shape.ts';
import { wrap } from './text-width.ts';

/** A stage as it is to be shown: when and what, in words, and the sides that took it, by index. */
export interface ShownStage {
  readonly when: string;
  readonly what: string;
  readonly at: readonly number[];
}

/** Stages down a line for each side. */
export interface StageLine {
  readonly height: number;
  /** Each side's line, with its name above. */
  readonly lanes: readonly {
    readonly x: number;
    readonly name?: string;
    readonly nameY: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly steps: readonly StageStep[];
  /** Where the words begin. */
  readonly left: number;
}

interface StageStep {
  readonly y: number;
  /** The lanes it stands on. */
  readonly xs: readonly number[];
  readonly when: string;
  readonly lines: readonly string[];
}

const leastStages = 3;
const laneGap = 30;
const line = letterSize * lineHeight;

/** Draws stages in the order given. Without `sides` they stand on one line. `undefined` for fewer than three stages. */
export function drawStageLine(stages: readonly ShownStage[], sides: readonly string[]): StageLine | undefined {
  if (stages.length < leastStages) return undefined;
  const count = Math.max(1, sides.length);
  const xs = Array.from({ length: count }, (_, index) => 10 + index * laneGap);
  const left = 10 + (count - 1) * laneGap + 26;
  const first = sides.length * (line + 2) + 16;
  let y = first;
  const steps = stages.map(({ when, what, at }): StageStep => {
    const lines = wrap(what, pictureWidth - left, letterSize, 2);
    const step = { y: tenth(y), xs: sides.length > 0 ? at.flatMap((side) => xs[side] ?? []) : xs, when, lines };
    y += (lines.length + 1) * line + 14;
    return step;
  });
  const bottom = steps.at(-1)?.y ?? first;
  return {
    height: Math.ceil(y - 10),
    left,
    steps,
    lanes: xs.map((x, index) => {
      const name = sides[index];
      const nameY = tenth((index + 0.8) * (line + 2));
      const top = name === undefined ? first : tenth(nameY + 6);
      return { x, nameY, top, bottom, ...(name !== undefined && { name }) };
    }),
  };
}

/** A point of a picture, in its own units: x to the right, y down. */
export type Dot = readonly [x: number, y: number];

/** A rectangle of a picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All pictures are drawn this wide, whatever the width they are shown at. */
export const pictureWidth = 480;

/**
 * Size of the letters on a phone, in units of the picture: 11.6 px where 480 units take 328 px. On wider screens the style sheet
 * makes them smaller in units, so that words that fit here fit there as well.
 */
export const letterSize = 17;

/** From one line of a label to the next, in em. */
export const lineHeight = 1.15;

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

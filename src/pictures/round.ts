/** A number with at most one decimal, so that a picture has the same bytes on any machine. Never `-0`. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

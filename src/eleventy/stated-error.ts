/** An error whose message says it all, so that Eleventy prints no stack trace with it. */
export class StatedError extends Error {
  readonly skipOriginalStack = true;
}

/** A package that pictures are drawn with is not installed, or not whole. */
export class MissingStudioError extends Error {}

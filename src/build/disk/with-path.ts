/**
 * Does something with a file. Where the system refuses without saying which file it is about, as it does of writing, reading and
 * flushing, the error is given the path.
 */
export function withPath<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}

/** Whether an error is the system's refusal with one of these codes, such as `ENOENT`. */
export function isRefusal(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

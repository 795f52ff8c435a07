/** The command was called in a way that cannot be carried out; nothing was done. Ends with exit code 2. */
export class UsageError extends Error {}

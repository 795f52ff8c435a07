import { faultWords } from './terminal/system-fault.ts';

/** What a command is for is done; what it does afterwards was refused by the system. `holds` says in words what is so now. */
export class LaterFaultError extends Error {
  constructor(
    readonly holds: string,
    cause: Error,
  ) {
    super(holds, { cause });
  }
}

/** A refusal of the system that came after the deed, with what is so now; any other error as it is. */
export function laterFault(error: unknown, holds: string): unknown {
  return error instanceof Error && faultWords(error) !== undefined ? new LaterFaultError(holds, error) : error;
}

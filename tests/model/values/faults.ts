import type { z } from 'zod';

/** The rules that a value breaks, in the order in which they are found; what a schema alone refuses has its own code there. */
export function faultsOf(schema: z.ZodType, written: unknown): unknown[] {
  const { error } = schema.safeParse(written);
  return (error?.issues ?? []).map((issue) => (issue.code === 'custom' ? issue.params?.['rule'] : issue.code));
}

import type { Hold } from '../../src/build/lock.ts';

/** For work that nobody else can disturb. */
export const unlocked: Hold = { renew: () => undefined, confirm: () => undefined };

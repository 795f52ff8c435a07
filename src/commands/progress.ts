import type { Environment } from './environment.ts';

/** Builds shorter than this, in milliseconds, say nothing while they run. */
const quietFor = 1500;
const betweenUpdates = { terminal: 100, plain: 5000 };

/** Tells how far a long build is: on one line that is rewritten on a terminal, as plain lines elsewhere. */
export function showProgress({ elapsed, err, interactive }: Environment): (done: number, all: number) => void {
  let last = quietFor - (interactive ? betweenUpdates.terminal : betweenUpdates.plain);
  let shown = false;
  return (done, all) => {
    const now = elapsed();
    const due = now >= last + (interactive ? betweenUpdates.terminal : betweenUpdates.plain) && now >= quietFor;
    if (done < all && !due) return;
    if (done === all && !shown) return;
    last = now;
    shown = true;
    const text = `${done} of ${all} pages made`;
    err(interactive ? `\r${text}${done === all ? '\n' : ''}` : `${text}\n`);
  };
}

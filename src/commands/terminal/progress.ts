import type { Environment } from './environment.ts';

/** Milliseconds before a build says anything, and between two updates. A log wants few lines, a terminal a live one. */
const pace = { terminal: { quiet: 1_000, between: 100 }, plain: { quiet: 10_000, between: 10_000 } };

/** Tells how far a long build is: on one line that is rewritten on a terminal, as plain lines elsewhere. */
export function showProgress({ elapsed, err, interactive }: Environment): (done: number, all: number) => void {
  const { quiet, between } = interactive ? pace.terminal : pace.plain;
  let next = quiet;
  let shown = false;
  return (done, all) => {
    const last = done === all && shown;
    if (!last && elapsed() < next) return;
    next = elapsed() + between;
    shown = true;
    const text = `${done} of ${all} files made`;
    err(interactive ? `\r${text}${done === all ? '\n' : ''}` : `${text}\n`);
  };
}

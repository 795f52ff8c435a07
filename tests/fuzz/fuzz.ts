import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { properties, type PropertyName, tryProperty } from './properties.ts';

/*
 * `npm run fuzz -- --cases 10000` tries random articles as long as one likes; `--seed N` tries the same ones again, and
 * `--only NAME` one sort of them. A process of its own, so that a case that never ends harms nothing else.
 */

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string' },
  },
});

const isProperty = (name: string): name is PropertyName => Object.hasOwn(properties, name);
const names = Object.keys(properties)
  .filter(isProperty)
  .filter((name) => values.only === undefined || name === values.only);
if (names.length === 0)
  throw new Error(`There is no “${values.only}”; there are ${Object.keys(properties).join(', ')}.`);

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'briefing-fuzz-')));
try {
  for (const name of names) {
    const cases = values.cases === undefined ? properties[name].cases : Number(values.cases);
    let tried = 0;
    const failure = tryProperty(name, scratch, { cases, seed: Number(values.seed), onCase: () => tried++ });
    process.stdout.write(
      `${name}: ${tried} cases, seed ${values.seed}${failure === undefined ? ', all held' : `, FAILED ${failure}`}\n`,
    );
    if (failure !== undefined) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

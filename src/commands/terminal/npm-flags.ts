import { type CommandName, commandTable } from '../flags/command-table.ts';
import type { Flag } from '../flags/flag.ts';

/**
 * What to say to somebody who wrote `npm start --port 8098`, whose flag npm keeps for itself and hands on as a variable of the process
 * at most; `undefined` if npm kept none. `words` is what it left of the command line.
 */
export function keptByNpm(
  command: CommandName,
  words: readonly string[],
  variable: (name: string) => string | undefined,
): string | undefined {
  if (variable('npm_lifecycle_event') !== command) return undefined;
  const kept = Object.entries<Flag>(commandTable[command].flags).filter(
    ([name]) => isKept(name, variable) && !words.includes(`--${name}`),
  );
  if (kept.length === 0) return undefined;
  const loose = words.filter((word) => !word.startsWith('-'));
  const wanting = kept.filter(([name, { type }]) => type === 'string' && written(name, variable) === 'true');
  const meant = kept.map(([name, flag]) => {
    const value = written(name, variable);
    if (flag.type === 'boolean') return `--${name}`;
    if (value !== 'true') return `--${name} ${value}`;
    // Which value was whose, npm does not tell.
    return `--${name} ${wanting.length === 1 && loose.length === 1 ? loose[0] : flag.value}`;
  });
  const script = command === 'start' ? 'npm start' : `npm run ${command}`;
  const names = kept.map(([name]) => `--${name}`).join(' and ');
  return `npm keeps ${names} for itself, unless “--” stands before. Write: ${script} -- ${meant.join(' ')}`;
}

function isKept(flag: string, variable: (name: string) => string | undefined): boolean {
  // npm reads --lan as its own --long and --all.
  if (flag === 'lan' && variable('npm_config_long') === 'true' && variable('npm_config_all') === 'true') return true;
  return (written(flag, variable) ?? '') !== '';
}

function written(flag: string, variable: (name: string) => string | undefined): string | undefined {
  return variable(`npm_config_${flag.replaceAll('-', '_')}`);
}

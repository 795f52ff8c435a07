/** Flags of our commands that npm would take for its own, and what stands after them. */
const flags: Readonly<Record<string, string>> = {
  port: 'NUMBER',
  lan: '',
  articles: 'FOLDER',
  output: 'FOLDER',
  'base-url': 'URL',
  'path-prefix': 'PATH',
  for: 'HOST',
  hsts: '',
  now: 'DATE',
  format: 'text|json',
  complete: '',
  slug: 'SLUG',
};

/**
 * What to say to somebody who wrote `npm start --port 8098`, whose flag npm keeps for itself and hands on as a variable of the process
 * at most; `undefined` if npm kept none. `words` is what it left of the command line.
 */
export function keptByNpm(
  command: string,
  words: readonly string[],
  variable: (name: string) => string | undefined,
): string | undefined {
  if (variable('npm_lifecycle_event') !== command) return undefined;
  const kept = Object.keys(flags).filter((flag) => isKept(flag, variable) && !words.includes(`--${flag}`));
  if (kept.length === 0) return undefined;
  const loose = words.filter((word) => !word.startsWith('-'));
  const wanting = kept.filter((flag) => flags[flag] !== '' && written(flag, variable) === 'true');
  const meant = kept.map((flag) => {
    const value = written(flag, variable);
    if (flags[flag] === '') return `--${flag}`;
    if (value !== 'true') return `--${flag} ${value}`;
    // Which value was whose, npm does not tell.
    return `--${flag} ${wanting.length === 1 && loose.length === 1 ? loose[0] : flags[flag]}`;
  });
  const script = command === 'start' ? 'npm start' : `npm run ${command}`;
  const names = kept.map((flag) => `--${flag}`).join(' and ');
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

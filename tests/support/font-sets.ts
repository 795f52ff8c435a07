import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The fonts that a browser finds: those of one family of fonts, as on a machine that has no others. */
export interface FontSet {
  readonly name: string;
  /** The file that tells fontconfig which fonts there are. */
  readonly configuration: string;
}

/** Sets whose letters differ in width and height: what is right under all three does not hang on the fonts of a machine. */
export const fontSets: readonly FontSet[] = ['Noto', 'DejaVu', 'Liberation'].map((name) => ({
  name,
  configuration: fileURLToPath(new URL(`fonts/${name.toLowerCase()}.conf`, import.meta.url)),
}));

/** The set for tests of what fonts do not change. */
export const anyFonts: readonly FontSet[] = fontSets.slice(0, 1);

/** What a program must have in its environment to find only the fonts of a set. */
export function fontEnvironment({ configuration }: FontSet): Readonly<Record<string, string>> {
  return { FONTCONFIG_FILE: configuration };
}

/** Whether the fonts of a set are on this machine, where fontconfig gives browsers their fonts. Where every check must run they have to be. */
export function hasFonts(fonts: FontSet): boolean {
  if (process.env['CI'] === 'true') return true;
  const { stdout } = spawnSync('fc-list', { encoding: 'utf8', env: { ...process.env, ...fontEnvironment(fonts) } });
  return process.platform === 'linux' && stdout?.includes(`${fonts.name} Serif`);
}

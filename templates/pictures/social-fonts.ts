import { createRequire as requireFrom } from 'node:module';
import { type FontMetrics, readFontMetrics } from '../../src/pictures/font-metrics.ts';

/** The faces of pictures for shared links: the text serif that the style sheet names, and a sans serif for what stands around it. */
export interface SocialFonts {
  readonly serif: FontMetrics;
  readonly sans: FontMetrics;
}

/** The names that the faces have in their files. */
export const socialFontNames = { serif: 'Charis SIL', sans: 'PT Sans' } as const;

/** Where the files of the faces lie, as Node finds packages, from the sources and from the built program alike. */
export function socialFontFiles(): Readonly<Record<keyof SocialFonts, string>> {
  const { resolve } = requireFrom(import.meta.url);
  return {
    serif: resolve('@expo-google-fonts/charis-sil/700Bold/CharisSIL_700Bold.ttf'),
    sans: resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'),
  };
}

export function readSocialFonts(files: Readonly<Record<keyof SocialFonts, Uint8Array>>): SocialFonts {
  return { serif: readFontMetrics(files.serif), sans: readFontMetrics(files.sans) };
}

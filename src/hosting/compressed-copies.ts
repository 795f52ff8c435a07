const compressible = /\.(?:html|xml|json|jsonld|txt|css|js|svg|ics|csv|webmanifest)$/;

/** Endings of the compressed copies that stand beside a file. */
export const copyEndings = ['.br', '.gz'] as const;

/** Whether a complete site has compressed copies of a file. */
export function isCompressible(file: string): boolean {
  return compressible.test(file);
}

/** The file that one with the name of a copy is a copy of; any other file itself. */
export function originalOf(file: string): string {
  return file.replace(/\.(?:br|gz)$/, '');
}

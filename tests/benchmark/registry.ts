/** Keeps slugs, names and spellings apart: each belongs to one record of the corpus only, across all kinds. */

/** Hands out names and slugs that nothing else in the corpus has. */
export interface Registry {
  /** Makes names until one is free, and takes it together with its slug. */
  readonly name: (make: () => string) => { readonly name: string; readonly slug: string };
  /** Takes the slug of a text, numbered where it is taken: `grain-talks-reopen-2`. */
  readonly slug: (text: string) => string;
  /** Takes a spelling; `undefined` where it, or what it would become as a slug, is taken. */
  readonly spelling: (text: string) => string | undefined;
}

/** Starts a registry in which everything is free. */
export function createRegistry(): Registry {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();

  const spelling = (text: string): string | undefined => {
    const key = identity(text);
    if (taken.has(key)) return undefined;
    taken.add(key);
    return text;
  };

  const slug = (text: string): string => {
    const base = slugOf(text);
    const free = spelling(base);
    if (free !== undefined) return free;
    for (let number = (lastNumber.get(base) ?? 1) + 1; ; number++) {
      const numbered = spelling(`${base}-${number}`);
      if (numbered === undefined) continue;
      lastNumber.set(base, number);
      return numbered;
    }
  };

  const name = (make: () => string): { name: string; slug: string } => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const made = spelling(make());
      if (made !== undefined) return { name: made, slug: slugOf(made) };
    }
    const base = make();
    for (let number = 2; ; number++) {
      const made = spelling(`${base} ${number}`);
      if (made !== undefined) return { name: made, slug: slugOf(made) };
    }
  };

  return { name, slug, spelling };
}

/** What two names of different records must not share: `Kim Lesnin` and `kim-lesnin` are the same. */
export function identity(text: string): string {
  return slugOf(text) || text.toLowerCase().normalize('NFC');
}

/** Lower-case letters, digits and hyphens: `Grain talks, 2021` becomes `grain-talks-2021`. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

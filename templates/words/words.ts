import type { english } from './english/english.ts';
import type { Shape } from './shape.ts';

/**
 * Every word of the interface in one language. An edition in another language is one more file that `satisfies Words`, and one line in
 * `catalogue.ts`.
 */
export type Words = Shape<typeof english>;

/** Headings of parts of pages. */
export type SectionName = keyof Words['sections'];

/** Labels of facts. */
export type FactName = keyof Words['facts'];

/** What events are compared in. */
export type Aspect = keyof Words['compare']['aspects'];

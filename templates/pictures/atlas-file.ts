import { createRequire as requireFrom } from 'node:module';

/** Where the outlines of the world's land and countries lie, as Node finds packages, from the sources and from the built program alike. */
export function atlasFile(): string {
  return requireFrom(import.meta.url).resolve('world-atlas/countries-50m.json');
}

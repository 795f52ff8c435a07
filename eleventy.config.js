// Found by the bare command, which knows no `.eleventy.ts`; this is that file, compiled.
export { default } from './dist/eleventy.js';

// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/*
 * Compiles the program and its styles into dist/, unless what is there was made of just these files. JavaScript, since this runs before
 * anything is compiled.
 */

/** Says what dist/ was made of. */
const recordFile = 'dist/compiled.json';

/** Read by the compiler or by npm besides what the program imports: which package stands for a name, and how sources are read. */
const settings = ['src/compile.js', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Where Node keeps the program as it last ran. */
const compileCache = 'node_modules/.cache/briefing';

process.chdir(join(import.meta.dirname, '..'));
if (!isCurrent()) await compile();

function isCurrent() {
  try {
    const { inputs, outputs, hash } = JSON.parse(readFileSync(recordFile, 'utf8'));
    return hash === hashOf([...inputs, ...outputs]);
  } catch {
    return false;
  }
}

async function compile() {
  const { build } = await import('esbuild');
  const begun = Date.now();
  /** @type {import('esbuild').BuildOptions & { write: false, metafile: true }} */
  const common = { bundle: true, outdir: 'dist', write: false, metafile: true, logLevel: 'warning' };
  const made = await Promise.all([
    build({
      ...common,
      entryPoints: { briefing: 'src/commands/briefing.ts', eleventy: '.eleventy.ts', plugin: 'src/eleventy/plugin.ts' },
      // Each command is loaded by itself, and what several share stands once.
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      platform: 'node',
      target: 'node20.19',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      legalComments: 'none',
      external: ['@resvg/resvg-wasm', 'fflate', 'html-validate', 'ajv', 'ajv-formats'],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    }),
    build({ ...common, entryPoints: { site: 'templates/styles/site.css' }, minify: true }),
  ]);
  const inputs = made.flatMap(({ metafile }) => Object.keys(metafile.inputs)).filter((path) => existsSync(path));
  const files = made.flatMap(({ outputFiles }) =>
    outputFiles.map(({ path, contents }) => ({ path: relative('.', path), contents })),
  );
  // What others load comes first, so that a program that starts meanwhile finds all of it.
  const isChunk = (/** @type {string} */ path) => path.startsWith('dist/chunks/');
  for (const { path, contents } of files.toSorted(
    (one, other) => Number(isChunk(other.path)) - Number(isChunk(one.path)),
  ))
    replace(path, contents);
  const outputs = files.map(({ path }) => path);
  removeOthers('dist/chunks', outputs);
  rmSync(compileCache, { recursive: true, force: true });
  const read = [...inputs, ...settings];
  // What was changed meanwhile may have been read before that. Clocks of disks lag behind a little.
  if (read.some((path) => existsSync(path) && statSync(path).mtimeMs > begun - 100))
    rmSync(recordFile, { force: true });
  else replace(recordFile, JSON.stringify({ inputs: read, outputs, hash: hashOf([...read, ...outputs]) }));
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`\0${path}\0`).update(existsSync(path) ? readFileSync(path) : '');
  return hash.digest('base64url');
}

/** @param {string} path @param {string | Uint8Array} content */
function replace(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/** @param {string} folder @param {string[]} kept */
function removeOthers(folder, kept) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!kept.includes(path)) rmSync(path, { recursive: true });
  }
}

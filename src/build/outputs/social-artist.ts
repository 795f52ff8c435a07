import { readFileSync } from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import { hashOf } from '../../base/hash.ts';
import type { SocialArtist } from '../../plan/planned-output.ts';
import { readSocialFonts, socialFontFiles } from '../../../templates/pictures/social-fonts.ts';
import { drawSocialPicture } from '../../../templates/pictures/social-picture.tsx';
import { isRefusal } from '../disk/with-path.ts';
import { MissingStudioError } from '../missing-studio-error.ts';
import { palettePng } from './palette-png.ts';

/** Turns an SVG into the bytes of a PNG. */
export type Rasterise = (drawing: string) => Uint8Array;

/** What pictures for shared links are drawn with. */
export interface SocialStudio {
  /** Draws whatever it is asked for, since the hash of a picture is that of its drawing. */
  readonly artist: SocialArtist;
  /** Another whenever one of the fonts or the renderer is. */
  readonly tools: string;
  /** Starts the renderer, which takes longer than drawing a picture, so that only a build that needs it does so. */
  readonly openRasteriser: () => Promise<Rasterise>;
}

/** Raise it when the same drawing, renderer and fonts give other bytes than before. A test watches over that. */
const encoderVersion = 1;

const renderer = '@resvg/resvg-wasm';

/**
 * Reads the fonts and the renderer. The hash of a picture covers its drawing and what it is made a PNG with, and not the whole program,
 * so that a new version of the program draws only what looks different.
 */
export function openSocialStudio(): SocialStudio {
  const { wasm, serif, sans } = readParts();
  const fonts = readSocialFonts({ serif, sans });
  const tools = [wasm, serif, sans].map((part) => hashOf(part)).join();
  return {
    artist: (view, site) => {
      const drawing = drawSocialPicture(view, site, fonts);
      if (drawing === undefined) return undefined;
      return { drawing: () => drawing, hash: hashOf(`${encoderVersion},${tools},${drawing}`) };
    },
    tools,
    openRasteriser: () => startRenderer(wasm, [serif, sans]),
  };
}

function readParts(): Record<'wasm' | 'serif' | 'sans', Uint8Array> {
  try {
    const { serif, sans } = socialFontFiles();
    const wasm = requireFrom(import.meta.url).resolve(`${renderer}/index_bg.wasm`);
    return { wasm: readFileSync(wasm), serif: readFileSync(serif), sans: readFileSync(sans) };
  } catch (error) {
    throw missing(error);
  }
}

let started: ReturnType<typeof loadRenderer> | undefined;

/**
 * The renderer is WebAssembly: the same on every machine, and without any way to files, whatever a drawing says. What it draws is
 * compressed in JavaScript, since the zlib that comes with Node gives other bytes on other processors.
 */
async function startRenderer(wasm: Uint8Array, fontBuffers: Uint8Array[]): Promise<Rasterise> {
  started ??= loadRenderer(wasm);
  const { Resvg, zlibSync } = await started;
  // The highest level takes four times as long and saves a twentieth.
  const compress = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 });
  return (drawing) => {
    const resvg = new Resvg(drawing, { font: { loadSystemFonts: false, fontBuffers } });
    const image = resvg.render();
    try {
      return palettePng(image.pixels, image.width, image.height, compress) ?? image.asPng();
    } finally {
      image.free();
      resvg.free();
    }
  };
}

/** Loads and starts what only a build with pictures needs; it can be started once in a process. */
async function loadRenderer(wasm: Uint8Array) {
  try {
    const [{ initWasm, Resvg }, { zlibSync }] = await Promise.all([import('@resvg/resvg-wasm'), import('fflate')]);
    await initWasm(wasm);
    return { Resvg, zlibSync };
  } catch (error) {
    throw missing(error);
  }
}

/** Of a package that is there but cannot be read, the system's refusal says more. */
function missing(cause: unknown): unknown {
  if (isRefusal(cause, 'EMFILE', 'ENFILE', 'EACCES', 'EPERM', 'EIO', 'ENOMEM')) return cause;
  const found = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause);
  return new MissingStudioError(
    `The pictures for shared links cannot be drawn, because a package of this program is missing or damaged: ${found}\n` +
      'Install the packages again with “npm ci”, then build. Without --complete no pictures are needed. Nothing was written.',
    { cause },
  );
}

import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { once } from '../../base/once.ts';
import { isCompressible } from '../../hosting/compressed-copies.ts';
import { outputPath } from '../../addresses/paths.ts';
import type { MadeOutput, Output } from './output.ts';

/** Brotli's highest quality takes 20 times as long as this one and saves a few per cent more. */
const brotliQuality = 9;

/** Brotli keeps this many bytes of a window for itself. */
const brotliReserve = 16;

/** Adds to each text file a `.br` and a `.gz` beside it, for servers that send files compressed beforehand. */
export function withCompressed(outputs: readonly Output[]): Output[] {
  return outputs.flatMap((output) => {
    if (!isCompressible(output.file)) return [output];
    const hash = once(output.hash);
    const make = handedOn(output.make);
    return [
      { file: output.file, hash, make: make.keep },
      compressed(`${output.file}.br`, 'br', hash, make.keep, compressByBrotli),
      compressed(`${output.file}.gz`, 'gz', hash, make.giveUp, (bytes) => gzipSync(bytes, { level: 9 })),
    ];
  });
}

function compressed(
  file: string,
  format: string,
  hash: () => string,
  make: () => MadeOutput,
  compress: (bytes: Uint8Array) => Uint8Array,
): Output {
  const hashOf = (of: string): string => `${format} ${of}`;
  return {
    file: outputPath(file),
    hash: () => hashOf(hash()),
    make: () => {
      const made = make();
      return { hash: hashOf(made.hash), content: compress(Buffer.from(made.content)) };
    },
  };
}

/** A window no larger than the file: the memory for one of the usual size costs ten times as much as compressing a page. */
function compressByBrotli(bytes: Uint8Array): Uint8Array {
  const fitting = Math.ceil(Math.log2(bytes.length + brotliReserve));
  const window = Math.min(Math.max(fitting, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Makes a file once for those that need it one after another; the last of them gives it up, so that memory holds one at a time. */
function handedOn(make: () => MadeOutput): { keep: () => MadeOutput; giveUp: () => MadeOutput } {
  let made: MadeOutput | undefined;
  return {
    keep: () => (made ??= make()),
    giveUp: () => {
      const last = made ?? make();
      made = undefined;
      return last;
    },
  };
}

import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { outputPath } from '../pages/paths.ts';
import type { Output } from './output.ts';

const compressible = /\.(?:html|xml|json|txt|css|js|svg|ics|csv|webmanifest)$/;

/** Brotli's highest quality takes 20 times as long as this one and saves a few per cent more. */
const brotliQuality = 9;

/** Adds to each text file a `.br` and a `.gz` beside it, for servers that send files compressed beforehand. */
export function withCompressed(outputs: readonly Output[]): Output[] {
  return outputs.flatMap((output) => {
    if (!compressible.test(output.file)) return [output];
    const bytes = (): Buffer => Buffer.from(output.render());
    return [
      output,
      {
        file: outputPath(`${output.file}.br`),
        hash: `br ${output.hash}`,
        render: () => brotliCompressSync(bytes(), { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
      },
      {
        file: outputPath(`${output.file}.gz`),
        hash: `gz ${output.hash}`,
        render: () => gzipSync(bytes(), { level: 9 }),
      },
    ];
  });
}

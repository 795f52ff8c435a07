import { pngChunk } from '../../content/images/png-chunk.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const mostColours = 256;

/**
 * Writes an opaque picture (red, green, blue, alpha, a byte each) as a PNG with a palette, less than half the size of one that names the
 * colour of each point. `undefined` for one of more than 256 colours. `compress` makes what zlib calls a stream.
 */
export function palettePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  compress: (bytes: Uint8Array) => Uint8Array,
): Uint8Array | undefined {
  const points = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const palette = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let at = 0; at < width * height; at++) {
    const colour = points.getUint32(at * 4);
    // Most points are like the one before, and looking them up takes the longest.
    if (colour !== last) {
      index = palette.get(colour) ?? palette.size;
      if (index === mostColours) return undefined;
      palette.set(colour, index);
      last = colour;
    }
    // Each row begins with the number of its filter, which is none.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  const colours = [...palette.keys()].flatMap((colour) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255]);
  return Buffer.concat([
    Uint8Array.from(signature),
    pngChunk('IHDR', new Uint8Array(header.buffer)),
    pngChunk('PLTE', Uint8Array.from(colours)),
    pngChunk('IDAT', compress(rows)),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

import { crc32 } from 'node:zlib';

/** A part of a PNG: the length of its content, its type such as `IDAT`, the content, and a check sum of the two. */
export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(content.length);
  bytes.set(named, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}

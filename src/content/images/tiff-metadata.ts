import { viewOf } from './rewriting.ts';

/** Tags of a TIFF that say who made it, when, where and with what. */
const tellingTags: Readonly<Record<number, string>> = {
  0x010e: 'a description',
  0x010f: 'the camera',
  0x0110: 'the camera',
  0x0132: 'the time',
  0x013b: 'the artist',
  0x013c: 'the computer',
  0x02bc: 'XMP',
  0x8298: 'the copyright',
  0x83bb: 'IPTC',
  0x8649: 'IPTC',
  0x8769: 'EXIF',
  0x8825: 'where it was made',
};

/** What a TIFF, or a camera's raw picture made like one, says of its making, in words. */
export function tiffMetadata(bytes: Uint8Array): string[] {
  if (bytes.length < 8) return [];
  const view = viewOf(bytes);
  const little = bytes[0] === 0x49;
  const start = view.getUint32(4, little);
  if (start + 2 > bytes.length) return [];
  const end = start + 2 + view.getUint16(start, little) * 12;
  const found = new Set<string>();
  for (let entry = start + 2; entry < end && entry + 12 <= bytes.length; entry += 12) {
    const metadata = tellingTags[view.getUint16(entry, little)];
    if (metadata !== undefined) found.add(metadata);
  }
  return [...found];
}

export function isTiff(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4, bytes.length)).toString('latin1');
  return begin === 'II*\0' || begin === 'MM\0*';
}

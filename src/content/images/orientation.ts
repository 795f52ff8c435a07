/** How a picture is turned or mirrored before it is shown, as EXIF counts: 1 is as it is, 5 to 8 change width and height. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The tag of EXIF that holds the orientation. */
const orientationTag = 0x0112;

const shortType = 3;

/** Whether width and height change places when a picture is shown. */
export function isTurned(orientation: Orientation): boolean {
  return orientation >= 5;
}

/** Reads the orientation from EXIF data, which is a TIFF file without a picture; 1 where it says none. */
export function readOrientation(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 14) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  const count = view.getUint16(start, little);
  for (let entry = start + 2; entry + 12 <= tiff.length && entry < start + 2 + count * 12; entry += 12) {
    if (view.getUint16(entry, little) !== orientationTag || view.getUint16(entry + 2, little) !== shortType) continue;
    const value = view.getUint16(entry + 8, little);
    return orientations.find((one) => one === value) ?? 1;
  }
  return 1;
}

/** EXIF data that says the orientation and nothing else. */
export function orientationAlone(orientation: Orientation): Uint8Array {
  const bytes = Buffer.alloc(26);
  bytes.write('II');
  bytes.writeUInt16LE(42, 2);
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(1, 8);
  bytes.writeUInt16LE(orientationTag, 10);
  bytes.writeUInt16LE(shortType, 12);
  bytes.writeUInt32LE(1, 14);
  bytes.writeUInt16LE(orientation, 18);
  return bytes;
}

import type { Orientation } from './orientation.ts';

/** A picture as it may be published: the same pixels, colours and orientation, and nothing about who made it, where and with what. */
export interface CleanImage {
  readonly bytes: Uint8Array;
  /** What was taken out, in words: `EXIF`, `a comment`. Empty if the bytes are as they were. */
  readonly removed: readonly string[];
  readonly orientation: Orientation;
}

/** Puts a file together from parts of another, without copying it where nothing changes. */
export class Rewriting {
  private readonly source: Uint8Array;
  private readonly parts: Uint8Array[] = [];
  private readonly removed = new Set<string>();

  constructor(source: Uint8Array) {
    this.source = source;
  }

  keep(from: number, to: number): void {
    this.parts.push(this.source.subarray(from, to));
  }

  /** Puts bytes in the place of others of the source. */
  replace(bytes: Uint8Array, what: string): void {
    this.parts.push(bytes);
    this.removed.add(what);
  }

  drop(what: string): void {
    this.removed.add(what);
  }

  result(orientation: Orientation): CleanImage {
    const removed = [...this.removed];
    return { bytes: removed.length === 0 ? this.source : Buffer.concat(this.parts), removed, orientation };
  }
}

/** A view of bytes for reading numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Whether Latin letters stand at a place. */
export function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return textAt(bytes, at, text.length) === text;
}

/** The bytes at a place as Latin letters; fewer where the file ends. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCodePoint(...bytes.subarray(at, at + length));
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

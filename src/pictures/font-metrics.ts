/** What a font says of its letters, for setting them in lines. */
export interface FontMetrics {
  /** Whether the font has a shape for every letter of a text. */
  covers(text: string): boolean;
  /** How wide a text is in letters of a size, before pairs of letters move closer: a little more than it will be. */
  widthOf(text: string, size: number): number;
}

/**
 * Reads the metrics of a TrueType font: the tables `head`, `hhea`, `hmtx` and `cmap` of OpenType. The file comes with the program,
 * so a fault in it is a fault of the program and is thrown.
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = tableAt(file, 'head');
  const unitsPerEm = file.getUint16(head + 18);
  const lastAdvance = file.getUint16(tableAt(file, 'hhea') + 34) - 1;
  const advances = tableAt(file, 'hmtx');
  const glyphs = readGlyphs(file);
  const advanceOf = (letter: string): number => {
    const glyph = glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
    return file.getUint16(advances + 4 * Math.min(glyph, lastAdvance)) / unitsPerEm;
  };
  return {
    covers: (text) => Array.from(text).every((letter) => glyphs.has(letter.codePointAt(0) ?? 0)),
    widthOf: (text, size) => Array.from(text).reduce((sum, letter) => sum + advanceOf(letter), 0) * size,
  };
}

/** Where a table begins; the directory of tables follows twelve bytes on the file itself, sixteen bytes a table. */
function tableAt(file: DataView, name: string): number {
  const count = file.getUint16(4);
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    if (nameAt(file, entry) === name) return file.getUint32(entry + 8);
  }
  throw new Error(`the font has no table “${name}”`);
}

function nameAt(file: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => file.getUint8(at + index)));
}

/** The glyph of each character. Every Unicode font has a table of segments (format 4); what lies beyond 16 bits is left out. */
function readGlyphs(file: DataView): ReadonlyMap<number, number> {
  const table = segmentsAt(file);
  const doubled = file.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < doubled; segment += 2) {
    const [start, end] = [file.getUint16(starts + segment), file.getUint16(ends + segment)];
    const [delta, offset] = [file.getUint16(deltas + segment), file.getUint16(offsets + segment)];
    for (let code = start; code <= end && code < 0xffff; code++) {
      const found = offset === 0 ? code : file.getUint16(offsets + segment + offset + 2 * (code - start));
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function segmentsAt(file: DataView): number {
  const cmap = tableAt(file, 'cmap');
  const count = file.getUint16(cmap + 2);
  for (let entry = cmap + 4; entry < cmap + 4 + 8 * count; entry += 8) {
    const table = cmap + file.getUint32(entry + 4);
    if (file.getUint16(table) === 4) return table;
  }
  throw new Error('the font does not say which characters it has');
}

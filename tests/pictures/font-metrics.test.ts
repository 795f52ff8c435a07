import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFontMetrics } from '../../src/pictures/font-metrics.ts';
import { socialFontFiles, socialFontNames } from '../../templates/pictures/social-fonts.ts';

const files = socialFontFiles();

beforeAll(async () => initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')));

describe.each(['serif', 'sans'] as const)('the %s face', (face) => {
  const bytes = readFileSync(files[face]);
  const font = readFontMetrics(bytes);

  it.each(['A treaty, signed – “at last”…', 'Путин і Кім', 'Łódź, Türkiye, Þingvellir', '10 % · 5 €'])(
    'has %s',
    (text) => expect(font.covers(text)).toBe(true),
  );

  it.each(['김정은', '习近平', '金正恩', 'قمة', 'שלום', '✅', '😀', '\u{10ffff}'])('lacks %s', (text) =>
    expect(font.covers(text)).toBe(false),
  );

  it.each(['Treaty of mutual assistance', 'Договор о партнёрстве', 'Illinois, 11 July 1971', 'WAVE OF WARNINGS'])(
    'is about as wide as the renderer draws it: %s',
    (text) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="100" font-size="50" font-family="${socialFontNames[face]}">${text}</text></svg>`;
      const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontBuffers: [bytes] } }).getBBox();
      expect(Math.abs(font.widthOf(text, 50) / (drawn?.width ?? 0) - 1)).toBeLessThan(0.06);
    },
  );
});

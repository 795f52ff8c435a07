import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { outputsOf } from '../../../src/build/outputs/outputs.ts';
import { palettePng } from '../../../src/build/outputs/palette-png.ts';
import { openSocialStudio } from '../../../src/build/outputs/social-artist.ts';
import { writeSite } from '../../../src/build/write-site.ts';
import { generatorMark } from '../../../src/plan/generator-mark.ts';
import { type Files, story } from '../../support/articles.ts';
import { keep, newWorkspace } from '../../support/marked-site.ts';
import { siteOf } from '../../support/site.ts';

const studio = openSocialStudio();
const files: Files = {
  'stories/one.md': story({ title: 'One' }),
  'stories/two.md': story({ title: 'Two' }),
  'events/talks.md': '---\nname: Talks\nstart: 2024-06-19\n---\n',
};

function picturesOf(changes: Files = {}) {
  const options = { baseUrl: 'https://example.org', socialArtist: studio.artist };
  const { plan } = siteOf({ ...files, ...changes }, options);
  return { plan, pictures: plan.outputs.filter((output) => output.type === 'picture') };
}

describe('a picture', () => {
  it('is a PNG of the size that its page names, and light', async () => {
    const rasterise = await studio.openRasteriser();
    const { pictures } = picturesOf();
    expect(pictures.length).toBe(3);
    for (const { drawing } of pictures) {
      const bytes = rasterise(drawing());
      expect(imageSize(bytes)).toMatchObject({ type: 'png', width: 1200, height: 630 });
      expect(bytes.length).toBeLessThan(40_000);
    }
  });

  it('has the same bytes on every machine; if they are others on purpose, raise the version of the encoder', async () => {
    const rasterise = await studio.openRasteriser();
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><rect width="300" height="80" fill="#fcfbf8"/>' +
      '<text x="10" y="50" font-size="40" font-weight="700" font-family="Charis SIL">Treaty</text>' +
      '<text x="160" y="50" font-size="40" font-family="PT Sans">Договор</text></svg>';
    expect(createHash('sha256').update(rasterise(drawing)).digest('hex')).toMatchInlineSnapshot(
      `"e3d1c4d0c99a65d2a4dc2683eb4f07649735abd3e79994df89d9b10ade527dbf"`,
    );
  });

  it('shows nothing of other files, whatever a drawing names', async () => {
    const rasterise = await studio.openRasteriser();
    const around = (inner: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64"/>${inner}</svg>`;
    const image = `<image href="${process.cwd()}/docs/images/home.png" width="64" height="64"/>`;
    expect(Buffer.from(rasterise(around(image)))).toEqual(Buffer.from(rasterise(around(''))));
  });
});

it('only a picture whose drawing changed is drawn again', () => {
  const workspace = newWorkspace();
  const build = (changes?: Files): string[] => {
    const drawn: string[] = [];
    const { plan, pictures } = picturesOf(changes);
    const outputs = outputsOf(
      plan,
      'generator',
      () => `<head>${generatorMark}></head>`,
      (drawing) => {
        drawn.push(pictures.find((one) => one.drawing() === drawing)?.origin ?? '');
        return Buffer.from(drawing);
      },
    );
    writeSite(workspace, outputs, keep);
    return drawn;
  };
  expect(build()).toEqual(['stories/one.md', 'stories/two.md', 'events/talks.md']);
  expect(build()).toEqual([]);
  const text = { 'stories/two.md': story({ title: 'Two' }, 'Another text.') };
  expect(build(text)).toEqual([]);
  const title = { 'stories/two.md': story({ title: 'Three' }) };
  expect(build(title)).toEqual(['stories/two.md']);
  expect(build({ ...title, 'site.yaml': 'title: Other\n' }).length).toBe(3);
});

describe('a PNG with a palette', () => {
  const [red, blue] = [
    [255, 0, 0, 255],
    [0, 0, 255, 255],
  ];

  it('holds each colour once, and each point by its number', () => {
    const points = Uint8Array.from([red, blue, blue, blue, red, red].flatMap((colour) => colour ?? []));
    let rows: Uint8Array = new Uint8Array();
    const png = palettePng(points, 3, 2, (bytes) => (rows = bytes));
    expect([...rows]).toEqual([0, 0, 1, 1, 0, 1, 0, 0]);
    expect(Buffer.from(png ?? []).toString('latin1')).toContain('PLTE\u00ff\u0000\u0000\u0000\u0000\u00ff');
  });

  it('is not made of more than 256 colours', () => {
    const points = Uint8Array.from(
      Array.from({ length: 257 }, (_, number) => [number & 255, number >> 8, 0, 255]).flat(),
    );
    expect(palettePng(points, 257, 1, (bytes) => bytes)).toBeUndefined();
    expect(palettePng(points.subarray(4), 256, 1, (bytes) => bytes)).toBeDefined();
  });

  it('is compressed as zlib reads it', async () => {
    const rasterise = await studio.openRasteriser();
    const bytes = Buffer.from(rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="2"/>'));
    const at = bytes.indexOf('IDAT');
    expect(inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4))).length).toBe(20);
  });
});

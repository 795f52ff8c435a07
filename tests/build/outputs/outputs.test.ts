import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withCompressed } from '../../../src/build/outputs/compressed-outputs.ts';
import { outputsOf } from '../../../src/build/outputs/outputs.ts';
import { outputPath } from '../../../src/addresses/paths.ts';
import type { PageView } from '../../../src/views/page-view.ts';
import type { SitePlan } from '../../../src/plan/plan.ts';
import { siteOf } from '../../support/site.ts';

const { plan } = siteOf({
  'stories/talks.md': '---\ntitle: Talks\ndate: 2024-06-19\nsummary: They met.\n---\nThey met.\n',
});

/** The files of a plan, and the views that were worked out for them. */
function counted(): { outputs: ReturnType<typeof outputsOf>; viewed: string[]; rendered: string[] } {
  const viewed: string[] = [];
  const rendered: string[] = [];
  const watched: SitePlan = {
    ...plan,
    outputs: plan.outputs.map((output) =>
      output.type === 'page'
        ? {
            ...output,
            view: (): PageView => {
              viewed.push(output.file);
              return output.view();
            },
          }
        : output,
    ),
  };
  const outputs = outputsOf(watched, 'generator', (view) => {
    rendered.push(view.path);
    return `the page ${view.path}`;
  });
  return { outputs, viewed, rendered };
}

/** The size of the window that a Brotli stream says it was made with (RFC 7932, section 9.1). */
function windowBits([first = 0]: Uint8Array): number {
  if ((first & 1) === 0) return 16;
  const [short, long] = [(first >> 1) & 7, (first >> 4) & 7];
  if (short !== 0) return 17 + short;
  return long === 0 ? 17 : 8 + long;
}

describe('a file of the site', () => {
  it('costs nothing until it is asked for', () => {
    const { viewed, rendered } = counted();
    expect({ viewed, rendered }).toEqual({ viewed: [], rendered: [] });
  });

  it('is compared without being made, and made with one view', () => {
    const { outputs, viewed, rendered } = counted();
    const story = outputs.find(({ file }) => file === 'stories/talks/index.html');
    const hash = story?.hash();
    expect({ viewed: viewed.length, rendered }).toEqual({ viewed: 1, rendered: [] });
    expect(story?.make()).toEqual({ hash, content: 'the page /stories/talks/' });
    expect({ viewed: viewed.length, rendered }).toEqual({ viewed: 2, rendered: ['/stories/talks/'] });
  });
});

describe('compressed copies', () => {
  it('hold the bytes of the page, which is made once for all three', () => {
    const { outputs, rendered } = counted();
    const made = withCompressed(outputs)
      .filter(({ file }) => file.startsWith('stories/talks/'))
      .map(({ file, make }) => ({ file, ...make() }));
    expect(made.map(({ file }) => file)).toEqual([
      'stories/talks/index.html',
      'stories/talks/index.html.br',
      'stories/talks/index.html.gz',
    ]);
    const [page, brotli, gzip] = made.map(({ content }) => Buffer.from(content));
    expect(brotliDecompressSync(brotli ?? Buffer.of()).toString()).toBe(page?.toString());
    expect(gunzipSync(gzip ?? Buffer.of()).toString()).toBe('the page /stories/talks/');
    expect(rendered).toEqual(['/stories/talks/']);
  });

  it.each([
    ['stories/a/index.html', true],
    ['feed.xml', true],
    ['data/archive.json', true],
    ['data/archive.jsonld', true],
    ['robots.txt', true],
    ['drawing.svg', true],
    ['calendar.ics', true],
    ['data/dates.csv', true],
    ['site.webmanifest', true],
    ['own/style.css', true],
    ['own/script.js', true],
    ['images/quay.Ab3dE6gH9k.png', false],
    ['briefing.nginx.conf', false],
    ['film.mp4', false],
  ])('are made of texts of every kind and of nothing else: %s', (file, expected) => {
    const output = { file: outputPath(file), hash: () => 'a', make: () => ({ hash: 'a', content: 'a' }) };
    expect(withCompressed([output]).map((one) => one.file)).toEqual(
      expected ? [file, `${file}.br`, `${file}.gz`] : [file],
    );
  });

  it.each([
    { size: 0, bits: 10 },
    { size: 1_008, bits: 10 },
    { size: 1_009, bits: 11 },
    { size: 60_000, bits: 16 },
    { size: 100_000, bits: 17 },
    { size: 5_000_000, bits: 22 },
  ])('have a window of $bits bits for a file of $size bytes, and of no more', ({ size, bits }) => {
    const content = Buffer.alloc(size, 'The ministers met and said nothing of it. ');
    const [, copy] = withCompressed([
      { file: outputPath('index.html'), hash: () => 'a', make: () => ({ hash: 'a', content }) },
    ]);
    const bytes = Buffer.from(copy?.make().content ?? '');
    expect(brotliDecompressSync(bytes).equals(content)).toBe(true);
    expect(windowBits(bytes)).toBe(bits);
  });

  it('change with the page and only with it', () => {
    const [first, second] = [counted(), counted()].map(({ outputs }) =>
      withCompressed(outputs).map(({ hash }) => hash()),
    );
    expect(second).toEqual(first);
    expect(new Set(first).size).toBe(first?.length);
  });
});

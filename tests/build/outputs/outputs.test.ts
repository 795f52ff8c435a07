import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withCompressed } from '../../../src/build/outputs/compressed-outputs.ts';
import { outputsOf } from '../../../src/build/outputs/outputs.ts';
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

  it('change with the page and only with it', () => {
    const [first, second] = [counted(), counted()].map(({ outputs }) =>
      withCompressed(outputs).map(({ hash }) => hash()),
    );
    expect(second).toEqual(first);
    expect(new Set(first).size).toBe(first?.length);
  });
});

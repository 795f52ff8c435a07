import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BuiltFiles, check, page } from '../support/verified.ts';

const story = 'stories/talks/index.html';

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Letters that cannot be compressed much, the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(97 + (state % 26));
  }).join('');
}

/** Something of letters that has just so many bytes when it is compressed. */
function weighing(bytes: number, make: (letters: string) => string): string {
  const letters = noise(bytes * 2);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compressed(make(letters.slice(0, middle))) < bytes) low = middle + 1;
    else high = middle;
  }
  const found = [-3, -2, -1, 0, 1, 2, 3].map((step) => make(letters.slice(0, low + step)));
  const exact = found.find((one) => compressed(one) === bytes);
  if (exact === undefined) throw new Error(`nothing weighs ${bytes} bytes`);
  return exact;
}

function pageOf(bytes: number, head = ''): string {
  return weighing(bytes, (letters) => page({ head, main: `<p>${letters}</p>` }));
}

/** How heavy the page of a file is, and how heavy it may be, where it is too heavy. */
function excess(files: BuiltFiles, texts?: ReadonlyMap<string, string>): (string | undefined)[] {
  return check('budgets', files, texts ? { texts } : {}).findings.map(({ file, message }) =>
    [file, ...(message.match(/\d+/g) ?? [])].join(' '),
  );
}

describe('a page has', () => {
  it.each<[string, number]>([
    [story, 14_000],
    ['index.html', 50_000],
    ['stories/index.html', 50_000],
    ['stories/talks/page-1/index.html', 50_000],
    ['people/stories/talks/index.html', 50_000],
    ['stories/talks/index.html.html', 50_000],
  ])('%s: at most %i bytes', (file, most) => {
    expect(excess({ [file]: pageOf(most) })).toEqual([]);
    expect(excess({ [file]: pageOf(most + 1) })).toEqual([`${file} ${most + 1} ${most}`]);
  });

  it('its style sheets and scripts with it, each once', () => {
    const css = 'p{color:red}';
    const linked = '<link rel="stylesheet" href="/a.css"><link rel="preload" href="/a.css">';
    const own = pageOf(14_000 - compressed(css), linked);
    expect(excess({ [story]: own, 'a.css': css })).toEqual([]);
    expect(excess({ [story]: own, 'a.css': weighing(compressed(css) + 1, (letters) => css + letters) })).toEqual([
      `${story} 14001 14000`,
    ]);
    const scripted = page({ main: '<script src="../a.js"></script>' });
    expect(excess({ [story]: scripted, 'stories/a.js': noise(40_000) })).toHaveLength(1);
  });

  it('nothing else with it', () => {
    const others =
      '<img src="/a.png"><link rel="stylesheet" href="/none.css"><script src="https://a.example/a.js"></script>';
    const files = { 'a.png': noise(40_000), 'a.js': noise(40_000), 'a.css.txt': noise(40_000) };
    const links = '<a href="/a.js">x</a><iframe src="/a.css.txt"></iframe>';
    expect(excess({ [story]: page({ main: others + links }), ...files })).toEqual([]);
  });
});

describe('a page of a long text', () => {
  const text = noise(30_000);
  const most = 10_000 + Math.ceil(gzipSync(text).length * 1.5);

  it('may be as long as the text is, and something for its links', () => {
    const texts = new Map([[story, text]]);
    expect(most).toBeGreaterThan(14_000);
    expect(excess({ [story]: pageOf(most) }, texts)).toEqual([]);
    expect(excess({ [story]: pageOf(most + 1) }, texts)).toEqual([`${story} ${most + 1} ${most}`]);
  });

  it('and no other page', () => {
    expect(excess({ [story]: pageOf(14_001) }, new Map([['stories/b/index.html', text]]))).toEqual([
      `${story} 14001 14000`,
    ]);
  });

  it('and a short text allows no less than usual', () => {
    const texts = new Map([[story, 'Short.']]);
    expect(excess({ [story]: pageOf(14_000) }, texts)).toEqual([]);
    expect(excess({ [story]: pageOf(14_001) }, texts)).toEqual([`${story} 14001 14000`]);
  });
});

it('every page is weighed', () => {
  const files = { 'index.html': page(), 'a.txt': noise(90_000), 'own.html': noise(90_000) };
  expect(check('budgets', files, { copied: ['own.html'] })).toMatchObject({ examined: 1, unit: 'pages', findings: [] });
});

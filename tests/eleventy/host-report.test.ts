import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { plantPrograms } from '../security/planted.ts';
import { buildHostSite, newHostSite } from './host-site.ts';
import { hasRun } from './project.ts';

/* What a site with the plugin is told of its articles, and of how it asked for them. */

const site = newHostSite();
const story = 'articles/stories/extra.md';

function withStory(text: string): string {
  return `---\ntitle: Extra\ndate: 2024-07-02\nsummary: S.\n${text}---\nText.\n`;
}

describe('what is wrong in articles is told as “briefing check” tells it', () => {
  it('errors end the build, with no stack trace, and leave the site without a briefing', () => {
    writeFiles(site, { [story]: withStory('events: [nowhere]\nfoo: 1\n') });
    const { code, err, text } = buildHostSite(site);
    const check = briefing(site, ['check']);
    expect(check).toMatchObject({ code: 1, err: expect.stringContaining('stories/extra.md:5:10 error') });
    expect(code).toBe(1);
    expect(err.startsWith(check.err)).toBe(true);
    expect(text.split(check.err)).toHaveLength(2);
    expect(text).toContain('The articles in “articles” have 2 errors, the first: stories/extra.md:5:10 ');
    expect(text).not.toMatch(/^\[11ty\] +at /m);
    expect(existsSync(join(site, '_site'))).toBe(false);
  });

  it('warnings are told once, and the site is built', () => {
    writeFiles(site, { [story]: withStory('').replace('Text.', 'It was Sunday, 2 July 2024.') });
    const { code, err } = buildHostSite(site);
    const check = briefing(site, ['check']);
    expect(check.err).toMatch(/stories\/extra\.md:\d+:\d+ warning/);
    expect({ code, err }).toEqual({ code: 0, err: check.err });
  });
});

describe('what makes no sense is refused in words', () => {
  it.each([
    [`{ artciles: 'articles' }`, 'has no option “artciles”. Its options are articles, prefix, host.'],
    [`{ articles: ['articles'] }`, '“articles” names the folder of the articles'],
    [`{ articles: '' }`, '“articles” names the folder of the articles'],
    [`{ articles: 'elsewhere' }`, 'There is no articles folder “elsewhere” here.'],
    [`{ prefix: '/a b/' }`, "“prefix” is a folder of the site's addresses, such as '/briefing/', not \"/a b/\"."],
    [`{ prefix: '../up/' }`, '“prefix” is a folder'],
    [`{ prefix: 7 }`, '“prefix” is a folder'],
    [`{ host: 'geocities' }`, '“host” is one of portable,'],
    [`'articles'`, 'The options of the briefing are an object'],
    [`{ articles: 'content' }`, 'lies in the articles folder “content”'],
    [`{}); eleventyConfig.addPlugin(briefing, {}`, 'A site has one briefing, and this one adds it twice.'],
  ])('%s', (options, words) => {
    const config = `import briefing from 'summit-briefing/eleventy';\nexport default function (eleventyConfig) {\n  eleventyConfig.addPlugin(briefing, ${options});\n  return { dir: { input: 'content' } };\n}\n`;
    writeFiles(site, { 'other.config.js': config, [story]: withStory('') });
    const { code, text } = buildHostSite(site, ['--config=other.config.js']);
    expect(text).toContain(words);
    expect(code).toBe(1);
    expect(text).not.toMatch(/^\[11ty\] +at /m);
    expect(existsSync(join(site, '_site'))).toBe(false);
  });
});

describe('nothing in articles is run, whatever the flags', () => {
  const folder = newHostSite();
  const marker = join(folder, 'ran');
  plantPrograms(join(folder, 'articles'), marker);

  it.each([
    [],
    ['--input=.'],
    ['--input=articles'],
    ['--input=articles/stories/planted.md', '--formats=md'],
    ['--input=articles/**/*.md', '--formats=*'],
    ['--input=.', '--formats=md,njk,11ty.js', '--incremental=articles/stories/planted.md'],
  ])('%s %s', (...flags) => {
    const { code, text } = buildHostSite(folder, flags);
    expect(code).toBe(1);
    expect(hasRun(marker)).toBe(false);
    expect(text).not.toMatch(/^\[11ty\] +at /m);
  });
});

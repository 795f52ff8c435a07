import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { buildHostSite, newHostSite } from './host-site.ts';

/* Whatever a site sets for its own pages, the briefing in it is byte for byte what the bin makes for the same address. */

interface Host {
  readonly files: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** The address of the briefing. */
  readonly at?: string;
  readonly articles?: string;
}

const day = `eleventyConfig.addFilter('day', (date) => date.toISOString().slice(0, 10));`;

function modern(body: string): Record<string, string> {
  return {
    'eleventy.config.js': `import briefing from 'summit-briefing/eleventy';\nexport default async function (eleventyConfig) {\n${day}\n${body}\n}\n`,
  };
}

function common(body: string): Record<string, string> {
  return { 'eleventy.config.cjs': `module.exports = async function (eleventyConfig) {\n${day}\n${body}\n};\n` };
}

const ordinary = `eleventyConfig.addPlugin(briefing, { articles: 'articles', prefix: '/briefing/' });`;
const inContent = `return { dir: { input: 'content' } };`;

const hosts: Readonly<Record<string, Host>> = {
  'a configuration in CommonJS, by require': {
    files: common(`const briefing = require('summit-briefing/eleventy');\n${ordinary}\n${inContent}`),
  },
  'a configuration in CommonJS, by import': {
    files: common(`const { default: briefing } = await import('summit-briefing/eleventy');\n${ordinary}\n${inContent}`),
  },
  'an input that holds the articles': {
    files: modern(`${ordinary}\nreturn { dir: { input: '.', includes: 'content/_includes', data: 'content/_data' } };`),
  },
  'articles that lie in the input, in a folder of an odd name': {
    files: modern(
      `eleventyConfig.addPlugin(briefing, { articles: './content/(our) text/', prefix: 'briefing' });\n${inContent}`,
    ),
    articles: 'content/(our) text',
  },
  'a path prefix of its own': {
    files: modern(`${ordinary}\n${inContent}`),
    flags: ['--pathprefix=/sub/'],
    at: '/sub/briefing/',
  },
  'a host whose rules would speak of the whole site': {
    files: modern(`eleventyConfig.addPlugin(briefing, { prefix: '/briefing/', host: 'netlify' });\n${inContent}`),
  },
  'no prefix for the briefing': {
    files: {
      ...modern(`eleventyConfig.addPlugin(briefing);\n${inContent}`),
      'content/index.njk': '---\npermalink: /notes/index.html\n---\n{{ briefing.url }}',
    },
    at: '/',
  },
  'a layout, computed data and a date for all': {
    files: modern(`${ordinary}
      eleventyConfig.addGlobalData('layout', 'base.njk');
      eleventyConfig.addGlobalData('date', 'git Last Modified');
      eleventyConfig.addGlobalData('tags', ['all']);
      eleventyConfig.addGlobalData('eleventyComputed', { permalink: ({ page }) => page.filePathStem + '.html' });
      eleventyConfig.addGlobalData('eleventyDataSchema', () => ({ title }) => { if (!title) throw new Error('no title'); });
      ${inContent}`),
  },
  'data that is not merged deeply, and no permalinks that are worked out': {
    files: modern(`${ordinary}
      eleventyConfig.setDataDeepMerge(false);
      eleventyConfig.setDynamicPermalinks(false);
      eleventyConfig.addGlobalData('eleventyComputed', { permalink: ({ page }) => page.filePathStem + '.html' });
      ${inContent}`),
  },
  'other plugins, transforms, linters and preprocessors': {
    files: {
      ...modern(`
      const { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } = await import('@11ty/eleventy');
      eleventyConfig.addPlugin(IdAttributePlugin);
      ${ordinary}
      eleventyConfig.addPlugin(HtmlBasePlugin);
      eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
      eleventyConfig.addTransform('shout', (content) => content.toUpperCase());
      eleventyConfig.addLinter('strict', (content, path) => { if (content.includes('Content-Security')) throw new Error(path); });
      eleventyConfig.addPreprocessor('drafts', '*', (data) => (data.draft ? false : undefined));
      ${inContent}`),
    },
  },
  'few template formats': {
    files: modern(`${ordinary}\nreturn { dir: { input: 'content' }, templateFormats: ['njk', 'md'] };`),
  },
};

const project = newHostSite();

const known = new Map<string, Record<string, string>>();

function expected(pathPrefix: string): Record<string, string> {
  const made = known.get(pathPrefix);
  if (made) return made;
  expect(briefing(project, ['build', '--path-prefix', pathPrefix, '--output', 'by-bin'])).toMatchObject({ code: 0 });
  known.set(pathPrefix, contentOf(join(project, 'by-bin')));
  return expected(pathPrefix);
}

it.each(Object.entries(hosts))('%s', { timeout: 120_000 }, (_, { files, flags, at = '/briefing/', articles }) => {
  const site = newHostSite();
  rmSync(join(site, 'eleventy.config.js'));
  if (articles !== undefined) renameSync(join(site, 'articles'), join(site, articles));
  writeFiles(site, files);
  expect(buildHostSite(site, flags)).toMatchObject({ code: 0, err: '' });
  const folder = at === '/' ? '' : 'briefing/';
  const output = Object.entries(contentOf(join(site, '_site')));
  const made = output.filter(([file]) => file.startsWith(folder) && !/^(?:notes|blog)\//.test(file));
  expect(Object.fromEntries(made.map(([file, text]) => [file.slice(folder.length), text]))).toEqual(expected(at));
  // None of the articles became a page of the site itself.
  expect(output.length - made.length).toBe(3);
});

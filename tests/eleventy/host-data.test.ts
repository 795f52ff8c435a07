import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOfKind, recordKinds } from '../../src/model/values/kinds.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { buildHostSite, newHostSite } from './host-site.ts';

/* The published records are data for every template of the site. */

const site = newHostSite();

writeFiles(site, {
  'content/nunjucks.njk': `---
permalink: /nunjucks.txt
---
{{ briefing.title }} {{ briefing.url }}
{% for person in briefing.people %}{{ person.title }} {{ person.url }} {{ person.roles[0].title }} {{ person.roles[0].organisation.url }}
{% endfor %}{% for claim in briefing.claims %}{{ claim.status }} {{ claim.about[0].kind }} {{ claim.assertions[0].by[0].name }} {{ claim.assertions[0].by[0].record.url }}
{% endfor %}`,
  'content/liquid.liquid': `---
permalink: /liquid.txt
---
{% for event in briefing.events %}{{ event.start }} {{ event.title }} {{ event.place.name }} {{ event.place.record.coordinates.latitude }} {{ event.mentionedBy[0].url }}
{% endfor %}`,
  'content/script.11ty.js': `export const data = { permalink: '/script.json' };
export function render({ briefing }) {
  return JSON.stringify({ kinds: Object.keys(briefing), counts: Object.values(briefing).map((list) => list?.length) });
}
`,
  'content/dump.njk': '---\npermalink: /dump.json\n---\n{{ briefing | dump | safe }}',
  'content/pages.njk': `---
pagination: { data: briefing.people, size: 1, alias: person }
permalink: "/who/{{ person.slug }}/"
---
{% for one in person.mentionedBy %}{% if one.kind == 'story' %}{{ one.url }}
{% endif %}{% endfor %}`,
});
const examples = [...readFileSync('docs/eleventy.md', 'utf8').matchAll(/```(\w+)\n(.*?)```/gs)];
for (const [, language, text = ''] of examples) {
  if (language === 'njk') writeFiles(site, { 'content/documented.njk': text });
  const more =
    "eleventyConfig.addFilter('day', (date) => date.toISOString());\nreturn { dir: { input: 'content' } };\n}";
  if (language === 'js') writeFiles(site, { 'eleventy.config.js': text.replace(/}\s*$/, more) });
}
const built = buildHostSite(site);

function read(file: string): string {
  return readFileSync(join(site, '_site', file), 'utf8');
}

it('the site is built with it', () => {
  expect(built).toMatchObject({ code: 0, err: '' });
});

it('with the examples of the document for Eleventy users', () => {
  expect(examples.map(([, language]) => language)).toEqual(['js', 'njk']);
  const page = read('documented/index.html');
  expect(page).toContain('<h2><a href="/briefing/">The River Lenn</a></h2>');
  expect(page.match(/<time datetime="/g)).toHaveLength(5);
  expect(page).toContain('<a href="/briefing/people/tomas-brisk/">Tomas Brisk</a>');
});

it('in Nunjucks', () => {
  const lines = read('nunjucks.txt').trim().split('\n');
  expect(lines[0]).toBe('The River Lenn /briefing/');
  expect(lines).toContain(
    'Mirel Danoush /briefing/people/mirel-danoush/ Minister of water of Tarvia /briefing/organisations/tarvian-water-ministry/',
  );
  expect(lines.find((line) => line.startsWith('disputed '))).toMatch(
    /^disputed \w+ [\w ’]+ \/briefing\/(?:people|organisations)\/[\w-]+\/$/,
  );
});

it('in Liquid', () => {
  expect(read('liquid.txt').split('\n')).toContain(
    '2023-06-14 Treaty meeting Old Quay 46.61 /briefing/stories/treaty-signed/',
  );
});

it('in JavaScript, all ten kinds', () => {
  expect(JSON.parse(read('script.json'))).toMatchObject({
    kinds: [...recordKinds.map((kind) => folderOfKind[kind]), 'title', 'description', 'url'],
    counts: expect.arrayContaining([7, 5, 6]),
  });
});

it('as JSON, without going round in circles', () => {
  const data = JSON.parse(read('dump.json'));
  const published = JSON.parse(read('briefing/data/stories/treaty-signed.json'));
  const story = data.stories.find(({ slug }: { slug: string }) => slug === 'treaty-signed');
  // What the file says of the record, the names of its format apart.
  const { text, summary, date, name } = published;
  expect(story).toMatchObject({ id: 'stories/treaty-signed', kind: 'story', title: name, name, text, summary, date });
  expect(story.people.map(({ id, name: shown }: { id: string; name: string }) => ({ id, name: shown }))).toEqual(
    published.people,
  );
  expect(story.people[0]).toEqual({
    ...published.people[0],
    kind: 'person',
    slug: 'mirel-danoush',
    url: '/briefing/people/mirel-danoush/',
  });
});

it('nothing that is not published yet is among them', () => {
  const slugs = JSON.parse(read('dump.json')).stories.map(({ slug }: { slug: string }) => slug);
  expect(slugs).not.toContain('gauge-broken');
  expect(slugs).toHaveLength(7);
});

it('page by page', () => {
  expect(read('who/ivo-santher/index.html').trim().split('\n')).toEqual([
    '/briefing/stories/treaty-signed/',
    '/briefing/stories/dam-meeting-held/',
    '/briefing/stories/quay-talks-open/',
  ]);
});

import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../../support/articles.ts';
import { siteOf } from '../../support/site.ts';

const page = (title: string): string => article({ title, summary: 'It says so.' }, 'Text.');

function frame(files: Files): { header: string[]; ownPages: string[]; problems: string[] } {
  const { plan, problems } = siteOf(files);
  const paths = (links: typeof plan.site.header): string[] => links.map(({ path }) => path);
  return {
    header: paths(plan.site.header),
    ownPages: paths(plan.site.ownPages),
    problems: problems.map(({ rule, message, hint }) => `${rule}: ${message} ${hint ?? ''}`),
  };
}

const sections = (list: string): Files => ({ 'site.yaml': `title: Test\nurl: https://a.example\nsections: ${list}\n` });

describe('the header leads', () => {
  const some: Files = {
    'stories/a.md': story(),
    'people/ann.md': article({ name: 'Ann' }),
    'pages/explainer.md': page('The whole story'),
  };

  it.each<[string, Files, string[]]>([
    ['to what there is, where nobody says', some, ['/stories/', '/people/', '/timeline/', '/names/']],
    [
      'where site.yaml says, in its order',
      { ...some, ...sections('[names, explainer, people]') },
      ['/names/', '/explainer/', '/people/'],
    ],
    [
      'not to lists that would be empty',
      { ...some, ...sections('[claims, people, compare, known, as-of]') },
      ['/people/'],
    ],
    [
      'to no page that is a draft',
      { 'pages/a.md': article({ title: 'A', summary: 'A.', draft: true }, 'A.') },
      ['/stories/', '/timeline/', '/names/'],
    ],
  ])('%s', (_, files, expected) => {
    expect(frame(files).header).toEqual(expected);
  });

  it('and the footer to own pages that it leaves out', () => {
    const files = { ...some, 'pages/contact.md': page('How to reach us') };
    expect(frame(files).ownPages).toEqual(['/contact/', '/explainer/']);
    expect(frame({ ...files, ...sections('[explainer]') }).ownPages).toEqual(['/contact/']);
  });
});

describe('a section that is no page is told', () => {
  it.each([
    ['[peple]', ['unknown-section: “peple” is no page that the header can lead to. Did you mean “people”?']],
    [
      '[pages]',
      [
        expect.stringMatching(
          /^unknown-section: “pages” is no page.* (?:Did you mean|Write one of: explainer, stories, people)/,
        ),
      ],
    ],
    ['[xyzzyx]', [expect.stringContaining('Write one of: explainer, stories, people')]],
    ['[explainr]', [expect.stringContaining('Did you mean “explainer”?')]],
    ['[people, explainer]', []],
  ])('%s', (list, expected) => {
    expect(frame({ ...sections(list), 'pages/explainer.md': page('All') }).problems).toEqual(expected);
  });
});

describe('a page of one’s own', () => {
  it.each([
    ['pages/about.md', '/about/'],
    ['pages/how-we-work.md', '/how-we-work/'],
  ])('%s stands at %s', (file, path) => {
    expect(siteOf({ [file]: page('Ours') }).page(path)).toMatchObject({ type: 'page', path, name: 'Ours' });
  });

  it.each(['stories', 'timeline', 'search', 'names', 'corrections', 'claims'])(
    'cannot have the address of one that is made: %s',
    (slug) => {
      const files = { [`pages/${slug}.md`]: page('Ours'), 'claims/c.md': article({ statement: 'It is so.' }) };
      expect(siteOf(files).problems.map(({ rule, file }) => [rule, file])).toEqual([
        ['duplicate-url', `pages/${slug}.md`],
      ]);
    },
  );

  it('may have been a story, whose address leads to it', () => {
    const { page: pageAt } = siteOf({
      'pages/explainer.md': article({ title: 'All', summary: 'All.', aliases: ['in-short'] }, 'Text.'),
    });
    expect(pageAt('/stories/in-short/')).toMatchObject({ type: 'redirect', to: '/explainer/' });
    expect(pageAt('/in-short/')).toMatchObject({ type: 'redirect', to: '/explainer/' });
  });

  it('is not told as a mention of what it links to', () => {
    const { graph, entry } = siteOf({
      'people/ann.md': article({ name: 'Ann' }),
      'pages/a.md': article({ title: 'A', summary: 'A.' }, '[[ann]].'),
    });
    expect(graph.mentionsOf(entry('ann'))).toEqual([]);
  });

  it('about the site says below its text how the site is made', () => {
    expect(siteOf({ 'pages/about.md': page('Us') }).page('/about/')).toMatchObject({
      counts: [{ kind: 'story', count: 0 }],
    });
    expect(siteOf({ 'pages/other.md': page('Us') }).page('/other/')).not.toHaveProperty('counts');
  });

  it('needs a text', () => {
    expect(siteOf({ 'pages/a.md': article({ title: 'A', summary: 'A.' }) }).problems.map(({ rule }) => rule)).toEqual([
      'empty-body',
    ]);
  });
});

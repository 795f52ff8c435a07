import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../../src/content/files/article-files.ts';
import { noCache, readArticles } from '../../../src/content/read-articles.ts';
import { dataPlanner } from '../../../src/machines/data/data-outputs.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { realArticles } from '../../support/built-site.ts';
import { faultsOf, vocabulary } from '../../support/schema-org.ts';
import { planArticles } from '../../support/site.ts';

/** The graph in a page's HTML. */
function graphOf(html: string): { '@type': string; [property: string]: unknown }[] {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  const parsed = JSON.parse(json) as { '@context'?: string; '@graph'?: { '@type': string }[] };
  if (parsed['@graph']) expect(parsed['@context']).toBe('https://schema.org');
  return parsed['@graph'] ?? [];
}

describe.each(Object.entries(realArticles))('%s', (_, folder) => {
  const { plan } = planArticles(readArticles(readArticleFiles(folder), noCache), { machines: [dataPlanner(true)] });
  const graphs = plan.outputs.flatMap((output) => {
    if (output.type !== 'page') return [];
    const view = output.view();
    return [{ file: output.file, type: view.type, graph: graphOf(renderPage(view, plan.site, '')) }];
  });

  it('says nothing that schema.org’s vocabulary does not know', () => {
    const faults = graphs.flatMap(({ file, graph }) => graph.flatMap((thing) => faultsOf(thing, file)));
    expect(faults).toEqual([]);
  });

  it('has one graph on every page but those that stand for nothing of their own', () => {
    const without = graphs.filter(({ graph }) => graph.length === 0).map(({ type }) => type);
    expect([...new Set(without)].toSorted()).toEqual(
      ['not-found', 'redirect', 'withdrawn'].filter((type) => graphs.some((page) => page.type === type)),
    );
  });

  it('calls each kind of page what it is', () => {
    const types = new Map(graphs.map(({ type, graph }) => [type, graph.map((thing) => thing['@type']).join(' + ')]));
    const expected = {
      story: 'NewsArticle + BreadcrumbList',
      event: 'Event + BreadcrumbList',
      person: 'Person + BreadcrumbList',
      organisation: 'Organization + BreadcrumbList',
      place: 'Place + BreadcrumbList',
      document: 'CreativeWork + BreadcrumbList',
      claim: 'Claim + BreadcrumbList',
      data: 'Dataset + BreadcrumbList',
      home: 'WebSite',
    };
    expect(Object.fromEntries(types)).toMatchObject(expected);
  });

  it('reviews nobody: where a claim stands follows from a rule', () => {
    expect(JSON.stringify(graphs)).not.toMatch(/ClaimReview|reviewRating/);
  });
});

describe('a planted fault is found:', () => {
  it.each<[string, object, string]>([
    ['a type that does not exist', { '@type': 'NewsStory' }, '$: there is no type NewsStory'],
    [
      'a property of another type',
      { '@type': 'Person', startDate: '2024' },
      '$.startDate: a Person has no such property',
    ],
    [
      'a property that is deprecated',
      { '@type': 'Event', attendees: 'x' },
      '$.attendees: a Event has no such property',
    ],
    [
      'a value of the wrong type',
      { '@type': 'Event', location: { '@type': 'Person' } },
      '$.location may not be a Person',
    ],
    ['a text where a thing belongs', { '@type': 'Place', geo: '1, 2' }, '$.geo may not be a text'],
    ['an empty value', { '@type': 'Person', name: '' }, '$.name is empty'],
    ['a status that does not exist', { '@type': 'Event', eventStatus: 'EventHeld' }, '$.eventStatus may not be a text'],
    [
      'a role without what it leads to',
      { '@type': 'Person', memberOf: { '@type': 'OrganizationRole', roleName: 'x' } },
      '$.memberOf.memberOf is no value',
    ],
    [
      'a fault deep within',
      { '@type': 'NewsArticle', author: { '@type': 'Person', headline: 'x' } },
      '$.author.headline: a Person has no such property',
    ],
  ])('%s', (_, thing, fault) => {
    expect(faultsOf(thing)).toEqual([fault]);
  });

  it('the vocabulary is there, with what types inherit', () => {
    expect(vocabulary.propertiesOf('NewsArticle')?.get('correction')).toContain('CorrectionComment');
    expect(vocabulary.isA('Country', 'Place')).toBe(true);
    expect(vocabulary.isA('Person', 'Place')).toBe(false);
  });
});

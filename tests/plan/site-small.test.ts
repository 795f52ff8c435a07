import { describe, expect, it } from 'vitest';
import { readArticleFiles } from '../../src/content/files/article-files.ts';
import { noCache, readArticles } from '../../src/content/read-articles.ts';
import { claimStatuses } from '../../src/graph/claims/status-rules.ts';
import { editorialProblems } from '../../src/editorial/editorial.ts';
import { recordKinds } from '../../src/model/values/kinds.ts';
import { planArticles } from '../support/site.ts';
import { siteSmallFolder } from '../support/site-small.ts';

const { plan, problems, graph } = planArticles(readArticles(readArticleFiles(siteSmallFolder), noCache));

describe('the small site', () => {
  it('is without fault, in a careful editor’s eyes too', () => {
    expect(problems).toEqual([]);
    expect(editorialProblems(graph)).toEqual([]);
  });

  it('has these files', () => {
    expect(plan.outputs.map(({ file }) => file).toSorted()).toMatchInlineSnapshot(`
      [
        ".well-known/security.txt",
        "404.html",
        "CNAME",
        "about/index.html",
        "claims/aboard-the-heron/index.html",
        "claims/agreed-at-night/index.html",
        "claims/bad-bargain/index.html",
        "claims/barge-toll/index.html",
        "claims/dry-summer-2027/index.html",
        "claims/flood-deaths/index.html",
        "claims/gates-opened-early/index.html",
        "claims/gauge-readings-changed/index.html",
        "claims/index.html",
        "claims/meeting-at-the-dam/index.html",
        "claims/monthly-shares/index.html",
        "claims/party/ada-o-nell/index.html",
        "claims/party/gazette-2022-09-18/index.html",
        "claims/party/ivo-santher/index.html",
        "claims/party/lena-orth/index.html",
        "claims/party/lenn-commission/index.html",
        "claims/party/lenn-treaty/index.html",
        "claims/party/mirel-danoush/index.html",
        "claims/party/osmere-presidency/index.html",
        "claims/party/tarvian-water-ministry/index.html",
        "claims/party/tomas-brisk/index.html",
        "claims/readings-falsified/index.html",
        "claims/readings-from-january/index.html",
        "claims/second-dam/index.html",
        "claims/secret-annex/index.html",
        "claims/status/accounts-differ/index.html",
        "claims/status/borne-out/index.html",
        "claims/status/confirmed/index.html",
        "claims/status/denied/index.html",
        "claims/status/disputed-generally/index.html",
        "claims/status/disputed/index.html",
        "claims/status/documented/index.html",
        "claims/status/no-word/index.html",
        "claims/status/one-side/index.html",
        "claims/status/open/index.html",
        "claims/status/opinion/index.html",
        "claims/status/overtaken/index.html",
        "claims/status/partly/index.html",
        "claims/status/reported/index.html",
        "claims/status/settled/index.html",
        "claims/status/several-sides/index.html",
        "claims/status/superseded/index.html",
        "claims/status/unverified/index.html",
        "claims/status/withdrawn/index.html",
        "claims/summer-share/index.html",
        "claims/talks-began-late/index.html",
        "claims/third-lock/index.html",
        "claims/topic/flood/index.html",
        "claims/topic/gauges/index.html",
        "claims/topic/meetings/index.html",
        "claims/topic/treaty/index.html",
        "claims/topic/water/index.html",
        "claims/treaty-within-a-year/index.html",
        "commitments/gauge-data/index.html",
        "commitments/index.html",
        "commitments/timber-quay/index.html",
        "compare/index.html",
        "compare/lenn-meetings/index.html",
        "corrections/index.html",
        "discrepancies/ferry-name/index.html",
        "discrepancies/index.html",
        "documents/flood-protocol/index.html",
        "documents/index.html",
        "documents/lenn-treaty/index.html",
        "events/dam-meeting-2022/index.html",
        "events/highmoor-meeting-2022/index.html",
        "events/index.html",
        "events/lock-inspection-2024/index.html",
        "events/quay-talks-2021/index.html",
        "events/spring-flood-2020/index.html",
        "events/treaty-meeting-2023/index.html",
        "events/treaty-signing-2023/index.html",
        "explainer/index.html",
        "favicon.svg",
        "images/old-quay.w8akaXuX07.png",
        "index.html",
        "known/index.html",
        "names/index.html",
        "organisations/index.html",
        "organisations/lenn-commission/index.html",
        "organisations/lenn-gazette/index.html",
        "organisations/osmere-presidency/index.html",
        "organisations/osmere/index.html",
        "organisations/tarvia/index.html",
        "organisations/tarvian-water-ministry/index.html",
        "people/ada-o-nell/index.html",
        "people/index.html",
        "people/ivo-santher/index.html",
        "people/lena-orth/index.html",
        "people/m-danoush/index.html",
        "people/mirel-danoush/index.html",
        "people/tomas-brisk/index.html",
        "places/highmoor/index.html",
        "places/index.html",
        "places/old-quay/index.html",
        "places/saltbridge/index.html",
        "river-in-short/index.html",
        "robots.txt",
        "search/index.html",
        "since/dam-meeting-2022/index.html",
        "since/quay-talks-2021/index.html",
        "since/treaty-meeting-2023/index.html",
        "sources/commission-report-2024/index.html",
        "sources/communique-2023/index.html",
        "sources/gazette-2021-05-08/index.html",
        "sources/gazette-2022-09-18/index.html",
        "sources/index.html",
        "sources/lenn-treaty-text/index.html",
        "stories/dam-meeting-held/index.html",
        "stories/first-meeting/index.html",
        "stories/first-summer/index.html",
        "stories/gauge-broken/index.html",
        "stories/index.html",
        "stories/inspection-called-off/index.html",
        "stories/meeting-moved/index.html",
        "stories/quay-talks-open/index.html",
        "stories/river-in-short/index.html",
        "stories/saltbridge-gauge/index.html",
        "stories/treaty-in-force/index.html",
        "stories/treaty-signed/index.html",
        "timeline/event/dam-meeting-2022/index.html",
        "timeline/event/index.html",
        "timeline/event/treaty-meeting-2023/index.html",
        "timeline/event/treaty-signing-2023/index.html",
        "timeline/held/index.html",
        "timeline/index.html",
        "timeline/person/index.html",
        "timeline/person/ivo-santher/index.html",
        "timeline/person/lena-orth/index.html",
        "timeline/person/mirel-danoush/index.html",
        "timeline/person/tomas-brisk/index.html",
        "timeline/planned/index.html",
        "timeline/stages/index.html",
        "timeline/stories/index.html",
      ]
    `);
  });

  it('has organisations that speak for others, general denials, figures of every form and what else claims and sources can tell', () => {
    const { claim, organisation, person, source, document } = graph.published;
    const assertions = claim.flatMap(({ fields }) => fields.assertions);
    const figures = assertions.flatMap(({ quantity }) => Object.keys(quantity ?? {}));
    expect(new Set(figures)).toEqual(new Set(['at-least', 'about', 'exactly', 'from', 'to', 'unit']));
    const outcomes = claim.flatMap(({ fields }) => fields.outcome?.['came-true'] ?? []);
    expect(new Set(outcomes)).toEqual(new Set(['yes', 'no', 'partly']));
    const given = {
      against: claim.some(({ fields }) => fields.against.length > 0),
      covers: assertions.some(({ covers }) => covers.length > 0),
      weight: claim.some(({ fields }) => fields.weight !== undefined),
      speaksFor: organisation.some(({ fields }) => fields['speaks-for'] !== undefined),
      archived: source.some(({ fields }) => fields.archived !== undefined),
      reliedOn: source.some(({ fields }) => fields['relied-on'] !== undefined),
      lastChecked:
        [...claim, ...person, ...source].filter(({ fields }) => fields['last-checked'] !== undefined).length > 2,
      heldOn: person.some(({ fields }) => fields.roles.some((role) => role['held-on'].length > 0)),
      knownBy: [
        assertions,
        person.flatMap(({ fields }) => fields.roles),
        document.flatMap(({ fields }) => fields.stages),
      ].every((dated) => dated.some((one) => one['known-by'] !== undefined)),
    };
    expect(Object.entries(given).filter(([, isGiven]) => !isGiven)).toEqual([]);
  });

  it('has a record of every kind, a claim of every status, and an event of every form', () => {
    const views = plan.outputs.flatMap((output) => (output.type === 'page' ? [output.view()] : []));
    expect(views.map(({ type }) => type)).toEqual(expect.arrayContaining([...recordKinds]));
    const statuses = views.flatMap((view) => (view.type === 'claim' ? [view.standing.status] : []));
    expect(new Set(statuses)).toEqual(new Set(claimStatuses));
    const stances = views.flatMap((view) => (view.type === 'claim' ? view.assertions.map(({ stance }) => stance) : []));
    expect(new Set(stances)).toEqual(
      new Set(['asserts', 'denies', 'confirms', 'qualifies', 'differs', 'declines', 'withdraws']),
    );
    expect(graph.series.map(({ name, events }) => [name, events.map(({ slug }) => slug)])).toEqual([
      ['Lenn meetings', ['quay-talks-2021', 'dam-meeting-2022', 'treaty-meeting-2023']],
    ]);
  });
});

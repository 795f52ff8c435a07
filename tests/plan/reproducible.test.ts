import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, type Files, story } from '../support/articles.ts';
import { contentsOf, siteOf } from '../support/site.ts';
import { readSiteSmall, siteSmallFolder } from '../support/site-small.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const printer = fileURLToPath(new URL('../support/print-plan.ts', import.meta.url));

/** The plan of a folder as a process in another place of the world makes it. */
function planIn(folder: string, zone: string, locale: string): string {
  const env = { PATH: process.env['PATH'], TZ: zone, LANG: locale, LC_ALL: locale };
  return execFileSync(process.execPath, ['--import', 'tsx', printer, folder], { cwd: project, env, encoding: 'utf8' });
}

/** Plans the files in the order given and in others, with pages and with rules for former addresses. */
function planInSeveralOrders(files: Files): { given: unknown; others: unknown[] } {
  const names = Object.keys(files);
  const plan = (order: readonly string[]): unknown =>
    (['portable', 'netlify'] as const).map((host) =>
      contentsOf(siteOf(Object.fromEntries(order.map((name) => [name, files[name] ?? ''])), { host }).plan),
    );
  const orders = fc.sample(fc.shuffledSubarray(names, { minLength: names.length }), { numRuns: 6, seed: 1 });
  return { given: plan(names), others: [names.toReversed(), ...orders].map(plan) };
}

describe('a plan is the same', () => {
  const small = readSiteSmall();
  const withTies: Files = {
    ...small,
    'stories/twin-a.md': story({ title: 'Twin', date: '2024-01-01' }, 'On [[tomas-brisk]].'),
    'stories/twin-b.md': story({ title: 'Twin', date: '2024-01-01' }, 'On [[tomas-brisk]].'),
    'people/twin-c.md': article({ name: 'Twin' }),
    'people/twin-d.md': article({ name: 'Twin' }),
    'claims/twin-e.md': article({ statement: 'Twin.' }),
    'claims/twin-f.md': article({ statement: 'Twin.' }),
  };

  it('in whatever order the files come', () => {
    const { given, others } = planInSeveralOrders(withTies);
    expect(others).toEqual(others.map(() => given));
  });

  it('in whatever order withdrawn records come', () => {
    const gone = { date: '2024', reason: 'No.' };
    const { given, others } = planInSeveralOrders({
      'stories/a.md': story({ withdrawn: gone, aliases: ['a-old'] }),
      'stories/b.md': story({ withdrawn: gone, aliases: ['b-old'] }),
    });
    expect(others).toEqual(others.map(() => given));
  });

  it('in another time zone and locale', () => {
    const here = contentsOf(siteOf(small).plan);
    expect(JSON.parse(planIn(siteSmallFolder, 'Pacific/Kiritimati', 'tr_TR.UTF-8'))).toEqual(here);
    expect(JSON.parse(planIn(siteSmallFolder, 'America/Los_Angeles', 'sv_SE.UTF-8'))).toEqual(here);
  });

  it('in another locale where names are sorted by a language that is not known', () => {
    const folder = temporaryFolder();
    const names = Object.fromEntries(
      ['Ähr', 'Zug', 'Apfel'].map((name, index) => [`people/p${index}.md`, article({ name })]),
    );
    writeFiles(folder, { 'site.yaml': 'language: la\n', ...names });
    expect(planIn(folder, 'UTC', 'sv_SE.UTF-8')).toBe(planIn(folder, 'UTC', 'de_DE.UTF-8'));
  });

  it('when it is made twice', () => {
    expect(contentsOf(siteOf(small).plan)).toEqual(contentsOf(siteOf(small).plan));
  });
});

describe('a plan', () => {
  it('is plain data: its JSON says all of it', () => {
    const { plan } = siteOf(readSiteSmall());
    const views = plan.outputs.flatMap((output) => (output.type === 'page' ? [output.view()] : []));
    expect(JSON.parse(JSON.stringify(views))).toStrictEqual(views);
    expect(JSON.parse(JSON.stringify(plan.site))).toEqual(plan.site);
  });

  it('shows “now” on no page', () => {
    const files = readSiteSmall();
    expect(contentsOf(siteOf(files, { now: '2024-09-03' }).plan)).toEqual(
      contentsOf(siteOf(files, { now: '2025-12-31T23:59Z' }).plan),
    );
  });
});

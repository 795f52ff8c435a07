import { expect, it } from 'vitest';
import { readArticleFiles } from '../../src/content/files/article-files.ts';
import { noCache, readArticles } from '../../src/content/read-articles.ts';
import type { Entry } from '../../src/graph/link/entry.ts';
import type { RecordKind } from '../../src/model/values/kinds.ts';
import { viewStanding } from '../../src/views/ledger/standing-view.ts';
import { datesIn } from '../../templates/dates.ts';
import { english } from '../../templates/words/english/english.ts';
import { standingIn } from '../../templates/words/claim-sentences.ts';
import { fontSets } from '../support/font-sets.ts';
import { planArticles } from '../support/site.ts';
import { describeInChromium, serveForGroup } from './visit.ts';

const laptop = { viewport: { width: 1280, height: 720 } };

const { graph, entry } = planArticles(readArticles(readArticleFiles('articles'), noCache));
const dates = datesIn('en');

function record<Kind extends RecordKind>(kind: Kind, slug: string): Entry<Kind> {
  const found = graph.published[kind].find((one) => one.slug === slug);
  if (!found) throw new Error(`${slug} is no ${kind}`);
  return found;
}

/** Who came to an event and had not come to the one before, by name. */
function newcomers(event: string, before: string): string[] {
  const there = new Set(record('event', before).fields.participants);
  return record('event', event)
    .fields.participants.filter((one) => !there.has(one))
    .map(({ name }) => name);
}

/** Who says and who denies a claim, as lists of claims say it. */
function standing(claim: string): string {
  return standingIn(english, dates, viewStanding(graph, record('claim', claim)));
}

/** The stages that a document has reached, as the page says them: `in force`, `4 December 2024`. */
const stages = record('document', 'treaty-2024').fields.stages.map(
  ({ stage, date }) => [stage, dates.writeDay(date)] as const,
);
const signed = stages[0]?.[1] ?? '';

/**
 * What a first-time reader asks of our site: the links to follow from the home page, which the words of the interface and the names of
 * records give, and what must then be seen without scrolling, which is read from the records.
 */
const questions: readonly (readonly [question: string, clicks: readonly string[], answers: readonly string[]])[] = [
  [
    'When and where did Putin and Kim meet?',
    [entry('vostochny-2023').name],
    [record('event', 'vostochny-2023').fields.place?.name ?? ''],
  ],
  [
    'Who came to Pyongyang who was not at Vostochny?',
    [english.compare.sideBySide, english.compare.aspects.people.title],
    newcomers('pyongyang-2024', 'vostochny-2023').slice(0, 1),
  ],
  [
    'Are there North Korean soldiers in Russia’s war?',
    [english.ledger.known.inShort],
    [entry('north-korean-soldiers-fought').name],
  ],
  [
    'Did North Korea send arms, and who says so?',
    [english.ledger.known.disputed.label],
    [standing('artillery-missiles-equipment')],
  ],
  ['Is the treaty in force?', [english.kinds.document.many, entry('treaty-2024').name], stages.at(-1) ?? []],
  ['Who is KCNA?', [english.names.link, 'K'], [record('organisation', 'kcna').fields.summary ?? '']],
  ['What was promised and not yet done?', [english.kinds.commitment.many], [entry('invitation-to-russia').name]],
  ['What was known the day the treaty was signed?', [english.asOf.name, signed], [english.asOf.title(signed)]],
];

describeInChromium('a first-time reader is answered within two clicks, without scrolling', fontSets, (fonts) => {
  const site = serveForGroup('articles', fonts);

  it.each(questions)('%s', async (_, clicks, answers) => {
    expect(clicks.length).toBeLessThanOrEqual(2);
    expect(answers).not.toEqual([]);
    const unseen = await site.open('/', laptop, async (page) => {
      for (const name of clicks) {
        const links = page.getByRole('link', { name, exact: true });
        await links.first().click();
      }
      const missing = await Promise.all(
        answers.map(async (answer) => {
          const found = await page.getByText(answer).filter({ visible: true }).all();
          const boxes = await Promise.all(found.map((one) => one.boundingBox()));
          const seen = boxes.some((box) => box !== null && box.y >= 0 && box.y + Math.min(box.height, 60) <= 720);
          return seen ? [] : [answer];
        }),
      );
      return missing.flat();
    });
    expect(unseen).toEqual([]);
  });
});

import { type Entry, thoseNamed } from '../../graph/link/entry.ts';
import {
  linkedIn,
  quotingSentences,
  type QuotingSentence,
  type SaidOfClaim,
  saidOfClaims,
} from '../../graph/events/event-words.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Assertion, Stance } from '../../model/records/claim.ts';
import type { PreciseDate } from '../../model/values/date.ts';
import type { Passage } from '../../content/body/sentence.ts';
import { type ExcerptView, viewExcerpt } from '../body/body-view.ts';
import { groupInOrder } from '../../base/group.ts';
import { limit, type Limited } from '../lists/limited.ts';
import { passageAt, type PassageView } from '../body/passage.ts';
import { type ReferenceView, referTo } from '../lists/reference-view.ts';

/** Something that a participant said at an event. */
export type SaidView =
  | {
      readonly type: 'assertion';
      readonly by: readonly ReferenceView[];
      readonly stance: Stance;
      readonly claim: ReferenceView;
      readonly date: PreciseDate;
      /** How far they went, and their words, each time that they said it. */
      readonly words: readonly Pick<Assertion, 'scope' | 'quote'>[];
      readonly sources: Limited<ReferenceView>;
    }
  | {
      readonly type: 'sentence';
      readonly excerpt: ExcerptView;
      /** Where the sentence stands. */
      readonly passage: PassageView;
      readonly date?: PreciseDate;
      /** Sources that the sentence itself names. */
      readonly sources: Limited<ReferenceView>;
    };

const shown = { said: 5, sources: 2 };

/** What participants said: of claims first, then sentences that quote them. */
export function viewSaid(
  graph: Graph,
  event: Entry<'event'>,
  events: readonly Entry<'event'>[],
  present: readonly Entry[],
): Limited<SaidView> {
  const grouped = groupInOrder(saidOfClaims(graph, event, events, present), sayingOf);
  const sayings = limit(
    [...grouped.values()].flatMap((one) => viewSaying(one)),
    shown.said,
  );
  const sentences = limit(quotingSentences(graph, event, events, present), shown.said - sayings.items.length);
  return {
    items: [...sayings.items, ...sentences.items.map((one) => viewSentence(graph, one))],
    more: sayings.more + sentences.more,
  };
}

/** What is one saying to a reader: the same speakers saying the same of a claim, however often. */
function sayingOf({ claim, assertion: { by, stance } }: SaidOfClaim): string {
  return [claim.slug, stance, ...by.map((one) => (one.kind === 'unnamed' ? one.number : one.slug))].join(' ');
}

function viewSaying(sayings: readonly SaidOfClaim[]): SaidView[] {
  const [first] = sayings;
  if (!first) return [];
  const { claim, assertion } = first;
  const sources = new Set(sayings.flatMap((one) => one.assertion.source));
  return [
    {
      type: 'assertion',
      by: thoseNamed(assertion.by).map(referTo),
      stance: assertion.stance,
      claim: referTo(claim),
      date: assertion.date,
      words: sayings.map(({ assertion: { scope, quote } }) => ({
        ...(scope !== undefined && { scope }),
        ...(quote !== undefined && { quote }),
      })),
      sources: limit([...sources].map(referTo), shown.sources),
    },
  ];
}

function viewSentence(graph: Graph, { from, sentence, link, speaker }: QuotingSentence): SaidView {
  return {
    type: 'sentence',
    excerpt: viewExcerpt(graph, from, sentence, speaker),
    passage: passageAt(from, link),
    ...(from.date && { date: from.date }),
    sources: limit(sourcesNamed(graph, from, sentence), shown.sources),
  };
}

/** Published sources that a sentence links to. */
function sourcesNamed(graph: Graph, from: Entry, sentence: Passage): ReferenceView[] {
  const sources = linkedIn(graph, from, sentence).filter(
    ({ kind, publication }) => kind === 'source' && publication === 'published',
  );
  return [...new Set(sources)].map(referTo);
}

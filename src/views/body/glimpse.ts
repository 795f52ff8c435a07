import { passageOf } from '../../content/body/blocks/block-words.ts';
import { sentencesOf } from '../../content/body/sentence.ts';
import type { Entry } from '../../graph/link/entry.ts';
import type { Graph } from '../../graph/graph.ts';
import { presentRoles } from '../../graph/present-roles.ts';
import { viewExcerpt } from './body-view.ts';

/** The most characters of an explanation that is to be taken in at a glance. */
const longest = 200;

/** Who or what somebody or something is, in one line: the first sentence of the summary, or else what its fields say, or its text. */
export function glimpse(graph: Graph, entry: Entry): string | undefined {
  const { summary } = entry.fields;
  const sentence = summary === undefined ? undefined : sentencesOf([summary])[0]?.join('');
  if (sentence !== undefined && sentence !== entry.name) return cut(sentence);
  const facts = factsOf(graph, entry).filter((fact) => fact !== undefined);
  const line = facts.length > 0 ? facts.join(', ') : firstSentence(graph, entry);
  return line === undefined ? undefined : cut(line);
}

/** The first sentence of a body as plain text; nothing where it speaks of a record that readers may not see. */
function firstSentence(graph: Graph, entry: Entry): string | undefined {
  const paragraph = entry.body.blocks.find(({ tag }) => tag === 'p');
  const [sentence] = paragraph ? sentencesOf(passageOf(paragraph, entry.body.links)) : [];
  if (sentence === undefined) return undefined;
  const runs = viewExcerpt(graph, entry, sentence, entry).map(({ text }) => ('words' in text ? text.words : undefined));
  return runs.includes(undefined) ? undefined : runs.join('').trim();
}

/** A text of at most {@link longest} characters, cut at a space where there is one. */
function cut(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest).join('');
  const space = kept.lastIndexOf(' ');
  return `${space > 0 ? kept.slice(0, space) : kept} …`;
}

function factsOf(graph: Graph, entry: Entry): (string | undefined)[] {
  if (entry.kind === 'person') {
    const held = presentRoles(graph, entry);
    return (held.length > 0 ? held : entry.fields.roles.slice(-1)).map(({ title }) => title);
  }
  if (entry.kind === 'organisation') return [entry.fields.kind, entry.fields.country];
  if (entry.kind === 'document') return [entry.fields.stages.at(-1)?.stage];
  if (entry.kind === 'event') return [entry.fields.series];
  return [];
}

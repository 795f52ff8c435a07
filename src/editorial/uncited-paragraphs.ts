import type { Block } from '../content/body/body.ts';
import { wordsOf } from '../content/body/blocks/block-words.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../graph/link/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { RecordKind } from '../model/values/kinds.ts';

/** Kinds that say where a paragraph comes from: a source, or what rests on sources of its own. */
const citable: ReadonlySet<RecordKind> = new Set(['source', 'claim', 'discrepancy']);

/** Kinds whose texts tell what happened. What others rest on is told by their fields. */
const told: ReadonlySet<RecordKind> = new Set(['story', 'event', 'document']);

/** Paragraphs that one report names, before it says how many more there are. */
const mostTold = 5;

/**
 * Paragraphs and items of lists of a story, an event or a document that lead to no source. What a paragraph introduces, by a colon at its end, is cited by it or
 * cites by itself. A text that cites nothing at all is left alone: of a story that is told once, elsewhere.
 */
export function uncitedParagraphs(graph: Graph, entry: Entry): Problem[] {
  const { blocks } = entry.body;
  if (!told.has(entry.kind) || !blocks.some((block) => isCited(graph, entry, block))) return [];
  const uncited = uncitedBlocks(graph, entry);
  const more = uncited.length - mostTold;
  return uncited.slice(0, mostTold).map((block, index) => ({
    rule: 'uncited-paragraph',
    file: entry.file,
    place: { text: firstWords(block) },
    message: `This paragraph leads to no source and no claim.${index === mostTold - 1 && more > 0 ? ` So do ${more} more.` : ''}`,
    hint: 'Link its words to where they come from: “[[slug-of-a-source|as it reported]]”.',
  }));
}

function uncitedBlocks(graph: Graph, entry: Entry): Block[] {
  let isIntroduced = false;
  return entry.body.blocks.filter((block) => {
    if (!isParagraph(block)) return false;
    const cited = isCited(graph, entry, block);
    const introduces = wordsIn(entry, block).trim().endsWith(':');
    const belongs = block.tag === 'li' || block.before?.includes('<blockquote') === true;
    const isCovered = cited || introduces || (belongs && isIntroduced);
    if (introduces || !belongs) isIntroduced = introduces && cited;
    return !isCovered;
  });
}

function isParagraph({ tag, text }: Block): boolean {
  return (tag === 'p' || tag === 'li') && text.some((piece) => typeof piece !== 'string' || piece.trim() !== '');
}

function isCited(graph: Graph, entry: Entry, { text }: Block): boolean {
  const { linked } = graph.outgoing(entry);
  return text.some((piece) => {
    if (typeof piece === 'number') {
      const to = linked[piece];
      return to !== undefined && citable.has(to.kind);
    }
    return typeof piece === 'object' && 'html' in piece && /\shref="https?:/.test(piece.html);
  });
}

function wordsIn({ body }: Entry, block: Block): string {
  return wordsOf(block, (index) => {
    const link = body.links[index];
    return link?.type === 'record' ? (link.label ?? link.target) : '';
  });
}

/** Where it begins, as its file has it: up to a link or a mark that may be written otherwise. */
function firstWords({ text }: Block): string {
  const words = text.find((piece) => typeof piece === 'string' && piece.trim() !== '');
  return (
    (typeof words === 'string' ? words : '')
      .trim()
      .split(/[“”‘’"'\n]/, 1)[0]
      ?.slice(0, 60) ?? ''
  );
}

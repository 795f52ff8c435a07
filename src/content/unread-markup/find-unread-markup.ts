import type { MarkdownIt, Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { ProblemList } from '../../diagnostics/problem-list.ts';
import type { BracketedWords } from '../body/body.ts';
import { blockProblems } from './blocks.ts';
import { unusedDefinitions } from './definitions.ts';
import { unreadEmphasis } from './emphasis.ts';
import { unreadStarts } from './line-starts.ts';
import { ListReader } from './lists.ts';
import type { FoundInText, MarkupNotes } from './notes.ts';
import { SourceLines } from './source-lines.ts';
import { TableReader } from './tables.ts';

/** What a body holds that looks like markup and is not read as such. */
export interface UnreadMarkup {
  readonly problems: readonly Problem[];
  /** Words in single brackets, which are meant as a link if they name a record. */
  readonly brackets: readonly BracketedWords[];
}

/**
 * Finds, in a body's tokens and in the notes taken while it was parsed, what its editor meant as markup and readers would see as it
 * was typed, or not at all. Nothing of the body is changed.
 */
export function findUnreadMarkup(
  markdown: MarkdownIt,
  tokens: readonly Token[],
  notes: MarkupNotes,
  source: { readonly file: string; readonly lines: readonly string[]; readonly linesBefore: number },
): UnreadMarkup {
  const lines = new SourceLines(source.file, source.lines, source.linesBefore);
  const problems = new ProblemList();
  const brackets: BracketedWords[] = [];
  const lists = new ListReader(lines);
  const tables = new TableReader(lines);
  problems.add(...unusedDefinitions(markdown, notes.definitions, tokens, lines));
  let line = 0;
  let cellsFrom = 0;
  tokens.forEach((token, index) => {
    if (token.map) line = token.map[0];
    if (token.type === 'tr_open') cellsFrom = 0;
    if (token.type !== 'inline') {
      const next = tokens[index + 1];
      for (const found of [blockProblems(token, next, lines), lists.read(token, next), tables.read(token)]) {
        if (found.length > 0) problems.add(...found);
      }
      return;
    }
    const inParagraph = tokens[index - 1]?.type === 'paragraph_open';
    const isCell = token.map === null;
    for (const { found, offset } of foundIn(token, notes, inParagraph)) {
      if (problems.full) continue;
      const place = lines.placeIn(token, offset, line, isCell ? cellsFrom : undefined);
      if ('target' in found) brackets.push({ target: found.target, at: place });
      else problems.add({ file: source.file, place, ...found });
    }
    if (isCell) cellsFrom = lines.endOfCell(token, line, cellsFrom);
  });
  return { problems: problems.all(), brackets };
}

function foundIn(token: Token, notes: MarkupNotes, inParagraph: boolean): readonly FoundInText[] {
  const noted = notes.of(token.children ?? []);
  const emphasis = unreadEmphasis(token);
  const starts = inParagraph ? unreadStarts(token.content) : [];
  return emphasis.length + starts.length === 0 ? noted : [...noted, ...emphasis, ...starts];
}

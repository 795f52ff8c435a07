import createMarkdown, { type MarkdownIt } from 'markdown-it';
import cjkFriendlyEmphasis from 'markdown-it-cjk-friendly';
import { recordLinks } from './link-syntax.ts';
import { typographicMarks } from './quotation-marks.ts';
import { soundDefinitions } from '../unread-markup/definitions.ts';
import { searchText } from '../unread-markup/text-search.ts';

/**
 * The Markdown that bodies are written in: CommonMark with tables, strikethrough and record links. HTML is recognised only so
 * that it can be reported. Addresses are judged by `address.ts`, so none is dropped here unseen.
 */
export function createBodyMarkdown(): MarkdownIt {
  const markdown = createMarkdown({ html: true, maxNesting: 100 });
  markdown.validateLink = () => true;
  cjkFriendlyEmphasis(markdown);
  recordLinks(markdown);
  // Nothing else is made typographic: “(c)” is a third point more often than a copyright.
  typographicMarks(markdown);
  soundDefinitions(markdown);
  searchText(markdown);
  return markdown;
}

import type { MarkdownIt, Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { ProblemList } from '../../diagnostics/problem-list.ts';
import { rules } from '../../diagnostics/rules.ts';
import { forbiddenCharacter } from '../../model/values/characters.ts';
import { quoted } from '../../model/values/quoted.ts';
import { judgeAddress } from './address.ts';
import { composedAddress, imageNamed } from './body-addresses.ts';
import { BlockText } from './block-text.ts';
import { type BodyLink, emptyBody, type ParsedBody, type TextPoint } from './body.ts';
import { emptyParts } from './empty-parts.ts';
import { markupIn } from '../front-matter/markup.ts';
import { headingIds } from './headings.ts';
import { parseWrittenLink, recordLinkToken } from './link-syntax.ts';
import { makeBlocks, setLinkIndex } from './blocks/make-blocks.ts';
import { deepNesting, endlessQuote } from './nesting.ts';
import { paragraphIds } from './paragraphs.ts';
import { addSentences } from './link-sentences.ts';
import type { Passage } from './sentence.ts';
import { findUnreadMarkup } from '../unread-markup/find-unread-markup.ts';
import { MarkupNotes, withNotes } from '../unread-markup/notes.ts';

export interface BodyReading {
  readonly body: ParsedBody;
  readonly problems: readonly Problem[];
}

/** Reads a body. `linesBefore` is how many lines of the file stand above it; problems carry lines of the file. */
export function readBody(markdown: MarkdownIt, file: string, source: string, linesBefore: number): BodyReading {
  if (source.trim() === '') return { body: emptyBody, problems: [] };
  const lines = source.split('\n');
  const endless = endlessQuote(file, lines, linesBefore);
  if (endless) return { body: emptyBody, problems: [endless] };
  const notes = new MarkupNotes();
  const tokens = markdown.parse(source, withNotes(notes));
  const links: BodyLink[] = [];
  const problems = new ProblemList();
  const report: Report = (rule, place, message, hint, written) => {
    problems.add({ rule, file, place, message, hint, written });
  };
  const deep = deepNesting(file, tokens, linesBefore);
  if (deep) problems.add(deep);
  let map: readonly [number, number] = [0, 0];
  for (const token of tokens) {
    if (token.map) map = token.map;
    if (token.type !== 'inline' && token.type !== 'html_block') continue;
    const block = new BlockText(lines.slice(...map), linesBefore + map[0] + 1);
    if (token.type === 'inline') readInline(token, block, links, report);
    else reportHtml(report, block.place(token.content.trim()), token.content);
  }
  for (const { type, lines: within, begin } of emptyParts(tokens)) {
    const block = new BlockText(lines.slice(...within), linesBefore + within[0] + 1);
    if (type === 'heading')
      report('empty-heading', block.peek(begin), 'This heading has no words.', 'Write some, or take it out.');
    else
      report(
        'broken-link',
        block.peek(begin, '['),
        'This link shows nothing.',
        'Write [words](address), and describe an image that is one.',
      );
  }
  headingIds(tokens);
  paragraphIds(tokens);
  const unread = findUnreadMarkup(markdown, tokens, notes, { file, lines, linesBefore });
  const found = [...problems.all(), ...unread.problems];
  const faulty = found.some(({ rule }) => rules[rule].severity === 'error');
  const blocks = faulty ? [] : makeBlocks(markdown, tokens);
  const brackets = unread.brackets.length > 0 ? { brackets: unread.brackets } : {};
  return { body: { blocks, links, ...brackets }, problems: found };
}

type Report = (rule: Problem['rule'], place: TextPoint, message: string, hint: string, written?: string) => void;

function readInline(inline: Token, block: BlockText, links: BodyLink[], report: Report): void {
  const first = links.length;
  const prose: (string | number)[] = [];
  let insideLink = false;
  for (const token of inline.children ?? []) {
    if (reportLong(report, block, token)) continue;
    reportHidden(report, block, token);
    switch (token.type) {
      case recordLinkToken:
        if (insideLink) reportNested(report, block, token);
        else prose.push(readRecordLink(token, block, links, report));
        break;
      case 'link_open':
        insideLink = true;
        readAddress(token, block, links, report);
        break;
      case 'link_close':
        insideLink = false;
        break;
      case 'image':
        readImage(token, block, links, report);
        for (const child of token.children ?? [])
          if (child.type === recordLinkToken) reportNested(report, block, child);
        break;
      case 'html_inline':
        reportHtml(report, block.place(token.content), token.content);
        break;
      case 'softbreak':
      case 'hardbreak':
        prose.push(' ');
        break;
      default:
        block.pass(token.content);
        prose.push(token.content);
    }
  }
  if (links.length > first) addSentences(prose, links);
}

function readRecordLink(token: Token, block: BlockText, links: BodyLink[], report: Report): Passage[number] {
  const written = parseWrittenLink(token.content);
  const at = block.place(token.markup);
  if (!written) {
    report(
      'broken-link',
      at,
      `“${token.markup}” begins a link that is not closed or leads nowhere.`,
      'Write [[slug]] or [[slug|text]], on one line.',
    );
    return token.markup;
  }
  const { kind, target, label } = written;
  reportMarkupInLabel(report, at, token.content, label);
  setLinkIndex(token, links.length);
  links.push({
    type: 'record',
    target,
    sentence: [],
    at,
    ...(kind && { kind }),
    ...(label !== undefined && { label }),
  });
  return links.length - 1;
}

/** A label is shown as it stands; what belongs to it stands around the link. */
function reportMarkupInLabel(report: Report, at: TextPoint, link: string, label = ''): void {
  const [markup] = markupIn(label);
  if (!markup) return;
  report(
    'unread-markup',
    at,
    `“${markup.written}” within “${link}” is shown as it stands, since nothing is read in the words of a link.`,
    'Write plain words there, and marks such as ** around the whole link.',
  );
}

/** The longest address and title in characters; browsers and servers refuse longer ones. */
const longestAddress = 2_000;

/** A reference may repeat one long address thousands of times, so no more is done with it than to tell. */
function reportLong(report: Report, block: BlockText, token: Token): boolean {
  const long = (token.attrs ?? []).some(([, value]) => String(value).length > longestAddress);
  if (!long) return false;
  report(
    'forbidden-address',
    block.peek('](', '['),
    `The address or the title of this link has more than ${longestAddress} characters.`,
    'Write the address without its tracking part, or a shorter title.',
  );
  return true;
}

/** An entity can smuggle past the reading of the file what no text may hold. */
function reportHidden(report: Report, block: BlockText, token: Token): void {
  const written = [
    token.content,
    ...(token.attrs ?? []).map(([, value]) => value),
    ...(token.children ?? []).map(({ content }) => content),
  ];
  if (!forbiddenCharacter.test(written.join(' '))) return;
  report(
    'control-character',
    block.peek('&#'),
    'An entity here stands for an invisible character that hides or reorders text.',
    'Take it out.',
  );
}

/** A link within a link, or in the description of an image, has nowhere to stand. */
function reportNested(report: Report, block: BlockText, token: Token): void {
  report(
    'broken-link',
    block.place(token.markup),
    `“${token.markup}” stands inside another link or the description of an image, where it cannot lead anywhere.`,
    'Write its name as plain words there.',
  );
}

function readAddress(token: Token, block: BlockText, links: BodyLink[], report: Report): void {
  const href = String(token.attrGet('href') ?? '');
  const verdict = judgeAddress(href);
  if (verdict.type === 'outside') return;
  const at = block.peek(token.markup === 'autolink' ? '<' : `](${href}`, '](', '[');
  if (verdict.type === 'refused') {
    report(
      'forbidden-address',
      at,
      `A page may not link to ${quoted(href)}: ${verdict.why}.`,
      /^\s*mailto:/i.test(href)
        ? 'Write the address of a mailbox behind “mailto:”, such as mailto:desk@report.example.'
        : 'Write the whole address, beginning with https:// or http://.',
      href,
    );
    return;
  }
  const title = token.attrGet('title');
  setLinkIndex(token, links.length);
  links.push({ type: 'page', address: composedAddress(href), ...(title !== null && { title: String(title) }), at });
}

function readImage(token: Token, block: BlockText, links: BodyLink[], report: Report): void {
  const source = String(token.attrGet('src') ?? '');
  const at = block.place('![');
  if (judgeAddress(source).type !== 'inside') {
    report(
      'forbidden-address',
      at,
      `The image ${quoted(source)} lies outside this site, so readers would be sent elsewhere for it.`,
      'Put the file into the folder images/ and write ![What it shows](its-name.jpg).',
      source,
    );
    return;
  }
  setLinkIndex(token, links.length);
  links.push({ type: 'image', ...imageNamed(source), alt: plainText(token.children ?? []), at });
}

/** The words of an image's description, without marks of emphasis. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.type === 'softbreak' ? ' ' : token.children ? plainText(token.children) : token.content))
    .join('');
}

function reportHtml(report: Report, at: TextPoint, html: string): void {
  const [shown = ''] = html.trim().split('\n', 1);
  report(
    'raw-html',
    at,
    `“${shown.slice(0, 60)}” is HTML, which bodies do not allow.`,
    'Use Markdown instead. To show a < as it is, write \\<.',
  );
}

import type { Finding, FoundInText } from './notes.ts';

/** Spaces that look like one and are none to Markdown. */
const wideSpace = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`;

/** Whether any line of a paragraph begins with marks that were not read. */
const anyStart = new RegExp(
  String.raw`^(?:(?:[-*+]|#{1,6}|\d{1,9}[.)])${wideSpace}|[•·∙◦▪‣⁃●○■➢➤►][ \t\u00a0]|(?:-|\d{1,2}[.)])(?=\p{L})|\|)`,
  'mu',
);

const markedByWideSpace = new RegExp(String.raw`^([-*+]|#{1,6}|\d{1,9}[.)])${wideSpace}`, 'u');
const numbered = new RegExp(String.raw`^\d{1,9}[.)]${wideSpace}`, 'gmu');
const closeTogether = /^(?:-|\d{1,2}[.)])(?=\p{L})/gmu;
const foreignBullet = /^[•·∙◦▪‣⁃●○■➢➤►](?=[ \t\u00a0])/u;
const tableLine = /^\|.{0,2000}\|/;
const tableLines = /^\|.{0,2000}\|/gm;

const none: readonly FoundInText[] = [];

/** Whether a line begins with anything but a letter, which most paragraphs' lines do not; quicker than an expression. */
function mayHaveMarks(paragraph: string): boolean {
  for (let start = 0; start >= 0 && start < paragraph.length;) {
    const first = paragraph.charCodeAt(start);
    if (first < 0x41 || first === 0x7c || first === 0xb7 || (first > 0x2000 && first < 0x2e80)) return true;
    const end = paragraph.indexOf('\n', start);
    start = end < 0 ? -1 : end + 1;
  }
  return false;
}

/** What looks like the beginning of a list, a heading or a table in the lines of a paragraph, and was not read as one. */
export function unreadStarts(paragraph: string): readonly FoundInText[] {
  if (!mayHaveMarks(paragraph) || !anyStart.test(paragraph)) return none;
  const isTable = (paragraph.match(tableLines) ?? []).length > 1 || /^\|[^|\n]+\|[^|\n]+\|[ \t]*$/m.test(paragraph);
  const isList = (paragraph.match(closeTogether) ?? []).length > 1;
  const isNumbered = (paragraph.match(numbered) ?? []).length > 1;
  let isReported = false;
  let offset = 0;
  return paragraph.split('\n').flatMap((line): FoundInText[] => {
    const start = offset;
    offset += line.length + 1;
    const found = startOf(line, isNumbered) ?? (isReported ? undefined : startOfMany(line, isTable, isList));
    if (!found) return [];
    isReported ||= !markedByWideSpace.test(line);
    return [{ found, offset: start }];
  });
}

function startOf(line: string, isNumbered: boolean): Finding | undefined {
  const marks = markedByWideSpace.exec(line)?.[1];
  // “1. Mai” is kept together by such a space with good reason; so is any other number that stands alone.
  if (marks === undefined || (/^\d/.test(marks) && !isNumbered && !/^1[.)]$/.test(marks))) return undefined;
  return {
    rule: 'unread-markup',
    message: `The space behind “${marks}” is not an ordinary one (it does not break, or is wider), so this is not read as ${marks.startsWith('#') ? 'a heading' : 'a list'}.`,
    hint: 'Delete the space and type it anew.',
  };
}

function startOfMany(line: string, isTable: boolean, isList: boolean): Finding | undefined {
  if (foreignBullet.test(line)) {
    return {
      rule: 'unread-markup',
      message: `“${line.charAt(0)}” does not make a list; its lines would be printed as one paragraph.`,
      hint: 'Begin each line of the list with “- ”.',
    };
  }
  if (isTable && tableLine.test(line)) {
    return {
      rule: 'unread-markup',
      message: 'This is not read as a table, because the line below its first does not have a --- for each column.',
      hint: 'Write a line such as |---|---| below the first, with as many --- as there are columns.',
    };
  }
  if (isList && /^(?:-|\d)/.test(line)) {
    return {
      rule: 'unread-markup',
      message: 'This is not read as a list, because no space stands behind what marks its lines.',
      hint: 'Write “- ” or “1. ” with a space at the beginning of each line.',
    };
  }
  return undefined;
}

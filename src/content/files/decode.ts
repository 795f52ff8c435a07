import type { Problem } from '../../diagnostics/diagnostic.ts';
import { codeOf, forbiddenCharacter } from '../../model/values/characters.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

const forbidden = new RegExp(forbiddenCharacter, 'gu');

const conflictMarker = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

const shownPerRule = 5;

/** What could be read of a file, and what is wrong with it. */
export interface Decoded {
  /** With every line end made `\n`, and characters that no article may hold made spaces; `undefined` where nothing can be read. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** The text of an article file: UTF-8, with a byte order mark taken off. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const place = placeOfInvalidByte(bytes);
    return {
      text: undefined,
      problems: [
        {
          rule: 'invalid-utf8',
          file,
          place,
          message: 'This file is not UTF-8 text, so some of its letters would be lost.',
          hint: 'Open it in your editor and save it again with the encoding “UTF-8”.',
        },
      ],
    };
  }
  const lines = text.replace(/\r\n?/g, '\n');
  const problems = [...controlCharacters(file, lines), ...conflicts(file, lines)];
  const readable = problems.some(({ rule }) => rule === 'merge-conflict') ? undefined : lines.replace(forbidden, ' ');
  return { text: readable, problems };
}

/** Line and column of the first byte that does not continue valid UTF-8, found by halving the part that is still valid. */
function placeOfInvalidByte(bytes: Uint8Array): { line: number; column: number } {
  let valid = 0;
  for (let end = bytes.length; valid < end - 1;) {
    const middle = (valid + end) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else end = middle;
  }
  return pointAt(new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true }).replace(/\r\n?/g, '\n'));
}

function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function controlCharacters(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    const name = codeOf(character);
    problems.push({
      rule: 'control-character',
      file,
      place: pointAt(text, index),
      message: `Here stands ${name}, ${whatIsWrongWith(character)}.`,
      hint: 'Delete it: put the cursor after the character before it and press the Delete key.',
    });
    if (problems.length === shownPerRule) break;
  }
  return problems;
}

function whatIsWrongWith(character: string): string {
  if (character < '\u202a') return 'an invisible control character';
  if (character <= '\u2069') return 'an invisible character that makes text read in another order than it is stored';
  return 'which is no character of any script, and of which every program makes something else';
}

function conflicts(file: string, text: string): Problem[] {
  if (!/^(?:<{7}|>{7})/m.test(text)) return [];
  const at = text.split('\n').findIndex((line) => conflictMarker.test(line));
  if (at < 0) return [];
  return [
    {
      rule: 'merge-conflict',
      file,
      place: { line: at + 1, column: 1 },
      message: 'Two versions of this file were merged, and the places where they differ were not settled.',
      hint: 'Between the lines <<<<<<< and >>>>>>> keep the version you want, and delete the other and the three marker lines.',
    },
  ];
}

/** Line and column (from 1) of an offset, or of the end of a text. */
export function pointAt(text: string, offset = text.length): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

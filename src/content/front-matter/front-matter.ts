import matter from 'gray-matter';
import type { Problem } from '../../diagnostics/diagnostic.ts';

/** An article file taken apart. */
export interface SplitFile {
  /** The YAML between the two `---` lines, with empty lines before it so that its line numbers are the file's. */
  readonly yaml: string;
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly linesBeforeBody: number;
}

/** gray-matter runs `---js` front matter as code unless the engine of every language but YAML refuses. */
function refuse(): never {
  throw new Error('front matter of this language is never read');
}
const refusing = { parse: refuse, stringify: refuse };
const refusingEngines = Object.fromEntries(
  ['json', 'js', 'javascript', 'coffee', 'coffeescript', 'cson', 'toml', 'ini'].map((language) => [language, refusing]),
);

/** The largest front matter in characters; beyond it, YAML's worst cases take longer than an editor should wait. */
const largestFrontMatter = 32_000;

/** Splits a file (line ends `\n`) into front matter and body, or says why that cannot be done. */
export function splitFrontMatter(file: string, text: string): SplitFile | Problem {
  const problem = openingProblem(file, text) ?? closingProblem(file, text);
  if (problem) return problem;
  let yaml = '';
  const keep = {
    parse: (raw: string): object => {
      yaml = raw;
      return {};
    },
    stringify: refuse,
  };
  const { content } = matter(text, { language: 'yaml', engines: { ...refusingEngines, yaml: keep } });
  const before = text.slice(0, text.length - content.length);
  return { yaml, body: content, linesBeforeBody: before.split('\n').length - 1 };
}

function openingProblem(file: string, text: string): Problem | undefined {
  if (text.trim() === '') {
    return {
      rule: 'empty-file',
      file,
      place: 'file',
      message: 'This file is empty.',
      hint: 'Write its front matter and text, or delete the file.',
    };
  }
  const [first = ''] = text.split('\n', 1);
  if (first.trimEnd() === '---') return undefined;
  if (/^---[^-\s]|^---\s+\S/.test(first)) {
    return {
      rule: 'front-matter-language',
      file,
      place: { line: 1, column: 4 },
      message: `The front matter says it is written in “${first.slice(3).trim()}”. Only YAML is read; nothing in a file is ever run.`,
      hint: 'Make the first line --- alone, and write the fields as “name: value”, one a line.',
    };
  }
  return {
    rule: 'missing-front-matter',
    file,
    place: { line: 1, column: 1 },
    message: 'This file does not begin with front matter, so it has no title and no date.',
    hint: 'Make the first line --- alone, then one field a line, such as “title: …”, then --- alone again, then the text.',
  };
}

function closingProblem(file: string, text: string): Problem | undefined {
  const close = text.indexOf('\n---', 3);
  const closingLine = close < 0 ? undefined : text.slice(close + 1).split('\n', 1)[0];
  if (closingLine === undefined || closingLine.trimEnd() !== '---') {
    const line = closingLine === undefined ? 1 : text.slice(0, close + 1).split('\n').length;
    return {
      rule: 'unclosed-front-matter',
      file,
      place: { line, column: 1 },
      message:
        closingLine === undefined
          ? 'The front matter that begins here is never closed.'
          : 'The front matter must end with a line of three hyphens alone; this line holds more.',
      hint: 'Write a line with --- alone after the last field.',
    };
  }
  if (close > largestFrontMatter) {
    return {
      rule: 'file-too-large',
      file,
      place: { line: 1, column: 1 },
      message: `The front matter is ${close.toLocaleString('en')} characters long; the most that is read is ${largestFrontMatter.toLocaleString('en')}.`,
      hint: 'Move prose into the body, or split the record in two.',
    };
  }
  return undefined;
}

import { createBodyMarkdown } from '../../../src/content/body/markdown.ts';
import { readBody } from '../../../src/content/body/read-body.ts';
import { htmlOf } from '../../support/body-html.ts';
import { placed } from '../../support/placed.ts';

const markdown = createBodyMarkdown();

/** What is told of a body, as `rule line:column`. */
export function told(source: string, linesBefore = 0): string[] {
  return readBody(markdown, 'a.md', source, linesBefore).problems.map(placed);
}

/** What is told of a body, in words. */
export function toldInWords(source: string): string[] {
  return readBody(markdown, 'a.md', source, 0).problems.map(({ message, hint }) => `${message} → ${hint}`);
}

/** What a reader sees of a body, without its elements. */
export function printed(source: string): string {
  return htmlOf(readBody(markdown, 'a.md', source, 0).body)
    .replace(/<[^>]*>/g, '')
    .trim();
}

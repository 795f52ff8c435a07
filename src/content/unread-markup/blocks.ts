import type { Token } from 'markdown-it';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { SourceLines } from './source-lines.ts';

/** Three words in a row, or a link to a record: what nobody means as code. */
const prose = /\p{L}{2,}[,;]? \p{L}{2,}[,;]? \p{L}{2,}|\[\[/u;

/** A sentence, or a field of front matter that stands in a body, as opposed to the words of a heading. */
const sentence = /^(?:title|date|author|draft|tags|layout|summary|description): |[.,;:…]["”’)]{0,3}$|\n|.{120}/;

const wideSpaceInQuotation = /^[\s>]*>[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** What may stand behind the mark that begins a block of code, and is not printed: the name of a language, such as `c++`. */
const language = /^[\w+#./-]{0,40}$/;

const none: readonly Problem[] = [];

/** What is wrong with a block as such: one that swallows what follows it, or became what it is by accident. */
export function blockProblems(token: Token, next: Token | undefined, lines: SourceLines): readonly Problem[] {
  const { type, markup, map } = token;
  if (!map) return none;
  const [first, end] = map;
  const text = lines.text(first);
  if (type === 'fence' && !isClosed(token, end - first > 1 ? lines.text(end - 1) : '')) {
    return [
      lines.problem('unclosed-code', first, text.indexOf(markup), {
        message: `The block of code that begins here with ${markup} is not closed, so all that follows would be printed as code.`,
        hint: `Write ${markup} on a line of its own where the code ends, or take this line out.`,
      }),
    ];
  }
  if (type === 'fence' && !language.test(token.info.trim())) {
    const [begin = ''] = token.info.trim().split(/\s/, 1);
    return [
      lines.problem('accidental-markup', first, text.indexOf(begin, text.indexOf(markup) + markup.length), {
        message: `What stands behind ${markup} on its line is the name of a language, and is not printed.`,
        hint: `Write the words on the next line. For code within a sentence, write \`one mark on each side\`.`,
      }),
    ];
  }
  if (type === 'code_block' && prose.test(token.content)) {
    return [
      lines.problem('accidental-markup', first, text.search(/\S/), {
        message: 'Four spaces or a tab at the beginning make this a block of code, in which nothing is read.',
        hint: 'Take them out. For code, write ``` on a line of its own above and below.',
      }),
    ];
  }
  if (type === 'heading_open' && markup === '-' && next && sentence.test(next.content)) {
    return [
      lines.problem('accidental-markup', end - 1, lines.text(end - 1).indexOf('-'), {
        message: 'A line of --- directly below a paragraph makes the whole of it a heading.',
        hint: 'Leave a line empty above the ---. For a heading, write ## before its words.',
      }),
    ];
  }
  if (type === 'blockquote_open' && wideSpaceInQuotation.test(text)) {
    return [
      lines.problem('unread-markup', first, text.indexOf('>'), {
        message: 'The space behind “>” is not an ordinary one (it does not break, or is wider), and would be printed.',
        hint: 'Delete the space and type it anew.',
      }),
    ];
  }
  return none;
}

function isClosed({ markup }: Token, last: string): boolean {
  const closing = /(`{3,}|~{3,})[ \t]*$/.exec(last)?.[1];
  return (
    closing !== undefined &&
    closing.length >= markup.length &&
    closing.startsWith(markup.charAt(0)) &&
    /^[\s>]*[`~]+\s*$/.test(last)
  );
}

import type { TextPattern } from './text-pattern.ts';

/** Comments, commands, emphasis and other signs. */
export const signPatterns: readonly TextPattern[] = [
  // Comments that must not reach a reader
  {
    at: '%',
    expression: /(?<![\d%])%%(?!%)(?:[\s\S]{0,2000}?%%|(?<=(?<![^\n])%%))/y,
    rule: 'private-comment',
    is: 'is a private comment elsewhere, and would be printed here',
    hint: 'Take it out, and keep notes to yourself in another file.',
  },
  {
    at: '{',
    expression: /\{(?:#[^}\n]{0,300}#|>>[^}\n]{0,300}<<|%-?\s{0,9}comment\s{0,9}-?%)\}/y,
    rule: 'private-comment',
    is: 'is a private comment elsewhere, and would be printed here',
    hint: 'Take it out, and keep notes to yourself in another file.',
  },
  // What templates and other programs fill in
  {
    at: '{',
    expression: /\{\{[<%]?[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\}|\{%[^}\n]{0,300}\}/y,
    is: 'is a command to another program, and is not carried out',
    hint: 'Write what readers shall see in its place.',
  },
  {
    at: '<',
    expression: /<%[^>\n]{0,300}%>/y,
    is: 'is a command to another program, and is not carried out',
    hint: 'Write what readers shall see in its place.',
  },
  {
    at: '$',
    expression: /\$\{[\w.-]{1,60}\}/y,
    is: 'is a command to another program, and is not carried out',
    hint: 'Write what readers shall see in its place.',
  },
  {
    at: '{',
    expression: /\{(\+\+|--|~~|==)[^}\n]{0,300}\1\}/y,
    is: 'marks a change to the text elsewhere, and is printed as it was typed',
    hint: 'Write the text as it shall read.',
  },
  {
    at: '{',
    expression:
      /\{(?:[#.][\w-]{1,60}|:[\w\s.#="'-]{1,200}|[\w-]{1,40}=["']?[\w%.-]{1,60}["']?)(?:\s[^{}\n]{0,200})?\}/y,
    is: 'gives an id, a class or a size elsewhere, which bodies do not have',
    hint: 'Take it out; headings have ids made of their words.',
  },
  {
    at: ':',
    expression: /(?<![^\n]):{3,}[ \t]*[\w{][^\n]{0,80}/y,
    is: 'begins a box of its own elsewhere, which bodies do not have',
    hint: 'Take it out with the ::: at its end, or begin a quotation by “> ” on each line.',
  },
  {
    at: '!',
    expression: /(?<![^\n])!!! ?[a-z]{2,30}(?: "[^"\n]{0,80}")?[ \t]{0,9}(?![^\n])/y,
    is: 'begins a box of its own elsewhere, which bodies do not have',
    hint: 'Take it out, or write a heading such as ## Note.',
  },
  {
    at: ':',
    expression: /(?<![^\n]):[ \t\u00a0]{1,9}(?=\S)/y,
    is: 'begins a definition elsewhere, which bodies do not have',
    hint: 'Write **the word**: what it means.',
  },
  {
    at: ':',
    expression: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}:])/uy,
    is: 'stands for a picture or a reference elsewhere, and is printed as it was typed',
    hint: 'Put the character itself in its place, or take it out.',
  },
  {
    at: ':',
    expression: /(?<=(?<![\p{L}\p{N}])(?<lead>https?)):\/\/[^\s<>]{1,500}[^\s<>.,;:!?)\]}'"’”]/iuy,
    is: 'is an address that nobody can follow, because it is not marked as a link',
    hint: ([rest, scheme = '']) => {
      const address = rest.length < 80 ? `${scheme}${rest}` : 'address';
      return `Write [words](${address}), or <${address}> to show the address itself.`;
    },
  },
  {
    at: '<',
    expression: /<https?:\/\/[^\n<>]{1,500}>?/iy,
    is: 'is not read as a link, because it holds a space or is not closed',
    hint: 'Write <https://…>, with %20 for each space.',
  },
  // Emphasis and signs of other programs
  {
    at: '=',
    expression: /(?<!=)==(?=[^\s=])([^=\n]{0,200}?)(?<=\S)==(?!=)/y,
    is: 'is highlighted elsewhere, and is printed as it was typed',
    hint: ([, words = '']) => `Write **${words}** or *${words}*.`,
  },
  {
    at: '=',
    expression: /(?<![^\n])={2,6} ([^=\n]{1,200}?) ={2,6}(?![^\n])/y,
    is: 'is a heading elsewhere, and is printed as it was typed',
    hint: ([, words = '']) => `Write “## ${words}”.`,
  },
  {
    at: '+',
    expression: /(?<![\p{L}\p{N}+])\+\+(?=[^\s+])[^+\n]{1,200}\+\+(?!\+)/uy,
    is: 'is underlined elsewhere, and is printed as it was typed',
    hint: 'Write *words* or **words**.',
  },
  {
    at: '^',
    expression: /(?<!\^)\^(?=[^\s^]{0,30}[\p{L}\p{N}])[^\s^]{1,30}\^(?!\^)/uy,
    is: 'is raised elsewhere, and is printed as it was typed',
    hint: 'Write the character itself, such as ² or ³, or say it in words.',
  },
  {
    at: '^',
    expression: /(?<=[^\n]\s|\n|^)\^[A-Za-z0-9-]{1,40}(?=[ \t]{0,9}(?:\n|$))/y,
    is: 'names a paragraph elsewhere, and is printed as it was typed',
    hint: 'Take it out; every paragraph has an address of its own, shown by its ¶.',
  },
  {
    at: '~',
    expression: /(?<!~)~(?=[^\s~]{0,30}[\p{L}\p{N}])[^\s~]{1,30}(?<![/–-])~(?![~\d])/uy,
    is: 'is lowered or struck out elsewhere, and is printed as it was typed',
    hint: 'Write ~~words~~ to strike out, or the character itself, such as ₂.',
  },
  {
    at: '$',
    expression:
      /\$\$[^$]{1,500}\$\$|(?<![\p{L}\p{N}$])\$(?=\S)(?:[A-Za-z]\w?|(?=[^$\n]{0,200}[\\^_{}=+<>])[^$\n]{1,200}(?<=[^\s\\]))\$(?![\d$])/uy,
    is: 'is a formula elsewhere, and is printed as it was typed',
    hint: 'Say it in words, or show it as it is by ` on both sides.',
  },
  {
    at: '&',
    expression: /&[a-z]{3,20};|&(?:nbsp|amp|quot|lt|gt|mdash|ndash|hellip)(?![\w;])/y,
    is: 'is the name of no character, or lacks its semicolon',
    hint: 'Write the character itself; bodies may hold any.',
  },
  {
    at: '\\',
    expression:
      /\\(?:newline|newpage|pagebreak|textbf|textit|emph|underline|cite|footnote|section|begin|end|item|href)(?![A-Za-z])/y,
    is: 'is a command to another program, and is not carried out',
    hint: 'Take it out. For a new paragraph leave a line empty; for emphasis write *words*.',
  },
  // Headings that are none
  {
    at: '#',
    expression: /(?<![^\n])#{2,6}([^\s#][^\n]{0,60})/y,
    is: 'is not read as a heading, because no space stands behind the #',
    hint: ([marked, words = '']) => `Write “${marked.slice(0, marked.length - words.length)} ${words}”.`,
  },
  {
    at: '#',
    expression: /(?<![^\n])#{7,} ?[^\n#]{1,60}/y,
    is: 'is not read as a heading, because there are six levels at most',
    hint: 'Write ## and a space before its words.',
  },
  {
    at: '#',
    expression: /(?<![^\n])(?:#\p{L}[\p{L}\p{N}_/-]{0,40}[ \t]*){1,50}(?![^\n])/uy,
    is: 'is a tag elsewhere, or a heading without a space; it is printed as it was typed',
    hint: 'Take it out; or write “# ” with a space for a heading, \\# for the sign itself.',
  },
  {
    at: '#',
    expression: /(?<![\s\S])#\p{Lu}[^\n]{0,80}[^\n.,;:](?![\s\S])/uy,
    is: 'is not read as a heading, because no space stands behind the #',
    hint: 'Write “# ” with a space for a heading, \\# for the sign itself.',
  },
];

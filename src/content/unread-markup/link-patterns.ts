import type { TextPattern } from './text-pattern.ts';

const notLink = 'is not read as a link, because its address holds a space, is not closed, or is none';

/** Links, images, footnotes and what else stands in brackets. */
export const linkPatterns: readonly TextPattern[] = [
  {
    at: '!',
    expression: /!\[\[([^\]\n]{1,200})\]\]/y,
    is: 'puts a file or record in place elsewhere; here it is a “!” and a link',
    hint: ([, inside = '']) =>
      /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(inside)
        ? `For an image, write ![What it shows](${addressOf(inside)}).`
        : `Write [[${inside}]], without the “!”.`,
  },
  {
    at: '!',
    expression: /!\[([^[\]\n]{0,200})\]\(([^()\n]{0,500})\)/y,
    is: 'is not read as an image, because its address holds a space or is none',
    hint: ([, alt = '', address = '']) => `Write ![${alt}](${addressOf(address)}), with %20 for each space.`,
  },
  {
    at: '!',
    expression: /!\[([^[\]\n]{0,200})\](?:\((?=\S)|\[[^[\]\n]{0,200}\])/y,
    is: 'is not read as an image, because its address is missing or not closed',
    hint: ([, alt = '']) => `Write ![${alt}](its-name.jpg).`,
  },
  {
    at: '[',
    expression: /\[\^[^\][\s]{1,80}\]/y,
    is: 'is a footnote, which bodies do not have',
    hint: 'Cite a source by [[its-slug]], or put the words into the text.',
  },
  {
    at: '^',
    expression: /\^\[[^[\]\n]{1,300}\]/y,
    is: 'is a footnote, which bodies do not have',
    hint: 'Cite a source by [[its-slug]], or put the words into the text.',
  },
  {
    at: '[',
    expression: /(?<![^\n])\[[ xX]\](?=\s)/y,
    is: 'is a box to tick, which bodies do not have',
    hint: 'Take the brackets out, and say in words what is done.',
  },
  {
    at: '[',
    expression: /\[![\w-]{1,40}\][+-]?/y,
    is: 'marks a box of its own elsewhere, which bodies do not have',
    hint: 'Take it out, or write a heading such as ## Note.',
  },
  {
    at: '[',
    expression: /\[\[_{0,3}toc_{0,3}\]\]|(?<![^\n])\[_{0,3}toc_{0,3}\](?![^\n])/iy,
    is: 'asks for a table of contents, which bodies do not have',
    hint: 'Take it out; readers have the headings.',
  },
  {
    at: '[',
    expression:
      /\[([a-z][\w-]{0,40})(?:[= ][^[\]\n]{0,200})?\](?=[\s\S]{0,2000}?\[\/\1\])|\[[a-z][\w-]{0,40} {1,3}[\w-]{1,40}=["'“”][^[\]\n]{0,300}\]/y,
    is: 'is a command to another program, and is not carried out',
    hint: 'Write what readers shall see in its place.',
  },
  {
    at: '[',
    expression: /(?<=(?<![^\n])(?<lead>\*))\[[^[\]\n]{1,80}\]:(?=\s)/y,
    is: 'explains a short form elsewhere, and is printed as it was typed',
    hint: 'Explain it in the text where it first stands.',
  },
  {
    at: '[',
    expression: /\[-?@[\w:.-]{1,80}[^\]\n]{0,200}\]/y,
    is: 'cites by a key, which bodies do not do',
    hint: 'Cite a source by [[its-slug]].',
  },
  {
    at: '[',
    expression: /\[([^[\]\n]{1,200})\] {1,3}\(((?:https?:\/\/|www\.|mailto:|\/(?=\S))[^()\n]{0,500})\)/iy,
    is: 'is not read as a link, because a space stands between its brackets',
    hint: ([, words = '', address = '']) => `Write [${words}](${addressOf(address)}).`,
  },
  {
    at: '[',
    expression:
      /\[([^[\]\n]{0,200})\]\(((?:https?:|mailto:|tel:|www\.|[./#<])[^()\n]{0,500}|[^()\n]{1,200}\.[a-z0-9]{2,5})\)/iy,
    is: notLink,
    hint: ([, words = '', address = '']) => `Write [${words}](${addressOf(address)}), with %20 for each space.`,
  },
  {
    at: '[',
    expression: /\[([^[\]\n]{0,200})\]\((?=(?:https?:\/\/|mailto:|www\.|\/)\S)/iy,
    is: notLink,
    hint: ([, words = '']) => `Write [${words}](address), with %20 for each space, %28 for “(” and %29 for “)”.`,
  },
  {
    at: '[',
    expression:
      /(?<![\p{L}\p{N}\]])\[([^[\]\n]{0,200}\p{L}[^[\]\n]{0,200})\]\[(?:([^[\]\n]{0,200}\p{L}[^[\]\n]{0,200}))?\]/uy,
    is: 'is not read as a link, because no line gives its address',
    hint: ([, words = '', name]) =>
      `Write [${words}](address), or add a line [${name ?? words}]: https://… with the whole address.`,
  },
];

/** An address as it must be written between ( and ). */
function addressOf(written: string): string {
  const [, address = '', title = ''] = /^\s*<?([^"<>]*?)>?\s*("[^"]*")?\s*$/.exec(written) ?? [];
  return `${address.trim().replace(/\s+/g, '%20')}${title === '' ? '' : ` ${title}`}`;
}

/** The longest front matter that is read, less the fields that a story needs. */
const size = 31_000;

const fill = (unit: string): string => unit.repeat(size / unit.length);

const nested = (open: string, close: string, depth: number): string => `${open.repeat(depth)}a${close.repeat(depth)}`;

function numbered(text: (index: number) => string): string {
  let all = '';
  for (let index = 0; all.length < size - 30; index++) all += text(index);
  return all;
}

/** Each name and value of an anchor repeated nine times by the next one: nine levels make 387 million values. */
function bomb(): string {
  return Array.from(
    { length: 9 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join(', ')}]\n`,
  ).join('');
}

/** Front matter, below the fields of a whole story, that tries to make its reader slow or to bring it down. */
export const hostileFrontMatters: Readonly<Record<string, () => string>> = {
  'a bomb of aliases': () => `a0: &a0 [a]\n${bomb()}`,
  'an alias of itself': () => 'a: &a [*a]\n',
  anchors: () => numbered((index) => `k${index}: &a${index} b\n`),
  'anchors of one word': () => `people: ${fill('&a ')}\n`,
  'anchors without spaces': () => `people: ${fill('&')}\n`,
  tags: () => `people: ${fill('!!a ')}\n`,
  'tags without spaces': () => `people: ${fill('!')}\n`,
  aliases: () => `people: [${fill('*a,')}]\n`,
  'lists in lists': () => `people: ${nested('[', ']', size / 2)}\n`,
  'lists that do not end': () => `people: ${fill('[')}\n`,
  'groups in groups': () => `people: ${nested('{a: ', '}', size / 5)}\n`,
  'groups that do not end': () => `people: ${fill('{')}\n`,
  'lists in a line of lists': () => `people:\n  ${fill('- ')}a\n`,
  'keys in a line of keys': () => `people:\n  ${fill('? ')}a\n`,
  'values in a line of values': () => `${fill('a: ')}\n`,
  'groups that descend': () =>
    Array.from({ length: 240 }, (_, depth) => `${' '.repeat(depth)}k:`)
      .join('\n')
      .concat(' a\n'),
  'quotation marks in quotation marks': () => `people: ${fill(`"'`)}\n`,
  'an unclosed quotation mark': () => `people: "${fill('a ')}\n`,
  'escapes in quotation marks': () => `kind: "${fill('\\x61')}"\n`,
  commas: () => `people: [${fill(',')}]\n`,
  'commas and spaces': () => `people: [${fill(', ')}]\n`,
  colons: () => `people: ${fill(':')}\n`,
  hyphens: () => `${fill('-')}\n`,
  'lines of hyphens': () => fill('-\n'),
  'question marks': () => fill('?\n'),
  comments: () => fill('#\n'),
  'comments after a value': () => `people: []${fill(' #')}\n`,
  'empty lines': () => fill('\n'),
  'lines of spaces': () => fill(' \n'),
  spaces: () => `kind: a${fill(' ')}b\n`,
  'indented lines': () => `kind: >\n${fill('  a\n')}`,
  'a text of short lines': () => `kind: a\n${fill(' b\n')}`,
  'documents in one file': () => fill('...\n'),
  directives: () => fill('%YAML 1.2\n'),
  'thousands of unknown fields': () => numbered((index) => `k${index}: a\n`),
  'thousands of nearly known fields': () => numbered((index) => `sumary${index % 10}${index}: a\n`),
  'one field thousands of times': () => fill('kind: a\n'),
  'thousands of reserved fields': () => numbered(() => '__proto__: a\n'),
  'thousands of faulty slugs': () => `people: [${numbered(() => 'A, ')}a]\n`,
  'thousands of unknown slugs': () => `people: [${numbered((index) => `nobody-${index}, `)}nobody]\n`,
  'thousands of former slugs': () => `aliases: [${numbered((index) => `a${index}, `)}a]\n`,
  'thousands of spellings': () => `spellings: [${numbered((index) => `A${index}, `)}A]\n`,
  'thousands of faulty spellings': () => `spellings: [${numbered(() => '/, ')}/]\n`,
  'one spelling thousands of times': () => `spellings: [${numbered(() => 'A, ')}A]\n`,
  'thousands of faulty dates': () => `corrections: [${numbered(() => '{date: a}, ')}{date: a}]\n`,
  'thousands of empty values': () => `corrections: [${numbered(() => '{}, ')}{}]\n`,
  'a spelling of every language': () => `spellings: [{${numbered((index) => `a${index}: b, `)}aa: b}]\n`,
};

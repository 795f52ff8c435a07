/** Markup in a text that is shown as it stands. */
export interface Markup {
  /** As it is written: `**bold**`. */
  readonly written: string;
  readonly language: 'Markdown' | 'HTML' | 'of another program';
  /** What to write instead. */
  readonly hint: string;
}

const plainWords = 'Write plain words here; emphasis belongs in the text below the front matter.';
const wordsAlone = 'Write the words alone; the link belongs in the text below the front matter.';

interface Form {
  readonly form: RegExp;
  readonly language: Markup['language'];
  readonly hint: string;
}

const markdown = (form: RegExp, hint = plainWords): Form => ({ form, language: 'Markdown', hint });

const elements =
  'a|abbr|b|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|td|th|tr|u|ul|video|wbr';

const entities =
  'amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|shy|ndash|mdash|hellip|lsquo|rsquo|sbquo|ldquo|rdquo|bdquo|lsaquo|rsaquo|laquo|raquo|euro|pound|yen|cent|copy|reg|trade|deg|middot|bull|times|szlig|aelig|oslash|aring|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|caron)';

/** Each with what must stand around it, so that `2 * 3 * 4`, `snake_case`, `AT&T` and `5 < 6` are none. */
const forms: readonly Form[] = [
  markdown(/!?\[[^[\]\n]+\]\([^()\s]+(?:\s+"[^"]*")?\)/, wordsAlone),
  markdown(/\[\^[\w-]+\]/, 'Write the note in the text below the front matter.'),
  markdown(/\*\*(?=[^\s*])[^*]*[^\s*]\*\*/),
  markdown(/(?<![\w*])\*(?=[^\s*])[^*]*[^\s*]\*(?![\w*])|(?<![\w*])\*[^\s*]\*(?![\w*])/),
  markdown(/(?<!\w)__?(?=[^\s_])(?:[^_]*[^\s_])__?(?!\w)/),
  markdown(/(?<![\w`])(`+)(?=[^\s`])[^`]*[^\s`]\1(?![\w`])|(?<![\w`])`[^\s`]`(?![\w`])/),
  markdown(/~~(?=\S)[^~]*[^\s~]~~|==(?=[^\s=])[^=]*[^\s=]==/),
  markdown(/\\[*_`[\]#]/, 'Take the backslash out: nothing needs one here.'),
  markdown(/^#{1,6} (?=\S)|^> (?=\S)/, 'Take the mark at the beginning out.'),
  markdown(
    /^(?:[-*+]|\d+[.)]) .*\n(?=(?:[-*+]|\d+[.)]) )/m,
    'Write a sentence; a list belongs in the text below the front matter.',
  ),
  {
    form: new RegExp(`</?(?:${elements})(?:\\s[^<>]*)?/?>|<!--|<https?://[^<>\\s]+>`, 'i'),
    language: 'HTML',
    hint: plainWords,
  },
  {
    form: new RegExp(`&(?:${entities}|#\\d+|#x[\\da-f]+);`, 'i'),
    language: 'HTML',
    hint: 'Write the character itself, as it is to be read.',
  },
  {
    form: /\{\{[^{}]*\}\}|\{%[^%]*%\}/,
    language: 'of another program',
    hint: 'Write what it is to say; nothing is put in its place.',
  },
];

/*
 * No form can take longer than a few readings of the text: what stands between two marks never holds the first of them.
 */

/** Letters of which markup is made; a text without any needs no further look. */
const marks = /[*_`~=\\#>[<&{]|\n[-+\d]/;

/** The first markup of each form in a text. */
export function markupIn(text: string): Markup[] {
  if (!marks.test(text)) return [];
  return forms.flatMap(({ form, language, hint }) => {
    const [written] = form.exec(text) ?? [];
    return written === undefined ? [] : [{ written: written.trim(), language, hint }];
  });
}

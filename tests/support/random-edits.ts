import fc from 'fast-check';

/** An articles folder as its files' texts. */
export type ArticleTexts = Readonly<Record<string, string>>;

/** What an editor may do to an articles folder. Numbers choose a record or a text, whatever their size. */
export type Edit =
  | {
      readonly type: 'body' | 'retitle' | 'delete' | 'rename' | 'redate' | 'draft' | 'withdraw' | 'correct';
      readonly which: number;
      readonly text: number;
    }
  | { readonly type: 'add story' | 'add person' | 'add event' | 'settings'; readonly text: number };

export const randomEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constantFrom('body', 'retitle', 'delete', 'rename', 'redate', 'draft', 'withdraw', 'correct'),
    which: fc.nat(99),
    text: fc.nat(999),
  }),
  fc.record({ type: fc.constantFrom('add story', 'add person', 'add event', 'settings'), text: fc.nat(999) }),
);

/** Stories that link by spellings, since those stay when a record is renamed; a deleted record takes its links along. */
export const startingArticles: ArticleTexts = {
  'site.yaml': 'title: Test\nurl: https://test.example\n',
  ...Object.fromEntries([0, 1, 2].map((number) => [`people/p${number}.md`, person(number)])),
  ...Object.fromEntries([0, 1].map((number) => [`events/e${number}.md`, event(number)])),
  ...Object.fromEntries(
    [0, 1, 2, 3].map((number) => [
      `stories/s${number}.md`,
      story(number, `[[P${number % 3}]] met [[P${(number + 1) % 3}|somebody]] at [[E${number % 2}]].`),
    ]),
  ),
};

function person(number: number): string {
  return `---\nname: Person ${number}\nspellings: [P${number}]\nroles:\n  - {title: minister, from: 2023-0${(number % 8) + 1}}\n---\nA person.\n`;
}

function event(number: number): string {
  return `---\nname: Event ${number}\nspellings: [E${number}]\nstart: 2023-0${(number % 8) + 1}-10\nseries: Meetings\n---\n`;
}

function story(number: number, body: string): string {
  return `---\ntitle: Story ${number}\ndate: 2024-01-${10 + (number % 18)}\nsummary: Summary ${number}.\nspellings: [S${number}]\n---\n${body}\n`;
}

/** The folder after an edit; still without errors. */
export function editArticles(files: ArticleTexts, edit: Edit): ArticleTexts {
  switch (edit.type) {
    case 'settings':
      return { ...files, 'site.yaml': `title: Title ${edit.text}\nurl: https://test.example\n` };
    case 'add story':
      return {
        ...files,
        [`stories/new-${edit.text}.md`]: story(
          1000 + edit.text,
          `A new story ${edit.text} about ${linkToAny(files, edit.text)}.`,
        ),
      };
    case 'add person':
      return { ...files, [`people/new-p${edit.text}.md`]: person(1000 + edit.text) };
    case 'add event':
      return { ...files, [`events/new-e${edit.text}.md`]: event(1000 + edit.text) };
    default:
      return editOne(files, edit);
  }
}

function editOne(files: ArticleTexts, { type, which, text }: Edit & { which: number }): ArticleTexts {
  const records = Object.keys(files).filter((file) => file !== 'site.yaml');
  const file = records[which % records.length];
  const before = file === undefined ? undefined : files[file];
  if (file === undefined || before === undefined) return files;
  switch (type) {
    case 'delete':
      return records.length > 1 ? withoutLinks(without(files, file), spellingOf(before)) : files;
    case 'rename':
      return { ...without(files, file), [file.replace(/[^/]*\.md$/, `renamed-${text}-${which}.md`)]: before };
    case 'body':
      return { ...files, [file]: `${before}\nMore of ${text}, and ${linkToAny(files, text)}.\n` };
    case 'retitle':
      return { ...files, [file]: before.replace(/^(title|name): .*$/m, `$1: New name ${text}`) };
    case 'redate':
      return { ...files, [file]: before.replace(/^(date|start): .*$/m, `$1: 2024-03-${10 + (text % 18)}`) };
    case 'draft':
      return { ...files, [file]: withField(before, 'draft', `draft: ${text % 2 === 0}`) };
    case 'withdraw':
      return {
        ...files,
        [file]: withField(before, 'withdrawn', `withdrawn: {date: 2024-05-01, reason: Reason ${text}}`),
      };
    default:
      return file.startsWith('stories/')
        ? {
            ...files,
            [file]: withField(before, 'corrections', `corrections: [{date: 2024-04-01, text: Corrected ${text}}]`),
          }
        : files;
  }
}

function withField(text: string, field: string, line: string): string {
  const rest = text.replace(new RegExp(`^${field}: .*\\n`, 'm'), '');
  return rest.replace('---\n', `---\n${line}\n`);
}

function without(files: ArticleTexts, file: string): ArticleTexts {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== file));
}

function spellingOf(text: string): string {
  return /^spellings: \[(.*)\]$/m.exec(text)?.[1] ?? '';
}

function withoutLinks(files: ArticleTexts, spelling: string): ArticleTexts {
  const link = new RegExp(`\\[\\[${spelling}(?:\\|[^\\]]*)?\\]\\]`, 'g');
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replace(link, 'nobody')]));
}

function linkToAny(files: ArticleTexts, number: number): string {
  const spellings = Object.values(files)
    .map(spellingOf)
    .filter((spelling) => spelling !== '');
  return `[[${spellings[number % spellings.length] ?? ''}]]`;
}

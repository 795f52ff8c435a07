import fc from 'fast-check';
import { folderOfKind, type RecordKind, recordKinds } from '../../src/model/values/kinds.ts';
import { day, fieldsOfKind, slugsOf } from './fields.ts';
import { editorsBody, fieldText, hostileBody, hostileLine } from './text.ts';

/** An articles folder: paths within it, and the bytes or text of each file. */
export type ArticlesFolder = Readonly<Record<string, string>>;

const settings = fc
  .record(
    {
      description: fieldText,
      publisher: fieldText,
      language: fc.constantFrom('en', 'ko', 'de'),
      'as-of': fc.constant('true'),
    },
    { requiredKeys: [] },
  )
  .map((given) => fieldsOf({ title: 'Test', url: 'https://test.example', ...given }));

/** Fields in YAML, every value in double quotation marks, lists and groups in JSON, which YAML reads. */
function fieldsOf(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

const publication = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ draft: 'true' }) },
  { weight: 1, arbitrary: fc.record({ withdrawn: fc.record({ date: day, reason: fieldText }) }) },
);

const recordOf = (kind: RecordKind, body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fieldsOfKind[kind], publication, body)
    .map(([fields, state, text]) => `---\n${fieldsOf({ ...fields, ...state })}---\n${text}\n`);

/** One record of every kind and up to three more, as an editor would leave them; texts hold markup of every sort. */
export const editorsFolder: fc.Arbitrary<ArticlesFolder> = fc
  .tuple(
    settings,
    fc.tuple(
      ...recordKinds.map((kind) =>
        recordOf(kind, editorsBody).map((text): [string, string] => [
          `${folderOfKind[kind]}/${slugsOf[kind]}0.md`,
          text,
        ]),
      ),
    ),
    fc.array(
      fc
        .constantFrom(...recordKinds)
        .chain((kind) =>
          fc
            .tuple(fc.integer({ min: 1, max: 3 }), recordOf(kind, editorsBody))
            .map(([number, text]): [string, string] => [`${folderOfKind[kind]}/${slugsOf[kind]}${number}.md`, text]),
        ),
      { maxLength: 3 },
    ),
  )
  .map(([site, one, more]) => ({
    'site.yaml': site,
    'people/ana.md': '---\nname: Ana\n---\n',
    ...Object.fromEntries([...one, ...more]),
  }));

/** A story whose body is hostile, beside a person whom it may link. */
export const folderOfBody = (body: string): ArticlesFolder => ({
  'site.yaml': 'title: Test\nurl: https://test.example\n',
  'people/ana.md': '---\nname: Ana\n---\n',
  'sources/r0.md': '---\nname: A report\n---\n',
  'stories/s0.md': `---\ntitle: A story\ndate: 2024-06-19\nsummary: What happened.\nsources: [r0]\n---\n${body}\n`,
});

const fieldName = fc.constantFrom(
  'title',
  'name',
  'statement',
  'summary',
  'date',
  'start',
  'by',
  'aliases',
  'spellings',
  'roles',
  'assertions',
  'people',
  'withdrawn',
  'draft',
  'same-as',
  'coordinates',
  'zone',
  'url',
  'nosuch',
  '__proto__',
  'constructor',
);

/** Front matter as somebody might type it: keys, values and indentation in any state. */
const typedFrontMatter = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', '  ', '- ', '\t', '# '),
      fc.oneof(fieldName, hostileLine),
      fc.constantFrom(': ', ':', ' : ', ': |\n  ', ': >\n  ', ': [', ': {', ': "', ": '", ': “', ': - '),
      hostileLine,
      fc.constantFrom('\n', '\n', ']\n', '}\n', '"\n', "'\n", '\r\n'),
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.map((parts) => parts.join('')).join(''));

/** A record that has what its kind needs, and then whatever was typed; or only what was typed. */
export const typedRecord: fc.Arbitrary<ArticlesFolder> = fc
  .tuple(
    fc.constantFrom(...recordKinds),
    fc.boolean(),
    typedFrontMatter,
    fc.constantFrom('---\n', '---\n', '--- \n', '', '---js\n'),
    hostileBody,
  )
  .map(([kind, whole, typed, opening, body]) => {
    const needed = whole ? 'title: A\nname: A\nstatement: A\nsummary: A\ndate: 2024-01-01\nstart: 2024-01-01\n' : '';
    return {
      'site.yaml': 'title: Test\nurl: https://test.example\n',
      [`${folderOfKind[kind]}/a.md`]: `${opening}${needed}${typed}---\n${body}\n`,
    };
  });

const fileName = fc.oneof(
  fc.constantFrom(
    'a.md',
    'A.md',
    'a.MD',
    'a copy.md',
    'index.md',
    '.md',
    'con.md',
    'é.md',
    'e\u0301.md',
    'a.txt',
    '.env',
    'a.md~',
    '.a.md.swp',
    'x.html',
    'x.svg',
    'robots.txt',
    'feed.xml',
    `${'n'.repeat(240)}.md`,
    `${'n'.repeat(251)}.txt`,
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const folderName = fc.constantFrom(
  'stories',
  'people',
  'static',
  'static/people',
  'static/stories/s0',
  'images',
  'events',
  'peoples',
  '.git',
  '.obsidian',
  'static/.well-known',
  'static/.git',
  'stories/2024',
);

/** Files that do not belong, under names of every sort, beside a small sound site. */
export const litteredFolder: fc.Arbitrary<ArticlesFolder> = fc
  .array(fc.tuple(folderName, fileName, fc.oneof(fieldText, hostileBody, fc.constant('---\nname: A\n---\n'))), {
    minLength: 1,
    maxLength: 5,
  })
  .map((litter) => {
    const sound = litter.filter(
      ([, name]) => !/[/\0]|^\.{1,2}$/.test(name) && Buffer.byteLength(name) <= 255 && !/\p{Cs}/u.test(name),
    );
    return {
      ...folderOfBody('Ana spoke.'),
      ...Object.fromEntries(sound.map(([folder, name, text]) => [`${folder}/${name}`, text])),
    };
  });

import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../src/verify/reading/built-site.ts';
import { secretsOf } from '../../src/verify/reading/secrets.ts';
import { article, type Fields, type Files, readFiles, story } from '../support/articles.ts';
import { date } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { check } from '../support/verified.ts';

/** The words of articles that nobody may read, each with its file. */
function secrets(files: Files, now?: string, shown?: readonly string[]): string[] {
  const { records } = readFiles(files);
  return secretsOf(records, now === undefined ? undefined : date(now), shown).map(
    ({ origin, words }) => `${origin}: ${words}`,
  );
}

const all = ['stories/a.md: A plan for the river', 'stories/a.md: It is told here.', 'stories/a.md: They will meet.'];

function plan(fields: Fields, body = 'They will meet.'): Files {
  return { 'stories/a.md': story({ title: 'A plan for the river', summary: 'It is told here.', ...fields }, body) };
}

describe('words are secret', () => {
  it.each<[string, Fields, string | undefined, readonly string[]]>([
    ['of a draft', { draft: true }, undefined, all],
    ['of a record before its day', { embargo: '2024-06-19' }, '2024-06-18', all],
    ['of a record whose day nobody knows to be past', { embargo: '2024-06-19' }, undefined, all],
    ['of a record that was withdrawn', { withdrawn: { date: '2024', reason: 'No.' } }, undefined, all],
    ['but not of a record after its day', { embargo: '2024-06-19' }, '2024-06-20', []],
    ['but not of a published record', {}, undefined, []],
    [
      'but not those by which a withdrawn record says why',
      { withdrawn: { date: '2024', reason: 'Of “A plan for the river” nothing is so. It is told here.' } },
      undefined,
      ['stories/a.md: They will meet.'],
    ],
  ])('%s', (_, fields, now, expected) => {
    expect(secrets(plan(fields), now)).toEqual(expected);
  });

  it.each<[string, Files]>([
    ['its name', { 'people/b.md': article({ name: 'Ann', roles: [{ title: 'A plan for the river' }] }) }],
    ['its summary', { 'people/b.md': article({ name: 'Ann', summary: 'So: It is told here.' }) }],
    ['its text', { 'people/b.md': article({ name: 'Ann' }, 'So *they say*: They **will** meet. Oh.') }],
  ])('but not where a published record has %s too', (_, files) => {
    expect(secrets({ ...plan({ draft: true }), ...files })).toHaveLength(2);
    expect(secrets({ ...plan({ draft: true }), ...files, 'people/c.md': article({ name: 'Cem' }) })).toHaveLength(2);
  });

  it('though another draft has them too', () => {
    expect(
      secrets({ ...plan({ draft: true }), 'people/b.md': article({ name: 'They will meet.', draft: true }) }),
    ).toEqual([...all, 'people/b.md: They will meet.']);
  });

  it('but not those that pages of the site show anyway', () => {
    expect(secrets(plan({ draft: true }), undefined, ['x', 'As is said: They will meet.'])).toEqual(all.slice(0, 2));
  });

  it.each([
    ['of twelve letters', 'Twelve marks', true],
    ['not of eleven, which stand anywhere', 'Eleven mark', false],
  ])('%s', (_, name, isSecret) => {
    expect(secrets({ 'people/a.md': article({ name, draft: true }) })).toEqual(
      isSecret ? [`people/a.md: ${name}`] : [],
    );
  });

  it('one sentence at a time, each once', () => {
    const body = 'The first thing.  The *second* thing! The third thing? 第四の事はここにあります。 The first thing.';
    expect(secrets({ 'people/a.md': article({ name: 'Ann', draft: true }, body) })).toEqual(
      ['The first thing.', 'The second thing!', 'The third thing?', '第四の事はここにあります。'].map(
        (words) => `people/a.md: ${words}`,
      ),
    );
  });
});

describe('nothing unpublished stands in a file', () => {
  const secret = { origin: 'stories/a.md', words: 'They met “in secret” at the quay.' };
  const told = (file: string): object => ({
    file,
    message: 'It holds words of stories/a.md, which is not published: “They met “in secret” at the quay.”.',
  });

  it.each<[string, string]>([
    ['a.html', '<p>They met “in secret” at the quay.</p>'],
    ['a.html', '<p>They met\n  “in secret”\tat the quay.</p>'],
    ['a.html', '<p>They met &#8220;in secret&#X201d; at&nbsp;the quay.</p>'],
    ['feed.xml', '<title>They met “in secret” at the quay.</title>'],
    ['data/a.json', '{"name":"They met “in secret” at the quay."}'],
    ['data/a.jsonld', '{"name":"They met “in secret” at the quay."}'],
    ['data/a.csv', 'They met “in secret” at the quay.'],
    ['calendar.ics', 'SUMMARY:They met “in secret” at the quay.'],
    ['robots.txt', '# They met “in secret” at the quay.'],
    ['a.svg', '<svg><text>They met “in secret” at the quay.</text></svg>'],
  ])('%s: %s', (file, text) => {
    expect(check('unpublished', { [file]: text }, { secrets: [secret] }).findings).toEqual([told(file)]);
  });

  it.each([
    ['other words', 'a.html', '<p>They met “in secret” at the port.</p>'],
    ['words that stand in no text', 'a.html', '<p title="They met “in secret” at the quay.">x</p>'],
    ['files that are no texts', 'a.png', secret.words],
    ['copies of files', 'a.html.br', secret.words],
    ['rules of hosts', 'nginx.conf', secret.words],
  ])('and %s are none', (_, file, text) => {
    expect(check('unpublished', { [file]: text }, { secrets: [secret] }).findings).toEqual([]);
  });

  it.each<[string, string]>([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['\\"', '"'],
    ['&#38;', '&'],
    ['&#x26;', '&'],
    ['&#1114111;', '\u{10ffff}'],
    ['&#1114112;', '\ufffd'],
    ['&unknown;', '&unknown;'],
  ])('%s is read as %s', (written, read) => {
    const words = { origin: 'a.md', words: `one ${read} other` };
    expect(check('unpublished', { 'a.html': `one ${written} other` }, { secrets: [words] }).findings).toHaveLength(1);
  });

  it('each file is told once, and long words are cut', () => {
    const long = { origin: 'b.md', words: 'x'.repeat(61) };
    const whole = { origin: 'b.md', words: 'y'.repeat(60) };
    const files = { 'a.txt': `${'x'.repeat(61)} ${'y'.repeat(60)}`, 'b.txt': 'y'.repeat(60) };
    const result = check('unpublished', files, { secrets: [long, whole] });
    expect(result).toMatchObject({ examined: 2, unit: 'passages' });
    expect(result.findings.map(({ file, message }) => [file, /“(.*)”/.exec(message)?.[1]])).toEqual([
      ['a.txt', `${'x'.repeat(60)}…`],
      ['b.txt', 'y'.repeat(60)],
    ]);
  });
});

it('a folder that is not there is no site', () => {
  const site = { baseUrl: undefined, pathPrefix: '/' };
  expect(readBuiltSite(`${temporaryFolder()}/none`, site)).toBe(undefined);
  expect(readBuiltSite(temporaryFolder(), site)?.files).toEqual([]);
});

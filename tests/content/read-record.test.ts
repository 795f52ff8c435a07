import { describe, expect, it } from 'vitest';
import { createBodyMarkdown } from '../../src/content/body/markdown.ts';
import { readRecord, type RecordReading } from '../../src/content/read-record.ts';
import { kindOf } from '../../src/model/values/kinds.ts';
import { parseSlug } from '../../src/model/values/slug.ts';

const markdown = createBodyMarkdown();

function read(content: string | Uint8Array, path = 'stories/talks.md'): RecordReading {
  const [folder = '', name = ''] = path.split('/');
  const kind = kindOf(folder);
  const slug = parseSlug(name.replace('.md', ''));
  if (!kind || !slug) throw new Error(`${path} is no record`);
  return readRecord(markdown, { path, bytes: Buffer.from(content), hash: 'hash', kind, slug });
}

const rules = ({ problems }: RecordReading): string[] => problems.map(({ rule }) => rule);

const story = `---
title: Putin and Kim sign a treaty
date: 2024-06-19T18:00+09:00
summary: >-
  One or two sentences
  that stand alone.
events: [pyongyang-2024]
people:
  - vladimir-putin
  - kim-jong-un
by: Athena Papakosta
---

Text with [[kim-jong-un]].

## After

- More of it.
`;

describe('a story', () => {
  it('is read whole', () => {
    const { parsed, problems } = read(story);
    expect(problems).toEqual([]);
    expect(parsed).toMatchObject({
      file: 'stories/talks.md',
      hash: 'hash',
      record: {
        kind: 'story',
        slug: 'talks',
        fields: {
          title: 'Putin and Kim sign a treaty',
          date: { text: '2024-06-19T18:00+09:00', precision: 'time' },
          summary: 'One or two sentences that stand alone.',
          events: ['pyongyang-2024'],
          people: ['vladimir-putin', 'kim-jong-un'],
          by: ['Athena Papakosta'],
        },
      },
      body: {
        blocks: expect.arrayContaining([expect.objectContaining({ tag: 'h2', id: 'after' })]),
        links: [{ target: 'kim-jong-un', at: { line: 14, column: 11 } }],
      },
    });
  });

  it('is plain data, which a cache can keep', () => {
    const { parsed } = read(story);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  });
});

describe('a text keeps the words that were written', () => {
  it.each([
    '12:30',
    '1_000',
    '0x1F',
    '1e3',
    '010',
    '.5',
    '+7',
    '2024-06-19',
    'true',
    'yes',
    'No',
    'Null Island',
    '-5 degrees',
    '50% more',
    'C# and issue#9',
    'A - B ? C',
    'R&D at AT&T',
  ])('%s', (words) => {
    const { parsed, problems } = read(`---\ntitle: ${words}\ndate: 2024\nsummary: S.\n---\nText.\n`);
    expect(problems).toEqual([]);
    expect(parsed.record.fields).toMatchObject({ title: words });
  });

  it('or has a fault', () => {
    expect(rules(read('---\ntitle: Wins #9\ndate: 2024 # local time\nsummary: null\n---\nText.\n'))).toEqual([
      'empty-value',
      'lost-text',
    ]);
  });

  it('with markup in it is read all the same, and warned of', () => {
    const reading = read('---\ntitle: A **bold** one\ndate: 2024\nsummary: S.\n---\nText.\n');
    expect(rules(reading)).toEqual(['markup-in-field']);
    expect(reading.parsed.record.fields).toMatchObject({ title: 'A **bold** one' });
  });
});

describe('the same record comes of', () => {
  it.each([
    ['CRLF', story.replaceAll('\n', '\r\n')],
    ['CR', story.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${story}`],
    ['both', `\ufeff${story.replaceAll('\n', '\r\n')}`],
    ['no last line end', story.trimEnd()],
    ['spaces behind the hyphens', story.replace(/^---$/gm, '---  ').replace('\n---  \n\n', '\n---\n\n')],
  ])('%s', (_, text) => {
    const { parsed, problems } = read(text);
    expect(problems).toEqual([]);
    expect(parsed).toEqual(read(story).parsed);
  });

  it('another order of fields', () => {
    const [open = '', ...lines] = story.split('\n');
    const close = lines.indexOf('---');
    const moved = [open, ...lines.slice(2, close), ...lines.slice(0, 2), ...lines.slice(close)].join('\n');
    expect(moved).not.toBe(story);
    expect(read(moved).parsed).toEqual(read(story).parsed);
  });
});

describe('a body', () => {
  const place = (body: string): string => `---\nname: Pyongyang\n---\n${body}`;

  it.each(['', '\n', ' \n\t'])('may be empty (%j) in a record that is no story', (body) => {
    expect(read(place(body), 'places/pyongyang.md').problems).toEqual([]);
  });

  it.each(['', '\n', ' \n\t', '\u00a0', '<!-- nothing -->'])('may not be empty (%j) in a story', (body) => {
    const { problems } = read(`---\ntitle: A\ndate: 2024\nsummary: B\n---\n${body}`);
    expect(problems).toMatchObject([{ rule: body.startsWith('<') ? 'raw-html' : 'empty-body' }]);
  });

  it.each([
    ['\u200b', []],
    ['***', []],
    ['[a]: /b/', ['unused-definition']],
    ['&nbsp;', []],
  ])('may not be %j alone in a story, which nobody can read', (body, also) => {
    expect(rules(read(`---\ntitle: A\ndate: 2024\nsummary: B\n---\n${body}`))).toEqual([...also, 'empty-body']);
  });
});

describe('a character that hides or reorders text, written as an escape', () => {
  it.each(['"a\\0b"', '"a\\u202eb"', '"a\\x07b"', '"a\\u2066b"', '"\\e[31m"'])('%s in a field', (name) => {
    expect(rules(read(`---\nname: ${name}\n---\n`, 'places/a.md'))).toEqual(['control-character']);
  });

  it.each(['a &#x202e; b', 'a &#8238; b', '[a](/b/ "&#x202e;")', '![&#x202e;](a.jpg)'])('%s in a body', (body) => {
    expect(rules(read(`---\nname: A\n---\n${body}\n`, 'places/a.md'))).toEqual(['control-character']);
  });
});

describe('what a faulty file still says', () => {
  it.each([
    ['its fields', '---\ntitles: A\ndate: 2024\nsummary: B\npeople: [kim]\n---\nSee [[putin]].\n', ['kim'], ['putin']],
    ['its body', '---\ntitle: A: B\n---\nSee [[putin]].\n', [], ['putin']],
    ['nothing, where it is not text', Uint8Array.of(0xff), [], []],
    ['nothing, where it is not taken apart', 'See [[putin]].\n', [], []],
  ])('%s', (_, text, people, targets) => {
    const { parsed, problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(parsed.record).toMatchObject({ kind: 'story', slug: 'talks', fields: { people } });
    expect(parsed.body.links.map((link) => link.type === 'record' && link.target)).toEqual(targets);
  });
});

describe('invalid YAML is told each time it is read', () => {
  it('however often', () => {
    const faulty = '---\ntitle: [\n---\nText.\n';
    expect([read(faulty), read(faulty), read(faulty)].map(rules)).toEqual([
      ['yaml-syntax'],
      ['yaml-syntax'],
      ['yaml-syntax'],
    ]);
  });

  it('and a sound file after it is sound', () => {
    read('---\ntitle: [\n---\n');
    expect(read(story).problems).toEqual([]);
  });
});

describe('nothing of one file leaks into another', () => {
  it('not by reserved names', () => {
    expect(rules(read('---\nname: A\n__proto__: {draft: true, polluted: true}\n---\n', 'places/a.md'))).toEqual([
      'prototype-key',
    ]);
    expect(read('---\nname: B\n---\n', 'places/b.md').parsed.record.fields).toMatchObject({ draft: false });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('not by definitions of links', () => {
    read('---\nname: A\n---\n[r]: /a/\n', 'places/a.md');
    expect(read('---\nname: B\n---\n[r]\n', 'places/b.md').parsed.body.links).toEqual([]);
  });
});

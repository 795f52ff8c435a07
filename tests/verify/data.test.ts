import { describe, expect, it } from 'vitest';
import { type BuiltFiles, check, findings, page } from '../support/verified.ts';

describe('structured data of a page', () => {
  const context = { '@context': 'https://schema.org' };
  const foreign = 'Its structured data is not of schema.org.';
  const untyped = 'A part of its structured data has no type.';
  const noObject = 'Its structured data is not a JSON object.';

  it.each<[string, unknown, readonly string[]]>([
    ['of a type', { ...context, '@type': 'Person' }, []],
    ['of types', { ...context, '@type': ['Person', 'Patient'] }, []],
    ['of a type, by the older address', { '@context': 'http://schema.org/', '@type': 'Person' }, []],
    ['of no type', context, [untyped]],
    ['of an empty type', { ...context, '@type': ' ' }, [untyped]],
    ['of parts', { ...context, '@graph': [{ '@type': 'Person' }, { '@type': 'Place' }] }, []],
    ['of parts without a type', { ...context, '@graph': [{ '@type': 'Person' }, {}, {}] }, [untyped, untyped]],
    ['of no parts', { ...context, '@graph': [] }, ['Its structured data says nothing.']],
    ['of parts that are none', { ...context, '@graph': 'x' }, ['Its structured data says nothing.']],
    ['of parts that are words', { ...context, '@graph': ['x'] }, ['Its structured data says nothing.']],
    ['of another vocabulary', { '@context': 'https://schema.org.example', '@type': 'Person' }, [foreign]],
    ['of a part of the vocabulary', { '@context': 'https://schema.org/x', '@type': 'Person' }, [foreign]],
    ['of a vocabulary that is called so', { '@context': 'see https://schema.org', '@type': 'Person' }, [foreign]],
    ['of no vocabulary', { '@type': 'Person' }, [foreign]],
    ['that is a list', [{ ...context, '@type': 'Person' }], [noObject]],
    ['that is a text', 'x', [noObject]],
    [
      'that could end its own element',
      { ...context, '@type': 'Person', name: 'a<b' },
      ['Its structured data holds a <, which could end it.'],
    ],
  ])('%s', (_, data, expected) => {
    const main = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(findings('structured data', { 'index.html': page({ main }) })).toEqual(
      expected.map((message) => `index.html: ${message}`),
    );
  });

  it('is every block of every page, and no script', () => {
    const block = '<script type="application/ld+json">{</script>';
    const files = { 'index.html': page({ main: block + block }), 'a/index.html': page({ main: '<script>{</script>' }) };
    expect(check('structured data', files)).toMatchObject({
      examined: 2,
      unit: 'blocks',
      findings: [
        { file: 'index.html', message: noObject },
        { file: 'index.html', message: noObject },
      ],
    });
  });
});

describe('a file of open data', () => {
  const schema = JSON.stringify({
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, date: { type: 'string', format: 'date' } },
  });
  const record = (fields: object): string => JSON.stringify({ $schema: 'person.schema.json', ...fields });

  it.each<[string, BuiltFiles, readonly string[]]>([
    ['as its schema says', { 'data/a.json': record({ name: 'Ann' }) }, []],
    [
      'unlike its schema as a whole',
      { 'data/a.json': record({}) },
      ["Its field (the whole) must have required property 'name'."],
    ],
    ['unlike its schema in a field', { 'data/a.json': record({ name: 1 }) }, ['Its field /name must be string.']],
    [
      'with a date that is none',
      { 'data/a.json': record({ name: 'Ann', date: '2024-02-30' }) },
      ['Its field /date must match format "date".'],
    ],
    ['with a date', { 'data/a.json': record({ name: 'Ann', date: '2024-02-29' }) }, []],
    ['that is no JSON', { 'data/a.json': '{' }, ['It is not JSON.']],
    ['that is no linked JSON', { 'data/a.jsonld': '{' }, ['It is not JSON.']],
    ['that is a list', { 'data/a.json': '[{}]' }, []],
    ['that is nothing', { 'data/a.json': 'null' }, []],
    ['that names no schema', { 'data/a.json': '{"name":1}' }, []],
    ['whose schema is no address', { 'data/a.json': '{"$schema":1}' }, []],
    ['whose schema is one of the world', { 'data/a.json': '{"$schema":"https://json-schema.org/draft/x"}' }, []],
    [
      'in a folder, whose schema is above it',
      { 'data/people/a.json': '{"$schema":"../person.schema.json"}' },
      [expect.stringContaining('required property')],
    ],
    [
      'whose schema stands at a whole address',
      { 'data/a.json': '{"$schema":"https://site.example/data/person.schema.json"}' },
      [expect.stringContaining('required property')],
    ],
    [
      'whose schema is not there',
      { 'data/a.json': '{"$schema":"none.json"}' },
      ['It cannot be checked: its schema data/none.json is not there.'],
    ],
    [
      'whose schema is no JSON',
      { 'data/a.json': '{"$schema":"../a.txt"}', 'a.txt': '{' },
      ['It cannot be checked: its schema a.txt is not there.'],
    ],
    [
      'whose schema is none',
      { 'data/a.json': '{"$schema":"../a.txt"}', 'a.txt': '{"type":"number or so"}' },
      [expect.stringContaining('It cannot be checked: its schema a.txt is none: schema is invalid')],
    ],
    ['in another folder', { 'a.json': '{', 'other/data/a.json': '{' }, []],
    ['of another ending', { 'data/a.csv': '{', 'data/a.json.txt': '{' }, []],
  ])('%s', (_, files, expected) => {
    const found = check('data', { 'data/person.schema.json': schema, ...files }).findings;
    expect(found.map(({ message }) => message)).toEqual(expected);
  });

  it('may stand below a path, and name its schema from the root of the host', () => {
    const files = { 'data/a.schema.json': schema, 'data/a.json': '{"$schema":"/sub/data/a.schema.json"}' };
    expect(check('data', files, { pathPrefix: '/sub/', copied: ['data/own.json'] })).toMatchObject({
      examined: 2,
      unit: 'files',
      findings: [{ file: 'data/a.json' }],
    });
    const outside = { 'data/a.json': '{"$schema":"/data/a.schema.json"}', 'data/a.schema.json': schema };
    expect(findings('data', outside, { pathPrefix: '/sub/' })).toEqual([
      'data/a.json: It cannot be checked: its schema /data/a.schema.json is not there.',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The vocabulary of schema.org, read from the type declarations of schema-dts, which are generated from it. */
interface Vocabulary {
  /** Properties that things of a type may have, with the types their values may be of. */
  readonly propertiesOf: (type: string) => ReadonlyMap<string, readonly string[]> | undefined;
  readonly isA: (type: string, expected: string) => boolean;
  /** Texts that a type of fixed members allows; `undefined` for other types. */
  readonly membersOf: (type: string) => readonly string[] | undefined;
}

const declarations = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/\.js$/, '.d.ts');

export const vocabulary = readVocabulary(readFileSync(declarations, 'utf8'));

function readVocabulary(text: string): Vocabulary {
  const parents = new Map<string, string[]>();
  const own = new Map<string, Map<string, string[]>>();
  const unions = new Map<string, string[]>();
  let inside: Map<string, string[]> = new Map();
  let deprecated = false;
  for (const line of text.split('\n')) {
    const opening = /^(?:export )?interface (\w+) extends ([^{]+) \{$/.exec(line);
    const role = /^export type (\w+Leaf)<.*= Omit<(\w+Base),/.exec(line);
    const union = /^export type (\w+)(?:<.*never>)? = (.+);$/.exec(line);
    const property = /^ {4}"(\w+)"\?: SchemaValue<([^>]+), "\w+">;$/.exec(line);
    if (opening) {
      inside = new Map();
      parents.set(opening[1] ?? '', (opening[2] ?? '').split(', '));
      own.set(opening[1] ?? '', inside);
    } else if (role) {
      parents.set(role[1] ?? '', [role[2] ?? '']);
    } else if (union) {
      unions.set(union[1] ?? '', (union[2] ?? '').replace(/<[^>]*>/g, '').split(' | '));
    } else if (property) {
      if (!deprecated) inside.set(property[1] ?? '', (property[2] ?? '').split(' | '));
      deprecated = false;
    } else if (line.includes('@deprecated')) deprecated = true;
  }
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const collect = (name: string): [string, string[]][] => [
    ...(parents.get(name) ?? []).flatMap(collect),
    ...(own.get(name) ?? []),
  ];
  const isA = (type: string, expected: string): boolean =>
    type === expected ||
    (unions.get(expected) ?? []).some(
      (member) => /^[A-Z]\w*$/.test(member) && member !== expected && isA(type, member),
    );
  return {
    propertiesOf: (type) => {
      if (!parents.has(`${type}Leaf`)) return undefined;
      const properties = known.get(type) ?? new Map(collect(`${type}Leaf`));
      known.set(type, properties);
      return properties;
    },
    isA,
    membersOf: (type) => {
      const members = (unions.get(type) ?? []).filter((member) => member.startsWith('"'));
      return members.length > 0 ? members.map((member) => member.slice(1, -1)) : undefined;
    },
  };
}

/** What is wrong with a thing of JSON-LD by the vocabulary: types and properties that do not exist, properties of other types, values of the wrong type. */
export function faultsOf(thing: unknown, place = '$'): string[] {
  if (!isObject(thing)) return [`${place} is not a thing`];
  const { '@type': type, '@id': id, ...rest } = thing;
  if (id !== undefined && (typeof id !== 'string' || !/^(?:https?:\/)?\//.test(id)))
    return [`${place} has a faulty @id`];
  if (type === undefined && id !== undefined && Object.keys(rest).length === 0) return [];
  if (typeof type !== 'string') return [`${place} has no type`];
  const properties = vocabulary.propertiesOf(type);
  if (!properties) return [`${place}: there is no type ${type}`];
  return Object.entries(rest).flatMap(([property, value]) => {
    const range = properties.get(property);
    const at = `${place}.${property}`;
    if (!range) return [`${at}: a ${type} has no such property`];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (values.length === 0) return [`${at} is empty`];
    return values.flatMap((one) => faultsOfValue(one, property, range, at));
  });
}

const texts: ReadonlySet<string> = new Set(['Text', 'URL', 'Date', 'DateTime']);

function faultsOfValue(value: unknown, property: string, range: readonly string[], at: string): string[] {
  if (value === '' || value === null) return [`${at} is empty`];
  if (typeof value === 'number')
    return range.some((one) => one === 'Number' || one === 'Integer') ? [] : [`${at} is a number`];
  if (typeof value === 'string') {
    const fits = range.some((one) => texts.has(one) || vocabulary.membersOf(one)?.includes(value));
    return fits ? [] : [`${at} may not be a text`];
  }
  if (!isObject(value)) return [`${at} is no value`];
  if ('@value' in value) {
    const whole = typeof value['@value'] === 'string' && typeof value['@language'] === 'string';
    return whole && range.includes('Text') ? [] : [`${at} is no text of a language`];
  }
  if (!('@type' in value)) return range.includes('IdReference') ? faultsOf(value, at) : [`${at} may not be an address`];
  const type = String(value['@type']);
  if (vocabulary.isA(type, 'Role')) {
    const { [property]: inner, ...role } = value;
    return [...faultsOf(role, at), ...faultsOfValue(inner, property, range, `${at}.${property}`)];
  }
  const fits = range.some((one) => vocabulary.isA(type, one));
  return fits ? faultsOf(value, at) : [`${at} may not be a ${type}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { FieldPath } from '../model/references.ts';

/** Front matter as plain data: every scalar is the text that was written, since the schemas decide what a value is. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

export interface ParsedYaml {
  readonly value: { [key: string]: YamlValue };
}

interface Context {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: Problem[];
}

const deepestNesting = 20;

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a mapping whose line numbers are those of the file it stands in; problems where it is not one. */
export function parseYaml(file: string, yaml: string): ParsedYaml | { problems: Problem[] } {
  const hostile = hostileForm(file, yaml);
  if (hostile) return { problems: [hostile] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  const context: Context = { file, lines, problems: [] };
  if (document.errors.length > 0) return { problems: syntaxProblems(context, document.errors) };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.tag !== undefined || node.anchor !== undefined) refuseFeature(context, node);
    },
  });
  if (context.problems.length > 0) return { problems: context.problems };
  const root = document.contents;
  if (!isMap(root)) {
    context.problems.push({
      rule: 'yaml-syntax',
      file,
      place: { line: root?.range ? pointOf(lines, root.range[0]).line : 1, column: 1 },
      message: 'The front matter holds no fields.',
      hint: 'Write one field a line as “name: value”, such as “title: …”.',
    });
    return { problems: context.problems };
  }
  const value = plainMap(context, root);
  return context.problems.length > 0 ? { problems: context.problems } : { value };
}

/** Where a field stands. A path that leads nowhere gives the place of its nearest parent; `undefined` if nothing is there. */
export function findField(
  yaml: string,
  path: FieldPath,
  part: 'key' | 'value',
): { line: number; column: number } | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  let node: unknown = document.contents;
  let found: Node | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!isPair(pair) || !isScalar(pair.key)) break;
      node = pair.value;
      found = part === 'key' || !isNodeWithText(node) ? pair.key : node;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isNodeWithText(node)) found = node;
    } else break;
  }
  return found?.range ? pointOf(lines, found.range[0]) : undefined;
}

function isNodeWithText(node: unknown): node is Node {
  return (
    isMap(node) ||
    isSeq(node) ||
    (isScalar(node) && node.range !== undefined && node.range !== null && node.range[1] > node.range[0])
  );
}

/** Forms on which the YAML reader runs out of stack, memory or time, refused before it sees them. */
function hostileForm(file: string, yaml: string): Problem | undefined {
  let depth = 0;
  for (let at = 0; at < yaml.length && depth <= deepestNesting; at++) {
    const character = yaml[at];
    if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && depth > 0) depth--;
  }
  const chain = /(?:^|\n)[^\n]*?(?:[-?:] +){20}|(?:&\S+\s+){2}|(?:,\s*){4}/.exec(yaml);
  if (depth <= deepestNesting && !chain) return undefined;
  const line = chain ? yaml.slice(0, chain.index + 1).split('\n').length : 1;
  return {
    rule: 'nesting-too-deep',
    file,
    place: { line, column: 1 },
    message: 'The front matter is nested deeper, or repeats marks more often, than any field needs.',
    hint: 'Write plain fields and lists; close every [ and {.',
  };
}

function plainMap(context: Context, map: YAMLMap): { [key: string]: YamlValue } {
  const entries = new Map<string, YamlValue>();
  for (const { key, value } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      context.problems.push(
        problemAt(context, key, 'yaml-syntax', 'A field name must be a plain word.', 'Write “name: value”.'),
      );
    } else if (reservedKeys.has(key.value)) {
      context.problems.push(
        problemAt(
          context,
          key,
          'prototype-key',
          `“${key.value}” is a name that programs reserve and never a field.`,
          'Take the line out.',
        ),
      );
    } else if (entries.has(key.value)) {
      context.problems.push(
        problemAt(
          context,
          key,
          'duplicate-key',
          `The field “${key.value}” stands twice, so one of its values would be lost.`,
          'Keep one of the two lines.',
        ),
      );
    } else entries.set(key.value, plainValue(context, value));
  }
  return Object.fromEntries(entries);
}

function plainValue(context: Context, node: unknown): YamlValue {
  if (isMap(node)) return plainMap(context, node);
  if (isSeq(node)) return node.items.map((item) => plainValue(context, item));
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

function refuseFeature(context: Context, node: Node): void {
  context.problems.push(
    problemAt(
      context,
      node,
      'yaml-feature',
      'A value that begins with *, & or ! means something special in YAML, which is not allowed here.',
      'Put the whole value in quotation marks: "…".',
    ),
  );
}

function problemAt(context: Context, node: unknown, rule: Problem['rule'], message: string, hint: string): Problem {
  const range = isScalar(node) || isAlias(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return { rule, file: context.file, place: pointOf(context.lines, range?.[0] ?? 0), message, hint };
}

/** What the YAML reader says, in an editor's words; one problem a line, since one slip often brings several. */
function syntaxProblems(context: Context, errors: readonly YAMLParseError[]): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of errors) {
    const place = pointOf(context.lines, error.pos[0]);
    if (problems.has(place.line)) continue;
    problems.set(place.line, { rule: 'yaml-syntax', file: context.file, place, ...explanation(error) });
  }
  return [...problems.values()].slice(0, 5);
}

function explanation({ code, message }: YAMLParseError): { message: string; hint: string } {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: 'This value holds a colon followed by a space, which YAML reads as another field.',
        hint: 'Put the whole value in quotation marks: "…".',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'This line is not a field: it has no “name:” before its value.',
        hint: 'Write “name: value”, or indent the line to continue the one above.',
      };
    case 'TAB_AS_INDENT':
      return { message: 'This line is indented with a tab, which YAML does not allow.', hint: 'Indent with spaces.' };
    case 'BAD_SCALAR_START':
      return {
        message: 'A value cannot begin with this character.',
        hint: 'Put the whole value in quotation marks: "…".',
      };
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return {
        message: 'Something opened here or above is not closed: a quotation mark or a bracket.',
        hint: 'Close it, and check the indentation of the lines around.',
      };
    default:
      return { message: `YAML cannot be read here: ${message}.`, hint: 'Write one field a line as “name: value”.' };
  }
}

function pointOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { ProblemList } from '../diagnostics/problem-list.ts';
import { hostileForm } from './yaml-guard.ts';
import { pointOf, syntaxProblems } from './yaml-syntax.ts';

/** Front matter as plain data: every scalar is the text that was written, since the schemas decide what a value is. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

export interface ParsedYaml {
  readonly value: { [key: string]: YamlValue };
}

interface Context {
  readonly file: string;
  readonly lines: LineCounter;
  readonly problems: ProblemList;
}

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a mapping whose line numbers are those of the file it stands in; problems where it is not one. */
export function parseYaml(file: string, yaml: string): ParsedYaml | { problems: readonly Problem[] } {
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
  const context: Context = { file, lines, problems: new ProblemList() };
  if (document.errors.length > 0) return { problems: syntaxProblems(file, lines, document.errors) };
  const root = document.contents;
  if (!isMap(root)) {
    context.problems.add({
      rule: 'yaml-syntax',
      file,
      place: { line: root?.range ? pointOf(lines, root.range[0]).line : 1, column: 1 },
      message: 'The front matter holds no fields.',
      hint: 'Write one field a line as “name: value”, such as “title: …”.',
    });
    return { problems: context.problems.all() };
  }
  refuseFeatures(context, root);
  const value = plainMap(context, root);
  const problems = context.problems.all();
  return problems.length > 0 ? { problems } : { value };
}

function plainMap(context: Context, map: YAMLMap): { [key: string]: YamlValue } {
  const entries = new Map<string, YamlValue>();
  for (const { key, value } of map.items) {
    refuseFeatures(context, key);
    if (!isScalar(key) || typeof key.value !== 'string') {
      context.problems.add(
        problemAt(context, key, 'yaml-syntax', 'A field name must be a plain word.', 'Write “name: value”.'),
      );
    } else if (reservedKeys.has(key.value)) {
      context.problems.add(
        problemAt(
          context,
          key,
          'prototype-key',
          `“${key.value}” is a name that programs reserve and never a field.`,
          'Take the line out.',
        ),
      );
    } else if (entries.has(key.value)) {
      context.problems.add(
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
  refuseFeatures(context, node);
  if (isMap(node)) return plainMap(context, node);
  if (isSeq(node)) return node.items.map((item) => plainValue(context, item));
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

/** Anchors, aliases and tags, which no field needs and which are how YAML is abused. */
function refuseFeatures(context: Context, node: unknown): void {
  if (!isNode(node) || !(isAlias(node) || node.tag !== undefined || node.anchor !== undefined)) return;
  context.problems.add(
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

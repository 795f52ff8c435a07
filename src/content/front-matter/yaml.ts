import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { ProblemList } from '../../diagnostics/problem-list.ts';
import type { FieldPath } from '../../model/references.ts';
import { isNullWord, type PlacedScalar } from './cut-text.ts';
import { type TextProblem, textProblems } from './text-problems.ts';
import { hostileForm, lookalikeSpace, secondDocument } from './yaml-guard.ts';
import { pointOf, syntaxProblems } from './yaml-syntax.ts';

/** Front matter as plain data: every scalar is the text that was written, since the schemas decide what a value is. */
export type YamlValue = string | YamlValue[] | YamlFields;

/** What could be read of a mapping. Fields that cannot be read are left out of its value. */
export interface ParsedYaml {
  /** `undefined` where there are no fields at all. */
  readonly value: YamlFields | undefined;
  readonly problems: readonly Problem[];
  /** What is wrong as well with those of its values that are text, as the schema says. */
  readonly inTexts: readonly TextProblem[];
}

interface YamlFields {
  [key: string]: YamlValue;
}

interface Context {
  readonly file: string;
  readonly yaml: string;
  readonly lines: LineCounter;
  readonly problems: ProblemList;
  readonly inTexts: TextProblem[];
  /** How many values were refused, and so are left out of what was read. */
  refused: number;
}

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a mapping whose line numbers are those of the file it stands in. */
export function parseYaml(file: string, yaml: string): ParsedYaml {
  const refused = hostileForm(file, yaml) ?? lookalikeSpace(file, yaml) ?? secondDocument(file, yaml);
  if (refused) return { value: undefined, problems: [refused], inTexts: [] };
  const { document, sound, lines, syntax } = readSoundLines(file, yaml);
  const context: Context = { file, yaml: sound, lines, problems: new ProblemList(), inTexts: [], refused: 0 };
  const root = document.contents;
  if (!isMap(root))
    return { value: undefined, problems: syntax.length > 0 ? syntax : [noFields(context, root)], inTexts: [] };
  refuseFeatures(context, root);
  const value = plainMap(context, root, []);
  return { value, problems: [...syntax, ...context.problems.all()], inTexts: context.inTexts };
}

/** Lines with faults that are told of one file; most behind the first few are their consequences. */
const mostFaultyLines = 5;

/** Reads YAML without the lines that cannot be read, so that the fields on the others are still checked; `sound` is what was read. */
export function readSoundLines(file: string, yaml: string) {
  const syntax: Problem[] = [];
  for (let sound = yaml; ;) {
    const lines = new LineCounter();
    const document = parseDocument(sound, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    // The parser's own counting misses lines of what it cannot read.
    lines.lineStarts = [0, ...Array.from(sound.matchAll(/\n/g), ({ index }) => index + 1)];
    const [first] = syntaxProblems(file, sound, lines, document.errors);
    if (first && syntax.length < mostFaultyLines) syntax.push(first);
    const faulty = first && typeof first.place === 'object' && 'line' in first.place ? first.place.line : undefined;
    if (faulty === undefined || syntax.length === mostFaultyLines) return { document, sound, lines, syntax };
    sound = withoutLine(sound, faulty);
  }
}

/** The text with one line emptied, so that the others keep their numbers. */
function withoutLine(text: string, line: number): string {
  return text
    .split('\n')
    .map((content, index) => (index + 1 === line ? '' : content))
    .join('\n');
}

function noFields({ file, lines }: Context, root: Node | null): Problem {
  return {
    rule: 'yaml-syntax',
    file,
    place: { line: root?.range ? pointOf(lines, root.range[0]).line : 1, column: 1 },
    message: 'The front matter holds no fields.',
    hint: 'Write one field a line as “name: value”, such as “title: …”.',
  };
}

function plainMap(context: Context, map: YAMLMap, path: FieldPath): YamlFields {
  const entries = new Map<string, YamlValue>();
  for (const { key, value } of map.items) {
    refuseFeatures(context, key);
    if (!isScalar(key) || typeof key.value !== 'string') {
      report(context, key, 'yaml-syntax', 'A field name must be a plain word.', 'Write “name: value”.');
    } else if (reservedKeys.has(key.value)) {
      report(
        context,
        key,
        'prototype-key',
        `“${key.value}” is a name that programs reserve and never a field.`,
        'Take the line out.',
      );
    } else if (entries.has(key.value)) {
      report(
        context,
        key,
        'duplicate-key',
        `The field “${key.value}” stands twice, so one of its values would be lost.`,
        'Keep one of the two lines.',
      );
    } else {
      const refused = context.refused;
      const plain = plainValue(context, value, [...path, key.value], {
        opening: rangeOf(key),
        inBrackets: map.flow === true,
      });
      if (context.refused === refused) entries.set(key.value, plain);
    }
  }
  return Object.fromEntries(entries);
}

/** Where a value stands: behind its name or dash, on lines of its own or between brackets. */
type Surroundings = Omit<PlacedScalar, 'scalar'>;

function plainValue(context: Context, node: unknown, path: FieldPath, around: Surroundings): YamlValue {
  refuseFeatures(context, node);
  if (isMap(node)) return plainMap(context, node, path);
  if (isSeq(node)) return plainList(context, node, path);
  if (!isScalar(node) || typeof node.value !== 'string') return '';
  if (isNullWord(node)) refuseNullWord(context, node, path);
  const { file, yaml, lines } = context;
  context.inTexts.push(...textProblems(file, yaml, lines, path, { ...around, scalar: node }));
  return node.value;
}

function plainList(context: Context, list: YAMLSeq, path: FieldPath): YamlValue[] {
  const inBrackets = list.flow === true;
  return list.items.map((item, index) => {
    const [start] = rangeOf(item);
    const dash = inBrackets ? start : context.yaml.lastIndexOf('-', start - 1);
    return plainValue(context, item, [...path, index], { opening: [dash, dash + 1], inBrackets });
  });
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

/** A word that means “nothing” in YAML, which would be printed as it stands. */
function refuseNullWord(context: Context, node: Scalar<string>, path: FieldPath): void {
  context.refused++;
  const field = path.findLast((step) => typeof step === 'string') ?? 'field';
  report(
    context,
    node,
    'empty-value',
    `“${field}” is empty: in YAML, ${node.value} says that there is no value.`,
    `Take the line out. If the word itself is meant, put it in quotation marks: "${node.value}".`,
  );
}

/** Anchors, aliases and tags, which no field needs and which are how YAML is abused. */
function refuseFeatures(context: Context, node: unknown): void {
  if (!isNode(node) || !(isAlias(node) || node.tag !== undefined || node.anchor !== undefined)) return;
  context.refused++;
  report(
    context,
    node,
    'yaml-feature',
    'A value that begins with *, & or ! means something special in YAML, which is not allowed here.',
    'Put the whole value in quotation marks: "…".',
  );
}

/** How far before a value its anchor or tag is looked for. */
const longestMark = 100;

function report(context: Context, node: unknown, rule: Problem['rule'], message: string, hint: string): void {
  const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const mark =
    rule === 'yaml-feature' ? /[&!]\S*\s*$/.exec(context.yaml.slice(Math.max(0, start - longestMark), start)) : null;
  const place = pointOf(context.lines, start - (mark?.[0].length ?? 0));
  context.problems.add({ rule, file: context.file, place, message, hint });
}

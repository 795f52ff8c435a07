import type { z } from 'zod';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { ProblemList } from '../../diagnostics/problem-list.ts';
import { didYouMean, suggest } from '../../diagnostics/suggestion.ts';
import type { FieldFault } from '../../model/values/fields.ts';
import { quoted } from '../../model/values/quoted.ts';
import type { FieldPath } from '../../model/references.ts';
import { keysAt } from './schema-keys.ts';
import type { YamlValue } from './yaml.ts';

type Issue = z.core.$ZodIssue;

export type Checked<Output> = { readonly value: Output } | { readonly problems: readonly Problem[] };

/** Checks front matter against a schema; what does not fit becomes a problem at its field, in an editor's words. */
export function checkFields<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  value: YamlValue,
): Checked<z.output<Schema>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data };
  const misspelt = misspeltFields(schema, result.error.issues);
  const issues = result.error.issues.filter((issue) => !(isMissing(issue) && misspelt.has(issue.path.join('.'))));
  const problems = new ProblemList();
  for (const issue of issues) if (!problems.full) problems.add(...problemsOf(file, schema, issue, []));
  return { problems: problems.all() };
}

/** Fields that are there under a misspelt name, so that they are not told to be missing as well. */
function misspeltFields(schema: z.ZodType, issues: readonly Issue[]): Set<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      return issue.keys
        .slice(0, mostUnknown)
        .map((key) => [...path, suggest(key, keysAt(schema, path)) ?? key].join('.'));
    }),
  );
}

function isMissing(issue: Issue): boolean {
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
}

function problemsOf(file: string, schema: z.ZodType, issue: Issue, above: FieldPath): Problem[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const at = (
    rule: Problem['rule'],
    message: string,
    hint: string,
    part: 'key' | 'value' = 'value',
    field: FieldPath = path,
  ): Problem => ({
    rule,
    file,
    place: { field, part },
    message,
    hint,
    ...(ofForm.has(rule) && issue.code !== 'invalid_type' && { written: refusedIn(issue, part, field) }),
  });
  const anotherForm = (): Problem =>
    at(
      'wrong-type',
      `${label(path)} has another form than it should.`,
      'See the fields of this kind of record in docs/records.md.',
    );
  if (typeof issue.input === 'string' && issue.input.trim() === '' && issue.code !== 'unrecognized_keys') {
    return [at('empty-value', `${label(path)} is empty.`, 'Write a value after it, or take the line out.', 'key')];
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys
        .slice(0, mostUnknown)
        .map((key) =>
          at(
            'unknown-key',
            `There is no field ${quoted(key)}${path.length > 0 ? ` in ${within(path)}` : ''}.`,
            didYouMean(key, known, `The fields here are: ${known.join(', ')}.`),
            'key',
            [...path, key],
          ),
        );
    }
    case 'invalid_union': {
      const branch = likeliestBranch(issue.errors);
      return branch ? branch.flatMap((inner) => problemsOf(file, schema, inner, path)) : [anotherForm()];
    }
    case 'custom':
      if (isFault(issue.params))
        return [at(issue.params.rule, sentence(path, issue.params.message), issue.params.hint)];
      return [at('wrong-type', `${label(path)}: ${issue.message}.`, 'See docs/records.md.')];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const written = typeof issue.input === 'string' ? issue.input : formOf(issue.input);
      if (issue.input === undefined) return [missing(at, path)];
      return [
        at(
          'wrong-type',
          `${label(path)} cannot be ${quoted(written)}.`,
          didYouMean(written, allowed, `Write one of: ${allowed.join(', ')}.`),
        ),
      ];
    }
    case 'invalid_type':
      if (issue.input === undefined) return [missing(at, path)];
      return [
        at(
          'wrong-type',
          `${label(path)} is ${formOf(issue.input)}; it should be ${expectedForm(issue.expected)}.`,
          formHint(path, issue),
        ),
      ];
    case 'invalid_key':
      return [
        at(
          'wrong-type',
          `${quoted(String(path.at(-1)))} is not the code of a language.`,
          'Write the name in another script with its language: {ko: …}, {ru: …}.',
          'key',
        ),
      ];
    default:
      return [anotherForm()];
  }
}

/** Rules about how a value or a name is written, letter by letter. In a text, dashes and curly marks are as they should be. */
const ofForm: ReadonlySet<Problem['rule']> = new Set([
  'empty-value',
  'forbidden-address',
  'impossible-date',
  'invalid-coordinates',
  'invalid-slug',
  'time-without-zone',
  'unknown-key',
  'unknown-zone',
  'wrong-type',
]);

/** The name, the value, or the entries of a list that are refused. */
function refusedIn({ input }: Issue, part: 'key' | 'value', field: FieldPath): string | undefined {
  if (part === 'key' && typeof input !== 'string') return String(field.at(-1));
  if (Array.isArray(input)) return input.filter((entry) => typeof entry === 'string').join(' ');
  return typeof input === 'string' ? input : undefined;
}

/** Unknown fields told of one group; a file with more was not meant for this folder. */
const mostUnknown = 50;

function missing(
  at: (rule: Problem['rule'], message: string, hint: string, part: 'key', field: FieldPath) => Problem,
  path: FieldPath,
): Problem {
  const field = String(path.at(-1));
  const parent = path.slice(0, -1);
  const where = parent.length > 0 ? ` in ${within(parent)}` : '';
  return at('missing-key', `The field “${field}” is missing${where}.`, `Add a line “${field}: …”.`, 'key', parent);
}

/** Of the ways a value could be written, the one whose faults lie deepest: the one the editor meant. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return (
    branches.find((issues) => issues.every((issue) => !(issue.code === 'invalid_type' && issue.path.length === 0))) ??
    branches[0]
  );
}

function isFault(params: Record<string, unknown> | undefined): params is Record<string, unknown> & FieldFault {
  return params !== undefined && 'rule' in params && 'hint' in params;
}

/** A fault that says what the field is or holds continues its name; any other follows a colon. */
function sentence(path: FieldPath, fault: string): string {
  return `${label(path)}${/^(?:is|holds) /.test(fault) ? '' : ':'} ${fault}.`;
}

/** The label of a group of fields in the middle of a sentence. */
function within(path: FieldPath): string {
  return label(path).replace(/^Entry/, 'entry');
}

/** `roles`, 2nd, `title` reads as “title” (in “roles”, entry 2). */
function label(path: FieldPath): string {
  const [last, ...rest] = path.toReversed();
  if (last === undefined) return 'The front matter';
  const where = rest.toReversed().map((step) => (typeof step === 'number' ? `entry ${step + 1}` : `“${step}”`));
  const own = typeof last === 'number' ? `Entry ${last + 1}` : `“${last}”`;
  return where.length === 0 ? own : `${own} (in ${where.join(', ')})`;
}

function formOf(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a group of fields' : 'a single text';
}

function expectedForm(expected: string): string {
  if (expected === 'array' || expected === 'tuple') return 'a list';
  return expected === 'object' || expected === 'record' ? 'a group of fields' : 'a single text';
}

function formHint(path: FieldPath, issue: Issue & { code: 'invalid_type' }): string {
  const field = path.findLast((step) => typeof step === 'string') ?? 'field';
  if (issue.expected === 'array' || issue.expected === 'tuple')
    return `Put it in square brackets: “${field}: [${typeof issue.input === 'string' ? issue.input : '…'}]”.`;
  if (issue.expected === 'object' || issue.expected === 'record')
    return `Write it as a group of fields: see “${field}” in docs/records.md.`;
  return 'Write one text, without brackets or braces. If they, or a colon, are part of it, put it in quotation marks: "…".';
}

import { type Argument, type Expression, parseSync, Visitor } from 'oxc-parser';

/** One point of a file written otherwise: the text between two offsets, and what takes its place. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What was done, in two or three words. */
  readonly change: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const swapped: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
};

/** Methods whose object can stand for their result. */
const passedBy = new Set(
  'filter normalize replace replaceAll reverse slice sort toLowerCase toReversed toSorted toUpperCase trim trimEnd trimStart'.split(
    ' ',
  ),
);

/** All single points of a source file that could be written otherwise, in the order of the file. Types are left alone. */
export function mutationsOf(file: string, text: string): Mutation[] {
  const found: Mutation[] = [];
  const fixed = new Set<number>();
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const put = ({ start, end }: Span, replacement: string, change: string): void => {
    found.push({ start, end, replacement, change });
  };
  const condition = (test: Expression): void => {
    put(test, 'true', 'condition always true');
    put(test, 'false', 'condition never true');
  };
  const leaveOut = (elements: readonly (Span | null)[]): void => {
    elements.forEach((element, index) => {
      if (!element) return;
      const next = elements[index + 1];
      put({ start: element.start, end: next ? next.start : element.end }, '', 'element left out');
    });
  };

  new Visitor({
    ImportDeclaration: ({ source }) => fixed.add(source.start),
    ExportNamedDeclaration: ({ source }) => source && fixed.add(source.start),
    ExportAllDeclaration: ({ source }) => fixed.add(source.start),
    ImportExpression: ({ source }) => fixed.add(source.start),
    TSLiteralType: ({ literal }) => fixed.add(literal.start),
    Property: ({ key, computed }) => !computed && fixed.add(key.start),
    IfStatement: ({ test }) => condition(test),
    ConditionalExpression: ({ test }) => condition(test),
    WhileStatement: ({ test }) => put(test, 'false', 'condition never true'),
    BinaryExpression: ({ operator, left, right }) => {
      const other = swapped[operator];
      if (other === undefined) return;
      const at = text.indexOf(operator, left.end);
      if (at < right.start) put({ start: at, end: at + operator.length }, other, `${operator} became ${other}`);
    },
    LogicalExpression: (node) => {
      put(node, textOf(node.left), `right side of ${node.operator} left out`);
      put(node, textOf(node.right), `left side of ${node.operator} left out`);
    },
    UnaryExpression: (node) => {
      if (node.operator === '!') put(node, textOf(node.argument), 'negation left out');
    },
    ExpressionStatement: (node) => put(node, ';', 'statement left out'),
    ContinueStatement: (node) => put(node, ';', 'statement left out'),
    BreakStatement: (node) => put(node, ';', 'statement left out'),
    ReturnStatement: (node) => {
      if (node.argument && textOf(node.argument) !== 'undefined') put(node.argument, 'undefined', 'returns nothing');
    },
    ArrayExpression: ({ elements }) => leaveOut(elements),
    ObjectExpression: ({ properties }) =>
      leaveOut(properties.map((property) => (property.type === 'SpreadElement' ? property : null))),
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const name = textOf(callee.property);
      if (passedBy.has(name)) put(node, textOf(callee.object), `${name} left out`);
      if (/^Math\.(?:max|min)$/.test(textOf(callee))) eachOf(node.arguments, node, put, textOf);
    },
    Literal: ({ start, end, value }) => {
      if (fixed.has(start)) return;
      if (typeof value === 'boolean') put({ start, end }, String(!value), `${value} became ${!value}`);
      if (typeof value === 'number') put({ start, end }, String(value + 1), `${value} became ${value + 1}`);
      if (typeof value === 'string' && value !== '') put({ start, end }, "''", 'text emptied');
    },
  }).visit(parseSync(file, text).program);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function eachOf(
  values: readonly Argument[],
  whole: Span,
  put: (at: Span, replacement: string, change: string) => void,
  textOf: (at: Span) => string,
): void {
  for (const value of values) if (value.type !== 'SpreadElement') put(whole, textOf(value), 'bound left out');
}

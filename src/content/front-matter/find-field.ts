import { isMap, isPair, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { FieldPath } from '../../model/references.ts';
import { readSoundLines } from './yaml.ts';
import { pointOf } from './yaml-syntax.ts';

/** Where a field stands. A path that leads nowhere gives the place of its nearest parent; `undefined` if nothing is there. */
export type FieldFinder = (path: FieldPath, part: 'key' | 'value') => { line: number; column: number } | undefined;

/** Reads YAML once, to find any number of its fields. */
export function fieldFinder(yaml: string): FieldFinder {
  const { document, lines } = readSoundLines('', yaml);
  return (path, part) => find(document.contents, lines, path, part);
}

function find(root: unknown, lines: LineCounter, path: FieldPath, part: 'key' | 'value'): ReturnType<FieldFinder> {
  let node = root;
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

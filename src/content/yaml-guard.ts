import type { Problem } from '../diagnostics/diagnostic.ts';

const deepestNesting = 20;

/** Forms on which the YAML reader runs out of stack, memory or time, refused before it sees them. */
export function hostileForm(file: string, yaml: string): Problem | undefined {
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

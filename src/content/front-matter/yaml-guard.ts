import type { Problem } from '../../diagnostics/diagnostic.ts';
import { strangeCharacters } from '../../model/values/characters.ts';

const deepestNesting = 20;

/** How often a mark may stand that no field needs even once. */
const mostMarks = 20;

/** Anchors, aliases, tags and explicit names, wherever a value or name can begin. */
const marks = /(?:^|[\s[{,:])[&*!?](?=\S|\s)/g;

/** Forms on which the YAML reader runs out of stack, memory or time, refused before it sees them. */
export function hostileForm(file: string, yaml: string): Problem | undefined {
  const at = deepNesting(yaml) ?? repetition(yaml);
  if (at === undefined) return undefined;
  return {
    rule: 'nesting-too-deep',
    file,
    place: { line: yaml.slice(0, at).split('\n').length, column: 1 },
    message: 'The front matter is nested deeper, or repeats marks more often, than any field needs.',
    hint: 'Write plain fields and lists; close every [ and {.',
  };
}

/** Where more brackets are open than any field needs. Brackets in quotation marks count too, which does no harm. */
function deepNesting(yaml: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < yaml.length; at++) {
    const character = yaml[at];
    if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && depth > 0) depth--;
    if (depth > deepestNesting) return at;
  }
  return undefined;
}

function repetition(yaml: string): number | undefined {
  const chain = /(?:[-?:] +){20}|&{4}|!{4}|(?:,\s*){4}/.exec(yaml);
  if (chain) return chain.index;
  return [...yaml.matchAll(marks)][mostMarks]?.index;
}

/** A space that looks like one and is none in YAML, where it would make a field part of the text above. */
export function lookalikeSpace(file: string, yaml: string): Problem | undefined {
  const found = /(?:^|\n)(?:[ \t]*[\w-]+:|[ \t]*)([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])/.exec(yaml);
  if (!found) return undefined;
  const before = yaml.slice(0, found.index + found[0].length - 1);
  return {
    rule: 'yaml-syntax',
    file,
    place: { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') },
    message: `Here stands a no-break space or one of its kind, ${strangeCharacters(found[1] ?? '').join('')}, which looks like a space and is none in YAML.`,
    hint: 'Delete it, and type a plain space.',
  };
}

/** A line that ends a YAML document, after which the rest would be lost. */
export function secondDocument(file: string, yaml: string): Problem | undefined {
  const first = yaml.search(/\S/);
  const last = yaml.trimEnd().length;
  const found = [...yaml.matchAll(/^(?:---|\.\.\.)[ \t]*$/gm)].find(
    ({ index, 0: line }) => index > first && index + line.length < last,
  );
  if (!found) return undefined;
  return {
    rule: 'yaml-syntax',
    file,
    place: { line: yaml.slice(0, found.index).split('\n').length, column: 1 },
    message: 'This line ends the fields, so those below it would be lost.',
    hint: 'Take the line out.',
  };
}

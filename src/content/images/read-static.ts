import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../files/article-files.ts';
import { runsScript } from '../files/script.ts';
import { privateFile } from '../files/file-problems.ts';
import { drawingFault } from './drawing.ts';
import { withoutMetadata } from './read-image.ts';

/** A file of the static folder as it is published, if it may be, and what its owner should know. */
export interface StaticReading {
  readonly published?: SourceFile;
  readonly problems: readonly Problem[];
}

/** How a private key begins in every program that writes one as text. */
const privateKey = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----/;

/** Where a private key is looked for: longer files are none. */
const longestKey = 100_000;

/** Looks into a file of the static folder, whatever it is. Pictures lose what they say of their making, as those of the images folder do. */
export function readStatic(source: SourceFile): StaticReading {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  if (source.bytes.length <= longestKey && privateKey.test(Buffer.from(source.bytes).toString('latin1')))
    return { problems: [privateFile(source.path, name)] };
  if (/\.svg$/i.test(name)) {
    const problem = drawingProblem(source);
    return problem ? { problems: [problem] } : { published: source, problems: [] };
  }
  const cleaned = withoutMetadata(source);
  if ('rule' in cleaned) return { problems: [cleaned] };
  return {
    published: cleaned.published,
    problems: runsScript(name, source.bytes) ? [scriptInStatic(source.path)] : [],
  };
}

function drawingProblem({ path, bytes }: SourceFile): Problem | undefined {
  const fault = drawingFault(bytes);
  switch (fault?.type) {
    case undefined:
      return undefined;
    case 'active':
      return {
        rule: 'active-drawing',
        file: path,
        place: 'file',
        message: `This drawing ${fault.what}. Opened by its address it is a page, and not every host keeps pages from that.`,
        hint: 'Take that out, or export the drawing again as “Plain SVG” or as PNG.',
      };
    case 'telling':
      return {
        rule: 'image-metadata',
        file: path,
        place: 'file',
        message: `This drawing ${fault.what}, which readers could read.`,
        hint: 'Save it as “Plain SVG”, or take that out with a text editor.',
      };
    case 'unreadable':
      return {
        rule: 'invalid-image',
        file: path,
        place: 'file',
        message: `This drawing ${fault.what}.`,
        hint: 'Export it again as SVG in UTF-8.',
      };
  }
}

function scriptInStatic(file: string): Problem {
  return {
    rule: 'script-in-static',
    file,
    place: 'file',
    message:
      'This file holds a script. It runs in the name of the site where the host sends no headers, and does not run where it does.',
    hint: 'Take the script out, unless you wrote it and want it to run.',
  };
}

import type { Problem } from '../diagnostics/diagnostic.ts';
import { type SiteSettings, siteSchema } from '../model/site.ts';
import type { SourceFile } from './files/article-files.ts';
import { decode } from './files/decode.ts';
import { problemsOfTexts } from './front-matter/text-problems.ts';
import { checkFields } from './front-matter/schema-problems.ts';
import { parseYaml } from './front-matter/yaml.ts';

/** A blank line, a comment, or the mark that begins a document. */
function saysNothing(line: string): boolean {
  const written = line.trim();
  return written === '' || written === '---' || written.startsWith('#');
}

/** The most characters that `site.yaml` may have, for the same reason as front matter. */
const largestSettings = 32_000;

function tooLarge(file: string): Problem {
  return {
    rule: 'file-too-large',
    file,
    place: 'file',
    message: `This file has more than ${largestSettings} characters, the most that settings may have.`,
    hint: 'Keep only the settings of docs/records.md in it.',
  };
}

/** Reads `site.yaml`. Without one, or with faults in it, the defaults stand in so that everything else is still checked. */
export function readSettings(source: SourceFile | undefined): { settings: SiteSettings; problems: readonly Problem[] } {
  const defaults = siteSchema.parse({});
  if (!source) {
    const problem: Problem = {
      rule: 'missing-settings',
      file: 'site.yaml',
      place: 'file',
      message: `There is no site.yaml, so the site is called “${defaults.title}” and does not know its address.`,
      hint: 'Add articles/site.yaml with a line “title: …” and a line “url: https://…”.',
    };
    return { settings: defaults, problems: [problem] };
  }
  const decoded = decode(source.path, source.bytes);
  if (decoded.text === undefined) return { settings: defaults, problems: decoded.problems };
  if (decoded.text.length > largestSettings) return { settings: defaults, problems: [tooLarge(source.path)] };
  if (decoded.text.split('\n').every(saysNothing)) return { settings: defaults, problems: [] };
  const yaml = parseYaml(source.path, decoded.text);
  if (yaml.value === undefined) return { settings: defaults, problems: [...decoded.problems, ...yaml.problems] };
  const checked = checkFields(source.path, siteSchema, yaml.value);
  const inTexts = problemsOfTexts(siteSchema, yaml.inTexts);
  const problems = [
    ...decoded.problems,
    ...yaml.problems,
    ...inTexts,
    ...('problems' in checked ? checked.problems : []),
  ];
  return { settings: 'value' in checked ? checked.value : defaults, problems };
}

import { HtmlValidate } from 'html-validate';
import { folderOfKind } from '../../model/values/kinds.ts';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import type { PageFacts } from '../reading/page-facts.ts';

/** CSS that the Nu HTML checker refuses in a style element, though browsers know it. */
const refusedByNu = /@container|text-box|field-sizing|::highlight|contain-intrinsic-size/;

/** Pages are valid HTML, with one headline, no skipped level, and a title and description of their own. */
export function checkHtml(built: BuiltSite): CheckResult {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Prettier markup, not validity: pages are written without needless bytes.
      'long-title': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'void-style': 'off',
      // HTML lets an id begin with a digit, as those of headings such as “2019: the first summit” do.
      'valid-id': ['error', { relaxed: true }],
    },
  });
  const titles = new Map<string, string>();
  const names = sharedNames(built);
  const findings: Finding[] = [];
  for (const [file, page] of built.pages) {
    const { results } = validator.validateStringSync(built.text(file), file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      findings.push({ file, message: `Line ${line}, column ${column}: ${message} (${ruleId}).` });
    for (const message of outlineFaults(page)) findings.push({ file, message });
    if (page.isRedirect || page.isHidden) continue;
    const other = titles.get(page.title);
    if (other !== undefined && !names.some((name) => page.title.includes(name)))
      findings.push({ file, message: `It has the title of ${other}: “${page.title}”.` });
    titles.set(page.title, file);
  }
  return { name: 'html', examined: built.pages.size, unit: 'pages', findings };
}

/** What more than one record is called, of which `briefing check` tells: pages about them have one title for a reason. */
function sharedNames({ pages }: BuiltSite): string[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const [file, { title }] of pages) {
    if (recordPage.test(file)) (seen.has(title) ? shared : seen).add(title);
  }
  return [...shared].map((title) => title.replace(/ – [^–]*$/, ''));
}

/** The page of a record: its kind, its slug, and nothing below. */
const recordPage = new RegExp(`^(?:${Object.values(folderOfKind).join('|')})/[^/]+/index\\.html$`);

function outlineFaults({ headings, title, description, styles, isRedirect, isHidden }: PageFacts): string[] {
  const faults: string[] = [];
  const heads = headings.filter((level) => level === 1).length;
  if (heads !== 1) faults.push(`It has ${heads} headings of the first level; it should have one.`);
  const skipped = headings.find((level, index) => level > (headings[index - 1] ?? 0) + 1);
  if (skipped !== undefined) faults.push(`Its headings skip a level before one of level ${skipped}.`);
  if (title.trim() === '') faults.push('It has no title.');
  if (!isRedirect && !isHidden && (description ?? '').trim() === '') faults.push('It has no description.');
  if (styles.some((css) => refusedByNu.test(css))) faults.push('Its style holds what the Nu HTML checker refuses.');
  return faults;
}

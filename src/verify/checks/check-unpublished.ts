import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import { plainText } from '../reading/plain-text.ts';
import type { Secret } from '../reading/secrets.ts';

const readable = /\.(?:html|xml|json|jsonld|csv|ics|txt|svg)$/;

/** Nothing of a draft, an embargoed or a withdrawn record stands in any file. */
export function checkUnpublished(built: BuiltSite, secrets: readonly Secret[]): CheckResult {
  const findings: Finding[] = [];
  const files = secrets.length === 0 ? [] : built.files.filter((file) => readable.test(file));
  for (const file of files) {
    const text = plainText(built.text(file));
    const secret = secrets.find(({ words }) => text.includes(words));
    if (secret)
      findings.push({
        file,
        message: `It holds words of ${secret.origin}, which is not published: “${shorten(secret.words)}”.`,
      });
  }
  return { name: 'unpublished', examined: secrets.length, unit: 'passages', findings };
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

import { loadSite } from '../../src/load/load-site.ts';
import { articleTextReader } from '../../src/commands/terminal/report.ts';
import { noCache } from '../../src/content/read-articles.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { plainPaint, textReport } from '../../src/diagnostics/text-report.ts';

/** What `briefing check` finds in an articles folder at noon of 30 November 2026, and what it prints of it. */
export function checkFolder(articles: string): { diagnostics: readonly Diagnostic[]; report: string } {
  const readText = articleTextReader(articles);
  const request = {
    articles,
    baseUrl: undefined,
    pathPrefix: undefined,
    now: undefined,
    host: 'portable',
    styles: '',
    complete: false,
    editorial: true,
    clock: Date.UTC(2026, 10, 30, 12),
  } as const;
  const { diagnostics } = loadSite(request, noCache, readText);
  const lines = new Map<string, string[]>();
  const readLine = (file: string, line: number): string | undefined => {
    if (!lines.has(file)) lines.set(file, (readText(file) ?? '').split(/\r\n?|\n/));
    return lines.get(file)?.[line - 1];
  };
  return { diagnostics, report: textReport(diagnostics, readLine, plainPaint) };
}

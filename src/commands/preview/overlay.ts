import { escapeXml } from '../../base/escape.ts';

/** The report of what is wrong, shown over the last good page. The text comes from articles, so it is escaped. */
export function overlay(title: string, words: string): string {
  return (
    '<dialog open id="preview-errors" aria-labelledby="preview-title" ' +
    'style="position:fixed;inset:auto 0 0 0;z-index:9;width:auto;max-width:none;max-height:60vh;overflow:auto;margin:0;padding:1rem;' +
    'border:0;border-top:4px solid #a33;background:#fff;color:#111;font:14px/1.5 ui-monospace,monospace">' +
    `<h2 id="preview-title" style="margin:0;font-size:1em">${escapeXml(title)}</h2>` +
    `<pre style="white-space:pre-wrap;margin:.5rem 0 0">${escapeXml(words)}</pre></dialog>`
  );
}

/** A page that stands where none can be shown. */
export function wordsPage(title: string, words: string): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${escapeXml(title)}</title></head><body style="font:16px/1.5 system-ui,sans-serif;margin:2rem">` +
    `<h1 style="font-size:1.2em">${escapeXml(title)}</h1><pre style="white-space:pre-wrap">${escapeXml(words)}</pre></body></html>`
  );
}

/** Reloads the page when the articles change, and when the preview comes back after a restart. */
export function reloadScript(eventsPath: string): string {
  return (
    '<script>(()=>{let lost=false;' +
    `const changes=new EventSource(${JSON.stringify(eventsPath)});` +
    'changes.onmessage=()=>location.reload();' +
    'changes.onerror=()=>{lost=true};' +
    'changes.onopen=()=>{if(lost)location.reload()}})()</script>'
  );
}

/** The report of what is wrong, shown over the last good page. The text comes from articles, so it is escaped. */
export function overlay(diagnostics: string): string {
  const escaped = diagnostics.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<dialog open id="preview-errors" aria-labelledby="preview-title" ' +
    'style="position:fixed;inset:auto 0 0 0;z-index:9;width:auto;max-width:none;max-height:60vh;overflow:auto;margin:0;padding:1rem;' +
    'border:0;border-top:4px solid #a33;background:#fff;color:#111;font:14px/1.5 ui-monospace,monospace">' +
    '<h2 id="preview-title" style="margin:0;font-size:1em">The articles have errors; this is the last page without them</h2>' +
    `<pre style="white-space:pre-wrap;margin:.5rem 0 0">${escaped}</pre></dialog>`
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

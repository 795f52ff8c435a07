/** Endings of files that browsers open as pages, in which a script would run. */
const pageEnding = /\.(?:x?html?|xht|shtml|xml|xslt?|mhtml?|svgz|rdf|rss|atom)$/i;

const script =
  /<(?:[a-z0-9]+:)?script[\s/>]|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*[\s"'/]on[a-z]+\s*=|(?:java|vb)script\s*:|<\?xml-stylesheet/i;

/** Whether a file would run a script when a reader opens it by its address. */
export function runsScript(path: string, bytes: Uint8Array): boolean {
  // Without zero bytes, text in UTF-16 reads like any other.
  return pageEnding.test(path) && script.test(Buffer.from(bytes).toString('utf8').replaceAll('\0', ''));
}

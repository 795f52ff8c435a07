/** Types by the ending of a file. What the preview answers and what servers are told comes from here, so that they cannot differ. */
export const contentTypes: Readonly<Record<string, string>> = {
  'text/html; charset=utf-8': 'html htm',
  'text/plain; charset=utf-8': 'txt md',
  'text/css; charset=utf-8': 'css',
  'text/csv; charset=utf-8': 'csv',
  'text/calendar; charset=utf-8': 'ics',
  'text/javascript; charset=utf-8': 'js mjs',
  'text/vtt; charset=utf-8': 'vtt',
  'application/xml; charset=utf-8': 'xml xsl',
  'application/json': 'json map',
  'application/ld+json': 'jsonld',
  'application/geo+json': 'geojson',
  'application/manifest+json': 'webmanifest',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/wasm': 'wasm',
  'application/zip': 'zip',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
  'font/woff': 'woff',
  'font/ttf': 'ttf',
  'font/otf': 'otf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg oga opus',
  'audio/wav': 'wav',
  'video/mp4': 'mp4 m4v',
  'video/webm': 'webm',
};

/** Types of files that are known by their whole name. */
export const feedTypes = [
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json'],
] as const;

/** The type of a file whose ending says none. */
export const unknownType = 'application/octet-stream';

const typeOfEnding: ReadonlyMap<string, string> = new Map(
  Object.entries(contentTypes).flatMap(([type, endings]) => endings.split(' ').map((ending) => [ending, type])),
);

/** The type of a file of the site, such as `people/ana/feed.xml`. Endings may be in capitals. */
export function contentTypeOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const feed = feedTypes.find(([feedName]) => feedName === name);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return feed?.[1] ?? typeOfEnding.get(ending) ?? unknownType;
}

import { cleanImage } from '../../content/images/clean-image.ts';
import { drawingFault } from '../../content/images/drawing.ts';
import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';

/** Endings of pictures and films. What a file is, its first bytes say; the endings only tell how many there are. */
const picture = /\.(?:jpe?g|png|webp|gif|avif|heic|heif|jxl|tiff?|svg|mp4|mov)$/i;

/** No picture says who made it, where, when and with what, and no drawing runs anything. */
export function checkMetadata(built: BuiltSite): CheckResult {
  const findings = built.files.flatMap((file): Finding[] => {
    if (/\.svg$/i.test(file)) {
      const fault = drawingFault(built.bytes(file));
      return fault ? [{ file, message: `It ${fault.what}.` }] : [];
    }
    if (!mayBePicture(file)) return [];
    const cleaning = cleanImage(built.bytes(file));
    if (cleaning.type === 'damaged') return [{ file, message: 'It is damaged, so that nobody knows what it holds.' }];
    const metadata = cleaning.type === 'telling' ? cleaning.found : cleaning.removed;
    return metadata.length > 0
      ? [{ file, message: `It holds what readers should not get: ${metadata.join(', ')}.` }]
      : [];
  });
  const pictures = built.files.filter((file) => picture.test(file));
  return { name: 'metadata', examined: pictures.length, unit: 'pictures', findings };
}

/** Whether a file is worth opening: texts, of which a site has very many, are no pictures. */
function mayBePicture(file: string): boolean {
  return !/\.(?:html|xml|json|jsonld|txt|css|js|ics|csv|br|gz|conf)$/.test(file);
}

import { hashOf } from '../../base/hash.ts';
import type { PageView } from '../../views/page-view.ts';
import type { SitePlan } from '../../plan/plan.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import type { OutputPath } from '../../addresses/paths.ts';
import type { Output } from './output.ts';
import type { Rasterise } from './social-artist.ts';

/** Turns a page's view into its HTML. */
export type PageRenderer = (view: PageView, site: SiteView) => string;

/**
 * The files of a plan. A page's hash covers its view, the site's view, and the generator. `rasterise` is needed for a plan with
 * pictures alone.
 */
export function outputsOf(
  { site, outputs }: SitePlan,
  generator: string,
  renderPage: PageRenderer,
  rasterise: Rasterise = withoutRenderer,
): Output[] {
  const common = hashOf(generator, JSON.stringify(site));
  return outputs.map((output): Output => {
    if (output.type === 'copy') return ready(output.file, output.source.hash, output.source.bytes);
    if (output.type === 'picture') {
      const { file, hash, drawing } = output;
      return { file, hash: () => hash, make: () => ({ hash, content: rasterise(drawing()) }) };
    }
    if (output.type === 'text') {
      const { file, text, fingerprint } = output;
      const hash = () => (fingerprint ? hashOf(common, file, fingerprint()) : hashOf(text()));
      return { file, hash, make: () => ({ hash: hash(), content: text() }) };
    }
    const hashOfPage = (view: PageView): string => hashOf(common, JSON.stringify(view));
    return {
      file: output.file,
      hash: () => hashOfPage(output.view()),
      make: () => {
        const view = output.view();
        return { hash: hashOfPage(view), content: renderPage(view, site) };
      },
    };
  });
}

function withoutRenderer(): never {
  throw new Error('a picture was planned, but nothing can draw it');
}

function ready(file: OutputPath, hash: string, content: string | Uint8Array): Output {
  return { file, hash: () => hash, make: () => ({ hash, content }) };
}

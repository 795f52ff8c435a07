import { createHash } from 'node:crypto';
import type { PageView } from '../pages/page-view.ts';
import type { SitePlan } from '../pages/plan.ts';
import type { SiteView } from '../pages/site-view.ts';
import type { Output } from './output.ts';

/** Turns a page's view into its HTML. */
export type PageRenderer = (view: PageView, site: SiteView) => string;

/** The files of a plan, each with the hash of all that goes into it: its view or bytes, the site's view, and the generator. */
export function outputsOf({ site, outputs }: SitePlan, generator: string, renderPage: PageRenderer): Output[] {
  const common = createHash('sha256').update(generator).update(JSON.stringify(site)).digest('base64url');
  return outputs.map((output): Output => {
    if (output.type === 'copy') {
      const { source } = output;
      return { file: output.file, hash: source.hash, render: () => source.bytes };
    }
    if (output.type === 'text') {
      return {
        file: output.file,
        hash: createHash('sha256').update(output.text).digest('base64url'),
        render: () => output.text,
      };
    }
    const { view } = output;
    const hash = createHash('sha256').update(common).update(JSON.stringify(view)).digest('base64url');
    return { file: output.file, hash, render: () => renderPage(view, site) };
  });
}

import { webFolder } from '../model/values/site-address.ts';
import { hasRules, hosts } from '../hosting/host.ts';
import type { BriefingOptions } from './plugin-types.ts';
import { StatedError } from './stated-error.ts';

const names: readonly string[] = ['articles', 'prefix', 'host'];

/** The options of the plugin, checked. Throws {@link StatedError} with what is wrong in plain words. */
export function parseOptions(given: unknown = {}): Required<BriefingOptions> {
  if (typeof given !== 'object' || given === null)
    throw new StatedError(`The options of the briefing are an object, such as { articles: 'articles' }.`);
  // Eleventy takes “immediate” from the options of any plugin.
  const unknown = Object.keys(given).find((name) => !names.includes(name) && name !== 'immediate');
  if (unknown !== undefined)
    throw new StatedError(`The briefing has no option “${unknown}”. Its options are ${names.join(', ')}.`);
  const { articles = 'articles', prefix = '/', host = 'portable' }: Record<string, unknown> = { ...given };
  if (typeof articles !== 'string' || articles.trim() === '')
    throw new StatedError(`“articles” names the folder of the articles, such as 'articles', not ${shown(articles)}.`);
  const folder = typeof prefix === 'string' ? webFolder(prefix) : undefined;
  if (folder === undefined)
    throw new StatedError(`“prefix” is a folder of the site's addresses, such as '/briefing/', not ${shown(prefix)}.`);
  const known = hosts.find((one) => one === host);
  if (known === undefined) throw new StatedError(`“host” is one of ${hosts.join(', ')}, not ${shown(host)}.`);
  return { articles, prefix: folder, host: folder === '/' || !hasRules(known) ? known : 'portable' };
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

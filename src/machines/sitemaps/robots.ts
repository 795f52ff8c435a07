import { newsSitemapFile, robotsFile, sitemapFile } from '../../addresses/feed-files.ts';
import type { MachinePlanner } from '../../plan/planned-output.ts';
import { fileAddress, homeAddress } from '../whole-address.ts';

/** `robots.txt`: everybody may read everything, and where the sitemaps are. A publisher's own one takes its place. */
export const robotsOutput: MachinePlanner = ({ site, statics }) => {
  if (statics.has(robotsFile)) return [];
  const home = homeAddress(site);
  const sitemaps = home === undefined ? [] : [sitemapFile, newsSitemapFile].map((file) => fileAddress(home, file));
  const text = ['User-agent: *', 'Allow: /', ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join('\n');
  return [{ type: 'text', file: robotsFile, text: () => text }];
};

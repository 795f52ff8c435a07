/** Where a site will be hosted; `portable` needs nothing of its host but to send files. */
export const hosts = ['portable', 'github-pages', 'netlify', 'cloudflare', 'nginx'] as const;

export type Host = (typeof hosts)[number];

/** Hosts that read rules: what they are told by rules, pages need not say. */
export type HostWithRules = Exclude<Host, 'portable' | 'github-pages'>;

export function hasRules(host: Host): host is HostWithRules {
  return host !== 'portable' && host !== 'github-pages';
}

/** Whether a host sends copies of files that were compressed beforehand; the others compress by themselves, and count every file. */
export function sendsCopies(host: Host): boolean {
  return host === 'portable' || host === 'nginx';
}

/** Where a site will be hosted; `portable` needs nothing of its host but to send files. */
export const hosts = ['portable', 'github-pages', 'netlify', 'cloudflare', 'nginx'] as const;

export type Host = (typeof hosts)[number];

export function isHost(word: string): word is Host {
  return hosts.some((host) => host === word);
}

/** The file that holds a host's redirects, for hosts that have rules. The others get a page at each former address. */
export const redirectFile: { readonly [One in Host]?: string } = {
  netlify: '_redirects',
  cloudflare: '_redirects',
  nginx: 'redirects.nginx.conf',
};

/** One permanent redirect in a host's own format. Paths hold no character that needs quoting. */
export function redirectRule(host: Host, from: string, to: string): string {
  return host === 'nginx' ? `location = ${from} { return 301 ${to}; }` : `${from} ${to} 301`;
}

import { headerPolicy, styleSource } from './content-policy.ts';
import { contentTypes, feedTypes, unknownType } from './content-types.ts';
import { hashedName } from './hashed-names.ts';
import type { HostRules } from './host-rules.ts';
import { lifetimes, securityHeaders, sharingHeader } from './response-headers.ts';
import { mostSlashes, releaseNamePattern, styleMarkPattern } from './style-mark.ts';

/*
 * One location holds every header, and all others stand within it and bring none of their own, because nginx drops outer headers
 * where an inner one stands. What differs between addresses goes through variables.
 *
 * No link within a release is followed. `from` names dots, which begin no path, so that the whole path is looked at, as without it.
 * They are there because the Brotli module takes the three bytes after a path for a part of it, and a slash among those would keep
 * it from finding its file: so the bytes that nginx puts there are dots.
 */

/** Stands in the site's folder, so that site and rules never part; the rules themselves keep it from being sent. */
export const nginxRuleFile = 'briefing.nginx.conf';

/** Rules for nginx, to be included in a `server` block whose `root` is the site's folder. */
export function nginxRules(rules: HostRules): string {
  const { pathPrefix, redirects, withdrawn, style, hasIcon, strictTransport } = rules;
  const at = (path: string): string => `${pathPrefix}${path.replace(/^\//, '')}`;
  const headers = securityHeaders('$briefing_policy', strictTransport);
  const policy = headerPolicy({ style: '$briefing_style', hasIcon });
  return `${opening}
set $briefing_root $realpath_root;
${refusals(pathPrefix)}
set $briefing_style "${styleSource(style)}";
if ($briefing_root ~ "${styleMarkPattern}") { set $briefing_style "'sha256-$1='"; }
${`if ($briefing_style ~ "^([^_]*)_(.*)$") { set $briefing_style "$1/$2"; }\n`.repeat(mostSlashes)}set $briefing_policy "${policy}";
set $briefing_lifetime "${lifetimes.other}";
set $briefing_dots "....";
set $briefing_sharing "";
if ($uri ~ "^${pattern(pathPrefix)}(?:data/|(?:.+/)?feed\\.(?:xml|json)$|calendar\\.ics$)") { set $briefing_sharing "${sharingHeader[1]}"; }
${pathPrefix === '/' ? '' : `\nlocation = ${pathPrefix.slice(0, -1)} { absolute_redirect off; return 301 ${pathPrefix}; }\n`}
location ${pathPrefix === '/' ? '/' : `^~ ${pathPrefix}`} {
  ${pathPrefix === '/' ? 'root $briefing_root;' : 'alias $briefing_root/;'}
  disable_symlinks on from=$briefing_dots;
  index index.html;
  absolute_redirect off;
  error_page 403 404 =404 ${at('404.html')};
  gzip_static on;
  gzip_vary on;
  default_type ${unknownType};
  types {
${Object.entries(contentTypes)
  .map(([type, endings]) => `    "${type}" ${endings};\n`)
  .join('')}  }

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('')}  add_header Cache-Control $briefing_lifetime always;
  add_header ${sharingHeader[0]} $briefing_sharing always;

  if ($request_uri ~ "^(/(?:[A-Za-z0-9._~-]+/)*)index\\.html(?:\\?|$)") { return 301 $1; }
  location ~ "${hashedName}" { set $briefing_lifetime "${lifetimes.hashed}"; }
${feedTypes.map(feedRule).join('')}  location = ${at('404.html')} { internal; }
  location = ${at(nginxRuleFile)} { return 404; }
  location ^~ ${at('.withdrawn/')} { internal; alias $briefing_root/; }

${redirects.map(({ from, to }) => redirectRule(from, at(from), at(to))).join('')}${withdrawn
    .map((path) => goneRule(at(path), at(`.withdrawn${path}`)))
    .join('')}}
`;
}

/** A path as part of a pattern. */
function pattern(path: string): string {
  return path.replaceAll('.', '\\.');
}

/** What stands for the site's folder where there is no site: nothing can lie below it, so that no file is ever found there. */
const nowhere = '/dev/null';

/**
 * Where the folder cannot be looked up its path is empty, which nginx would take for the root of the disk or for a folder of its own.
 * So it counts only if it is a site made for nginx; and where the server's root is the link that `briefing publish` sets, only if
 * that leads to a release. All this stands outside of locations, so that it is decided before any of them.
 */
function refusals(pathPrefix: string): string {
  const below = pattern(pathPrefix.slice(0, -1));
  return `set $briefing_leads "$document_root > $briefing_root";
if ($briefing_leads ~ "/current > (?!/(?:.+/)?releases/${releaseNamePattern}$)") { set $briefing_root ${nowhere}; }
if ($briefing_root !~ "^/.") { set $briefing_root ${nowhere}; }
${pathPrefix === '/' ? '' : refusalBeside}if (!-f $briefing_root/${nginxRuleFile}) { set $briefing_root ${nowhere}; }
set $briefing_asked "$briefing_root$uri";
if ($briefing_asked ~ "^${nowhere}${below}(?:/|$)") { return 503; }`;
}

/** What the larger site has no root of its own for is looked up below the server's: nothing may be found there but a release. */
const refusalBeside = `set $briefing_astray ${nowhere};
if ($briefing_root = ${nowhere}) { set $briefing_astray $request_filename; }
if (-f $briefing_astray) { return 503; }
`;

const opening = `# Rules of this site for nginx: addresses, headers, lifetimes. Include this file in a server block whose root is the site's folder:
#
#   server {
#     listen 80;
#     server_name briefing.example;
#     root /srv/briefing/current;
#     include /srv/briefing/current/${nginxRuleFile};
#   }
#
# The folder is looked up once for each request, so that an answer never comes from two releases. The name of a release may end in
# "~" and the hash of its style sheet ("_" for "/"), which then is the one that pages are allowed: a release needs no reload to be
# shown right. In a folder of a larger site, whatever else the server holds needs a root of its own. Where the folder is not there, cannot be read or is no site, every address answers 503; links within it are not followed.
`;

function feedRule([name, type]: (typeof feedTypes)[number]): string {
  return `  location ~ "/${name.replace('.', '\\.')}$" { types { } default_type "${type}"; }\n`;
}

/** Leads on unless a file stands there, which is so while these rules are those of a release after the one that is served. */
function redirectRule(path: string, from: string, to: string): string {
  const file = path.replace(/\/$/, '');
  const rule = (address: string): string =>
    `  location = ${address} { if (!-e $briefing_root${file}) { return 301 ${to}; } }\n`;
  return from.endsWith('/') ? rule(from) + rule(from.slice(0, -1)) : rule(from);
}

/** Answers 410 at a withdrawn record's address and below it, with the record's page as the explanation. */
function goneRule(path: string, folder: string): string {
  return `  location ^~ ${path} { error_page 410 ${folder}index.html; return 410; }\n`;
}

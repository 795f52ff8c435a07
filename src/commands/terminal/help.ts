import { hosts } from '../../hosting/host.ts';

export const help = `briefing: a briefing site from Markdown articles

  briefing build            make the site, or bring it up to date
  briefing check            find everything that is wrong, write nothing
  briefing start            preview in the browser, with live reload
  briefing new KIND "NAME"  a new file to fill in: story, person, event, place …
  briefing publish          put the built site where a server serves it, or go back to the one before
  briefing verify           look over the built folder before it is published

Flags of build, check, start and verify:
  --articles FOLDER     where the articles are (articles)
  --output FOLDER       where the site goes (_site)
  --base-url URL        where the site will stand (“url” in site.yaml)
  --path-prefix PATH    the folder of that address it stands in (/)
  --for HOST            ${hosts.join(', ')} (portable)
  --hsts                rules for the host tell browsers to come back by HTTPS only
  --now DATE            lifts embargoes that end before it
  --format text|json    how to report (text)
Flags of build:
  --complete            also what is needed for publishing only, such as the whole archive as data
  --no-cache            forget earlier builds and write everything anew
Flags of publish:
  --to FOLDER           the folder that the server reads
  --output FOLDER       the built site (_site)
  --rollback            make the release before live again
  --allow-another-host, --allow-another-address, --allow-no-stories, --allow-withdrawn
                        publish what is refused because it differs so from the live site
  --format text|json    how to report (text)
Flags of start:
  --port NUMBER         8080
  --lan                 also for other devices on the local network

Exit codes: 0 done, 1 errors in the articles or the site (what is published stays as it was), 2 called wrongly.
`;

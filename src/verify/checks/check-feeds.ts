import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import { isObject, isText, objectsOf, readJson, textOf } from '../reading/json.ts';
import { childrenOf, readXml, textIn, type XmlElement } from '../reading/xml.ts';

/** A moment as Atom and JSON Feed write it: RFC 3339. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** An address with a scheme, as feeds need since they are read elsewhere. */
const wholeAddress = /^[a-z][a-z0-9+.-]*:/i;

/** Atom feeds are as RFC 4287 has them, JSON Feeds as version 1.1 does; no address in them depends on where they are read. */
export function checkFeeds(built: BuiltSite): CheckResult {
  const atom = built.made.filter((file) => /(?:^|\/)feed\.xml$/.test(file));
  const json = built.made.filter((file) => /(?:^|\/)feed\.json$/.test(file));
  const findings: Finding[] = [
    ...atom.flatMap((file) => atomFaults(readXml(built.text(file))).map((message) => ({ file, message }))),
    ...json.flatMap((file) => jsonFaults(readJson(built.text(file))).map((message) => ({ file, message }))),
  ];
  return { name: 'feeds', examined: atom.length + json.length, unit: 'feeds', findings };
}

function atomFaults(feed: XmlElement | string): string[] {
  if (typeof feed === 'string') return [`It is not XML: ${feed}.`];
  if (feed.name !== 'feed') return ['It is no Atom feed.'];
  const entries = childrenOf(feed, 'entry');
  const addresses = [feed, ...entries].flatMap((part) => [
    ...childrenOf(part, 'link').map(({ attributes }) => attributes['href'] ?? ''),
    ...childrenOf(part, 'content').flatMap(({ text }) => addressesIn(text)),
  ]);
  return [
    ...[feed, ...entries].flatMap(atomPartFaults),
    ...relativeFaults(addresses),
    ...repeated(entries.map((entry) => textIn(entry, 'id'))).map((id) => `Two entries have the id ${id}.`),
  ];
}

function atomPartFaults(part: XmlElement): string[] {
  const shown = `${part.name} “${textIn(part, 'title')}”`;
  const faults = ['id', 'title']
    .filter((name) => textIn(part, name) === '')
    .map((name) => `The ${shown} has no ${name}.`);
  if (!moment.test(textIn(part, 'updated'))) faults.push(`The ${shown} does not say when it was updated.`);
  return faults;
}

function jsonFaults(feed: unknown): string[] {
  if (!isObject(feed)) return ['It is not JSON.'];
  if (feed['version'] !== 'https://jsonfeed.org/version/1.1') return ['It is no JSON Feed 1.1.'];
  const items = objectsOf(feed['items']);
  return [
    ...(isText(feed['title']) ? [] : ['It has no title.']),
    ...items.flatMap((item) => itemFaults(item)),
    ...relativeFaults(
      [feed['home_page_url'], feed['feed_url'], ...items.map(({ url }) => url)].filter((address) => isText(address)),
    ),
    ...repeated(items.map(({ id }) => textOf(id))).map((id) => `Two items have the id ${id}.`),
  ];
}

function itemFaults(item: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  if (!isText(item['id'])) faults.push('An item has no id.');
  if (!isText(item['content_html']) && !isText(item['content_text']))
    faults.push(`Item ${textOf(item['id'])} is empty.`);
  for (const field of ['date_published', 'date_modified']) {
    if (item[field] !== undefined && !moment.test(textOf(item[field])))
      faults.push(`Item ${textOf(item['id'])} has a ${field} of another form than RFC 3339.`);
  }
  return [...faults, ...relativeFaults(addressesIn(textOf(item['content_html'])))];
}

function addressesIn(markup: string): string[] {
  return [...markup.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
}

function relativeFaults(addresses: readonly string[]): string[] {
  return addresses
    .filter((address) => !wholeAddress.test(address))
    .map((address) => `“${address}” means something else where the feed is read.`);
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

import type { Objection, Reservation } from '../../publish/objections.ts';

/** Records that a refusal names; the others are counted. */
const mostNamed = 20;

/** What a publisher is told of objections, and how to say that it is meant. `undefined` if all of them are allowed. */
export function objectionMessage(
  objections: readonly Objection[],
  allowed: ReadonlySet<Reservation>,
): string | undefined {
  const open = objections.filter(({ type }) => !allowed.has(type));
  if (open.length === 0) return undefined;
  const flags = open.map(({ type }) => `--allow-${type}`).join(' ');
  return [...open.map(reasonOf), `Nothing was changed. If it is meant so, say so: the same command with ${flags}`].join(
    '\n',
  );
}

function reasonOf(objection: Objection): string {
  switch (objection.type) {
    case 'another-host':
      return objection.live === 'nginx'
        ? 'The live site has rules for nginx, and this one has none: a server that includes them could not start again. Build with --for nginx.'
        : `The live site was built for ${objection.live}, this one for ${objection.next}.`;
    case 'another-address':
      return `The live site was built for the address ${objection.live}, this one for ${objection.next}: its links, feeds and redirects would be wrong. Build with --base-url, or set “url” in site.yaml.`;
    case 'no-stories':
      return 'The live site has stories, and this one has none.';
    case 'withdrawn':
      return `${returningText(objection)} would come back, which the live site has withdrawn or no longer has.`;
  }
}

/** `stories/first (“First”) and people/ann (“Ann”)` */
function returningText({ records }: Extract<Objection, { type: 'withdrawn' }>): string {
  const named = records.slice(0, mostNamed).map(({ id, name }) => `${id} (“${name}”)`);
  return records.length > mostNamed
    ? `${named.join(', ')} and ${records.length - mostNamed} more`
    : new Intl.ListFormat('en').format(named);
}

/** What a publisher is told who let records come back; `undefined` if none did. */
export function returnedText(objections: readonly Objection[]): string | undefined {
  const returning = objections.find((objection) => objection.type === 'withdrawn');
  return returning && `Back again: ${returningText(returning)}.`;
}

import type { ComponentChildren, VNode } from 'preact';
import type { ComparedEventView } from '../../src/views/compare/compared-event-view.ts';
import type { Limited } from '../../src/views/lists/limited.ts';
import type { SitePath } from '../../src/addresses/paths.ts';
import type { ReferenceView } from '../../src/views/lists/reference-view.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { Joined, RecordLink } from './link.tsx';

/** What every cell of a comparison is made from. */
export interface CellProps {
  readonly event: ComparedEventView;
  readonly edition: Edition;
}

/** Stands where nothing is known; of an event that did not take place it says so. */
export function Unknown({ event: { status }, edition }: CellProps): VNode {
  const { facts, compare } = edition.words;
  const words = status === undefined || status === 'held' ? facts.notReported : compare.notHeld[status];
  return <UnknownWords words={words} edition={edition} />;
}

interface UnknownProps {
  readonly words: string;
  readonly edition: Edition;
  /** Within a line rather than as one. */
  readonly inline?: boolean;
}

/** Says that something is not known. */
export function UnknownWords({ words, edition, inline = false }: UnknownProps): VNode {
  const { foreignWords } = edition;
  if (!inline) {
    return (
      <p class="unknown" lang={foreignWords}>
        {words}
      </p>
    );
  }
  return (
    <span class="unknown" lang={foreignWords}>
      {words}
    </span>
  );
}

interface SourcesProps {
  readonly sources: Limited<ReferenceView>;
  /** The record that has them all. */
  readonly of: ReferenceView;
  readonly edition: Edition;
}

/** Where the content of a cell comes from: the first sources by name, and a way to the others. */
export function CellSources({ sources, of, edition }: SourcesProps): VNode | null {
  if (sources.items.length === 0) return null;
  const { site, words, foreignWords } = edition;
  const links: ComponentChildren[] = sources.items.map((source) => <RecordLink to={source} edition={edition} />);
  if (sources.more > 0) {
    const rest = (
      <a href={pageHref(site, of.href)} lang={foreignWords}>
        {words.compare.more(sources.more)}
      </a>
    );
    links.push(rest);
  }
  return (
    <p class="attribution">
      <span lang={foreignWords}>{words.facts.source}: </span>
      <Joined items={links} edition={edition} />
    </p>
  );
}

/** What the facts of an event itself rest on. */
export function EventSources({ event, edition }: CellProps): VNode | null {
  const { source, sourceCount } = event;
  if (source) return <CellSources sources={{ items: [source], more: 0 }} of={source} edition={edition} />;
  if (sourceCount === 0) return null;
  return (
    <p class="attribution alone" lang={edition.foreignWords}>
      <a href={`${pageHref(edition.site, event.event.href)}#page-sources`}>
        {edition.words.compare.sources(sourceCount)}
      </a>
    </p>
  );
}

interface MoreProps {
  readonly count: number;
  readonly to: SitePath;
  readonly edition: Edition;
}

/** Leads to the page that shows what a cell leaves out; nothing where it leaves nothing out. */
export function More({ count, to, edition }: MoreProps): VNode | null {
  if (count === 0) return null;
  return (
    <p class="note alone" lang={edition.foreignWords}>
      <a href={pageHref(edition.site, to)}>{edition.words.compare.more(count)}</a>
    </p>
  );
}

interface LabelledProps {
  readonly label: ComponentChildren;
  readonly edition: Edition;
  readonly children: ComponentChildren;
}

/** A term and what is to be said of it, in a list of such. */
export function Labelled({ label, edition, children }: LabelledProps): VNode {
  return (
    <div>
      <dt lang={edition.foreignWords}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import type { ComparedEventView } from '../../../src/views/compare/compared-event-view.ts';
import type { Limited } from '../../../src/views/lists/limited.ts';
import type { SitePath } from '../../../src/addresses/paths.ts';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { Joined, RecordLink } from '../inline/link.tsx';

/** What every cell of a comparison is made from. */
export interface CellProps {
  readonly event: ComparedEventView;
}

/** Stands where nothing is known; of an event that did not take place it says so. */
export function Unknown({ event: { status } }: CellProps): VNode {
  const { facts, compare } = useEdition().words;
  const words = status === undefined || status === 'held' ? facts.notReported : compare.notHeld[status];
  return <UnknownWords words={words} />;
}

interface UnknownProps {
  readonly words: string;
  /** Within a line rather than as one. */
  readonly inline?: boolean;
}

/** Says that something is not known. */
export function UnknownWords({ words, inline = false }: UnknownProps): VNode {
  const { foreignWords } = useEdition();
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
}

/** Where the content of a cell comes from: the first sources by name, and a way to the others. */
export function CellSources({ sources, of }: SourcesProps): VNode | null {
  const { site, words, foreignWords } = useEdition();
  if (sources.items.length === 0) return null;
  const links: ComponentChildren[] = sources.items.map((source) => <RecordLink to={source} />);
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
      <Joined items={links} />
    </p>
  );
}

/** What the facts of an event itself rest on. */
export function EventSources({ event }: CellProps): VNode | null {
  const { site, words, foreignWords } = useEdition();
  const { source, sourceCount } = event;
  if (source) return <CellSources sources={{ items: [source], more: 0 }} of={source} />;
  if (sourceCount === 0) return null;
  return (
    <p class="attribution alone" lang={foreignWords}>
      <a href={`${pageHref(site, event.event.href)}#page-sources`}>{words.compare.sources(sourceCount)}</a>
    </p>
  );
}

interface MoreProps {
  readonly count: number;
  readonly to: SitePath;
}

/** Leads to the page that shows what a cell leaves out; nothing where it leaves nothing out. */
export function More({ count, to }: MoreProps): VNode | null {
  const { site, words, foreignWords } = useEdition();
  if (count === 0) return null;
  return (
    <p class="note alone" lang={foreignWords}>
      <a href={pageHref(site, to)}>{words.compare.more(count)}</a>
    </p>
  );
}

interface LabelledProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A term and what is to be said of it, in a list of such. */
export function Labelled({ label, children }: LabelledProps): VNode {
  const { foreignWords } = useEdition();
  return (
    <div>
      <dt lang={foreignWords}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import type { VNode } from 'preact';
import type { RecordParts } from '../../../src/views/records/parts/record-parts.ts';
import { useEdition } from '../../edition.ts';
import { Way } from '../inline/texts.tsx';

/** The way from a person or an event to its timeline; nothing where it has none. */
export function TimelineLink({ view }: { readonly view: RecordParts }): VNode | null {
  const { words } = useEdition();
  if (view.timeline === undefined) return null;
  return <Way to={view.timeline}>{words.timeline.link(view.name)}</Way>;
}

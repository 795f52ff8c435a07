import type { VNode } from 'preact';
import type { NoteView } from '../../../src/views/body/citation.ts';
import type { ReferenceView } from '../../../src/views/lists/reference-view.ts';
import { useEdition } from '../../edition.ts';
import { Joined, RecordLink } from './link.tsx';
import { Notes } from './note.tsx';

interface AttributionProps {
  readonly sources: readonly (ReferenceView & { readonly note?: NoteView })[];
}

/** Where one statement comes from, in small type below it. */
export function Attribution({ sources }: AttributionProps): VNode | null {
  const { words, foreignWords } = useEdition();
  if (sources.length === 0) return null;
  return (
    <p class="attribution">
      <span lang={foreignWords}>{words.facts.source}: </span>
      <Joined
        items={sources.map((source) => (
          <>
            <RecordLink to={source} />
            {source.note && <Notes notes={[source.note]} />}
          </>
        ))}
      />
    </p>
  );
}

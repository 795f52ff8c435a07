import type { VNode } from 'preact';
import type { NoteView } from '../../../src/views/body/citation.ts';
import { useEdition } from '../../edition.ts';

/** The numbers of the sources behind what rests on them; each leads to its source at the end of the page. */
export function Notes({ notes }: { readonly notes: readonly NoteView[] }): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <sup lang={foreignWords}>
      {notes.map(({ number, place }, index) => (
        <>
          {index > 0 && ','}
          <a id={placeId(number, place)} href={`#page-source-${number}`} aria-label={words.reading.note(number)}>
            {number}
          </a>
        </>
      ))}
    </sup>
  );
}

interface BackLinksProps {
  readonly number: number;
  readonly places: number;
}

/** From a source back to each place of the page that cites it. */
export function BackLinks({ number, places }: BackLinksProps): VNode | null {
  const { words, foreignWords } = useEdition();
  if (places === 0) return null;
  return (
    <span class="backs" lang={foreignWords}>
      {Array.from({ length: places }, (_, index) => index + 1).map((place) => (
        <>
          {' '}
          <a
            href={`#${placeId(number, place)}`}
            aria-label={words.reading.back(number, places > 1 ? place : undefined)}
          >
            ↑{places > 1 && place}
          </a>
        </>
      ))}
    </span>
  );
}

function placeId(number: number, place: number): string {
  return `page-note-${number}-${place}`;
}

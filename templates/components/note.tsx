import type { VNode } from 'preact';
import type { NoteView } from '../../src/views/body/citation.ts';
import type { Edition } from '../edition.ts';

interface NotesProps {
  readonly notes: readonly NoteView[];
  readonly edition: Edition;
}

/** The numbers of the sources behind what rests on them; each leads to its source at the end of the page. */
export function Notes({ notes, edition }: NotesProps): VNode {
  return (
    <sup lang={edition.foreignWords}>
      {notes.map(({ number, place }, index) => (
        <>
          {index > 0 && ','}
          <a
            id={placeId(number, place)}
            href={`#page-source-${number}`}
            aria-label={edition.words.reading.note(number)}
          >
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
  readonly edition: Edition;
}

/** From a source back to each place of the page that cites it. */
export function BackLinks({ number, places, edition }: BackLinksProps): VNode | null {
  if (places === 0) return null;
  const { words, foreignWords } = edition;
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

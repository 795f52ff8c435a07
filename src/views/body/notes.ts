/** Where a page cites a source: the source's number, and which of the places it is that cite it. Both count from 1. */
export interface NoteView {
  readonly number: number;
  readonly place: number;
}

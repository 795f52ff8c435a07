import type { ComponentChildren } from 'preact';
import type { ArchiveFile } from '../../src/views/site/data-view.ts';

type Piece = ComponentChildren;

/** The page about the data that the site gives to machines. */
export interface DataWords {
  readonly title: string;
  readonly summary: string;
  readonly eachHeading: string;
  readonly each: string;
  example(page: Piece, file: Piece): Piece;
  readonly wholeHeading: string;
  readonly whole: string;
  readonly noWhole: string;
  readonly files: Readonly<Record<ArchiveFile, string>>;
  readonly spreadsheets: string;
  readonly termsHeading: string;
  licence(licence: Piece): Piece;
  readonly noLicence: string;
  attribution(publisher: Piece): Piece;
  readonly versionHeading: string;
  version(version: number): string;
  readonly formatHeading: string;
  readonly format: readonly string[];
  readonly commonHeading: string;
  readonly schema: string;
  readonly archiveSchema: string;
}

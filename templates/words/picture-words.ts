import type { ComponentChildren } from 'preact';

type Piece = ComponentChildren;

/** The words in and around pictures. */
export interface PictureWords {
  /** Opens the table that says the same as the picture. */
  readonly table: string;
  readonly map: MapWords;
  readonly encounters: EncounterWords;
  readonly roles: RoleWords;
  readonly stages: StageWords;
  readonly balance: BalanceWords;
}

interface MapWords {
  readonly heading: string;
  /** What the map is called and shows, for those who do not see it. */
  title(subject: string): string;
  describe(places: string): string;
  planned(place: string): string;
  readonly marks: Readonly<Record<'venue' | 'planned' | 'part' | 'named', string>>;
  /** What a line means: who took that way. */
  way(travellers: Piece): Piece;
  /** Places that are not drawn. */
  missing(places: Piece): Piece;
  kilometres(count: number): string;
  /** Whose borders these are. */
  readonly borders: string;
  readonly place: string;
  readonly what: string;
}

interface EncounterWords {
  readonly heading: string;
  readonly title: string;
  describe(people: number, events: number): string;
  /** What counts as a meeting. */
  readonly rule: string;
  /** The two who met most often. */
  mostOften(people: Piece, times: number): Piece;
  more(events: number, people: number): string;
  others(name: string, count: number): string;
  readonly event: string;
  readonly people: string;
  readonly together: string;
  readonly times: string;
}

interface RoleWords {
  title(name: string): string;
  describe(roles: string): string;
  since(date: string): string;
  until(date: string): string;
  /** How unknown ends and attended events are drawn. */
  readonly key: string;
  readonly keyMoments: string;
}

interface StageWords {
  title(name: string): string;
  describe(stages: string): string;
  daysLater(days: number): string;
}

interface BalanceWords {
  readonly heading: string;
  readonly title: string;
  describe(first: string, last: string): string;
  readonly lead: string;
  readonly status: string;
}

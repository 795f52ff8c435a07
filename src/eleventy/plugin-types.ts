import type { Reference } from '../machines/data/data-fields.ts';
import type { RecordData } from '../machines/data/data-schemas.ts';
import type { folderOfKind, RecordKind } from '../model/values/kinds.ts';
import type { Host } from '../hosting/host.ts';

/*
 * What the package tells TypeScript of its plugin. It stands apart so that the package need hold the types of these few files alone.
 */

/** Adds a whole briefing to an Eleventy site: `eleventyConfig.addPlugin(briefing, { articles: 'articles', prefix: '/briefing/' })`. */
declare const briefing: (eleventyConfig: never, options?: BriefingOptions) => void;
export default briefing;

/** What a site says of the briefing that it adds. */
export interface BriefingOptions {
  /** The folder of the articles, relative to the folder that Eleventy is run in. Without it `articles`. */
  readonly articles?: string;
  /** The folder of the site in which the briefing stands, such as `/briefing/`. Without it the briefing begins at the top of the site. */
  readonly prefix?: string;
  /**
   * Where the site is hosted; without it `portable`, which any host can send. Rules for a host speak of a whole site, so with a prefix the
   * briefing is portable all the same.
   */
  readonly host?: Host;
}

/**
 * A published record as a record names it: enough for a link. Links hold no links, so that any record can be written as JSON; `record`
 * leads on to all that is known of it, and is not among the fields that are listed.
 */
export interface Link {
  /** `people/ada-reyes` */
  readonly id: string;
  readonly kind: RecordKind;
  readonly slug: string;
  readonly name: string;
  /** The address of its page within the site, as Eleventy gives addresses: `/briefing/people/ada-reyes/`. */
  readonly url: string;
  readonly record: PublishedRecord;
}

type Linked<Value> = Value extends Reference
  ? Link
  : Value extends readonly (infer One)[]
    ? readonly Linked<One>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Linked<Value[Name]> }
      : Value;

type Fields<Data> = { readonly [Name in Exclude<keyof Data, 'links'>]: Linked<Data[Name]> };

/** A published record of a kind: the fields of its data file, with links where that names other records. */
export type PublishedRecord<Kind extends RecordKind = RecordKind> = {
  readonly [One in RecordKind]: Fields<RecordData[One]> & {
    /** The same as `name`. */
    readonly title: string;
    readonly slug: string;
    readonly url: string;
    /** Every published record that its fields or its text refer to. */
    readonly links: readonly Link[];
    /** Every published record that refers to it, newest first. */
    readonly mentionedBy: readonly Link[];
  };
}[Kind];

/** The published records of a briefing by the names of their folders, each list newest first, or by slug where nothing has a date. */
export type Records = {
  readonly [Kind in RecordKind as (typeof folderOfKind)[Kind]]: readonly PublishedRecord<Kind>[];
};

/** What templates of the site know of the briefing. */
export type BriefingData = Records & {
  readonly title: string;
  readonly description: string | undefined;
  /** The address of its home page within the site: `/briefing/`. */
  readonly url: string;
};

import type { VNode } from 'preact';
import type { ClaimView } from '../../src/views/records/ledger-record-views.ts';
import type { SitePath } from '../../src/addresses/paths.ts';
import type { StoryView } from '../../src/views/records/story-view.ts';
import { wholeAddress } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { listFormat } from '../list-format.ts';
import type { Citation } from '../words/reading-words.ts';
import { Section } from './section.tsx';

interface CiteStoryProps {
  readonly view: StoryView;
  readonly edition: Edition;
}

/** How to cite a story: who, what, where, when, and its address. */
export function CiteStory({ view, edition }: CiteStoryProps): VNode {
  const { dates, words } = edition;
  const authors = listFormat(words.language).format(view.by);
  return (
    <Cite
      path={view.path}
      edition={edition}
      of={{
        title: view.name,
        authors: view.by.length > 0 ? authors : undefined,
        status: undefined,
        date: dates.writeDay(view.date),
        updated: view.updated && dates.writeDay(view.updated),
        asOf: undefined,
      }}
      paragraphs={view.body !== undefined}
    />
  );
}

/** How to cite a claim: the statement, where it stands and as of when, and its address. */
export function CiteClaim({ view, edition }: { readonly view: ClaimView; readonly edition: Edition }): VNode {
  return (
    <Cite
      path={view.path}
      edition={edition}
      of={{
        title: view.name,
        authors: undefined,
        status: edition.words.statuses[view.status].label,
        date: undefined,
        updated: undefined,
        asOf: view.asOf && edition.dates.writeDay(view.asOf),
      }}
      paragraphs={view.body !== undefined}
    />
  );
}

interface CiteProps {
  readonly path: SitePath;
  readonly of: Omit<Citation, 'publisher' | 'address'>;
  /** Whether the page has paragraphs with addresses of their own. */
  readonly paragraphs: boolean;
  readonly edition: Edition;
}

/** A citation as plain text, all of which one click or tap selects where the browser can. */
function Cite({ path, of, paragraphs, edition }: CiteProps): VNode {
  const { site, words, foreignWords } = edition;
  const { title, publisher } = site;
  const published = publisher && publisher.name !== title ? `${title} (${publisher.name})` : title;
  return (
    <Section id="cite" title={words.reading.cite} edition={edition}>
      <p class="cite">{words.reading.citation({ ...of, publisher: published, address: wholeAddress(site, path) })}</p>
      {paragraphs && (
        <p class="note para-note" lang={foreignWords}>
          {words.reading.citeParagraph}
        </p>
      )}
    </Section>
  );
}

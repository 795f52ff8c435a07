import type { VNode } from 'preact';
import type { ClaimView } from '../../../src/views/records/claim-view.ts';
import type { StoryView } from '../../../src/views/records/story-view.ts';
import { wholeAddress } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { listFormatOf } from '../../../src/base/list-format.ts';
import type { Citation } from '../../words/english/reading.ts';
import { Section } from '../layout/section.tsx';

/** How to cite a story: who, what, where, when, and its address. */
export function CiteStory({ view }: { readonly view: StoryView }): VNode {
  const { dates, words } = useEdition();
  const authors = listFormatOf(words.language).format(view.by);
  const date = dates.writeDay(view.date);
  const updated = view.updated && dates.writeDay(view.updated);
  return <Cite view={view} details={{ authors: view.by.length > 0 ? authors : undefined, date, updated }} />;
}

/** How to cite a claim: the statement, where it stands and as of when, and its address. */
export function CiteClaim({ view }: { readonly view: ClaimView }): VNode {
  const { dates, words } = useEdition();
  const asOf = view.asOf && dates.writeDay(view.asOf);
  return <Cite view={view} details={{ status: words.statuses[view.standing.status].label, asOf }} />;
}

interface CiteProps {
  readonly view: StoryView | ClaimView;
  readonly details: Omit<Citation, 'title' | 'publisher' | 'address'>;
}

/** A citation as plain text, all of which one click or tap selects where the browser can. */
function Cite({ view: { path, name, body }, details }: CiteProps): VNode {
  const { site, words, foreignWords } = useEdition();
  const { title, publisher } = site;
  const published = publisher && publisher.name !== title ? `${title} (${publisher.name})` : title;
  return (
    <Section id="cite" title={words.reading.cite} fold>
      <p class="cite">
        {words.reading.citation({ ...details, title: name, publisher: published, address: wholeAddress(site, path) })}
      </p>
      {body !== undefined && (
        <p class="note para-note" lang={foreignWords}>
          {words.reading.citeParagraph}
        </p>
      )}
    </Section>
  );
}

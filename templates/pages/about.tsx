import type { VNode } from 'preact';
import { indexPath } from '../../src/addresses/paths.ts';
import type { AboutView } from '../../src/views/site/plain-views.ts';
import { pageHref } from '../addresses.ts';
import { Contact } from '../components/contact.tsx';
import { Opening } from '../components/opening.tsx';
import { Section } from '../components/section.tsx';
import { Publisher } from '../components/site-footer.tsx';
import { StatusRules } from '../components/status-rules.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface AboutProps {
  readonly view: AboutView;
  readonly edition: Edition;
}

/** What the site is, how it is made, and what it promises its readers. */
export function aboutPage(view: AboutView, edition: Edition): Page {
  const { site, words, foreignWords } = edition;
  const summary = words.about.summary(site.title);
  return {
    frame: { path: view.path, title: words.site.about, description: summary },
    content: (
      <>
        <Opening title={words.site.about} summary={summary} edition={edition} />
        {words.about.policies.map(({ heading, paragraphs }, index) => (
          <Section id={`policy-${index + 1}`} title={heading} edition={edition}>
            {paragraphs.map((paragraph) => (
              <p lang={foreignWords}>{paragraph}</p>
            ))}
          </Section>
        ))}
        <StatusRules edition={edition} />
        <Counts view={view} edition={edition} />
        <Section id="publisher" title={words.about.publisherHeading} edition={edition}>
          <p lang={foreignWords}>
            {site.publisher
              ? words.site.publishedBy(<Publisher publisher={site.publisher} />)
              : words.about.noPublisher}
          </p>
          {site.contact !== undefined && (
            <p lang={foreignWords}>{words.about.contact(<Contact contact={site.contact} />)}</p>
          )}
        </Section>
      </>
    ),
  };
}

function Counts({ view, edition }: AboutProps): VNode | null {
  const { site, words } = edition;
  if (view.counts.length === 0) return null;
  return (
    <Section id="counts" title={words.about.countsHeading} edition={edition}>
      <dl class="facts" lang={edition.foreignWords}>
        {view.counts.map(({ kind, count }) => (
          <div>
            <dt>
              <a href={pageHref(site, indexPath(kind))}>{words.kinds[kind][count === 1 ? 'one' : 'many']}</a>
            </dt>
            <dd>{count.toLocaleString(words.language)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

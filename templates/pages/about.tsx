import type { VNode } from 'preact';
import { indexPath } from '../../src/addresses/paths.ts';
import type { AboutView } from '../../src/views/site/about-view.ts';
import { pageHref } from '../addresses.ts';
import { Contact } from '../components/frame/contact.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { Section } from '../components/layout/section.tsx';
import { Publisher } from '../components/frame/site-footer.tsx';
import { StatusRules } from '../components/ledger/status-rules.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { Paragraphs } from '../components/inline/texts.tsx';

/** What the site is, how it is made, and what it promises its readers. */
export function aboutPage(view: AboutView, edition: Edition): Page {
  const { site, words, foreignWords } = edition;
  const summary = words.about.summary(site.title);
  return {
    frame: { path: view.path, title: words.site.about, description: summary },
    content: (
      <>
        <Opening title={words.site.about} summary={summary} />
        {words.about.policies.map(({ heading, paragraphs }, index) => (
          <Section id={`policy-${index + 1}`} title={heading}>
            <Paragraphs texts={paragraphs} />
          </Section>
        ))}
        <StatusRules />
        <Counts view={view} />
        <Section id="publisher" title={words.about.publisherHeading}>
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

function Counts({ view }: { readonly view: AboutView }): VNode | null {
  const { site, words, foreignWords } = useEdition();
  if (view.counts.length === 0) return null;
  return (
    <Section id="counts" title={words.about.countsHeading}>
      <dl class="facts" lang={foreignWords}>
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

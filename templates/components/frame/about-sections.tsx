import type { VNode } from 'preact';
import { indexPath } from '../../../src/addresses/paths.ts';
import type { CountView } from '../../../src/views/site/about-view.ts';
import { pageHref } from '../../addresses.ts';
import { useEdition } from '../../edition.ts';
import { Paragraphs } from '../inline/texts.tsx';
import { Section } from '../layout/section.tsx';
import { StatusRules } from '../ledger/status-rules.tsx';
import { Contact } from './contact.tsx';
import { Publisher } from './site-footer.tsx';

interface AboutProps {
  readonly counts: readonly CountView[];
}

/** How a site is made whoever makes it, what it holds, and who publishes it. */
export function AboutSections({ counts }: AboutProps): VNode {
  const { site, words, foreignWords } = useEdition();
  return (
    <>
      {words.about.policies.map(({ heading, paragraphs }, index) => (
        <Section id={`policy-${index + 1}`} title={heading}>
          <Paragraphs texts={paragraphs} />
        </Section>
      ))}
      <StatusRules />
      <Counts counts={counts} />
      <Section id="publisher" title={words.about.publisherHeading}>
        <p lang={foreignWords}>
          {site.publisher ? words.site.publishedBy(<Publisher publisher={site.publisher} />) : words.about.noPublisher}
        </p>
        {site.contact !== undefined && (
          <p lang={foreignWords}>{words.about.contact(<Contact contact={site.contact} />)}</p>
        )}
      </Section>
    </>
  );
}

function Counts({ counts }: AboutProps): VNode | null {
  const { site, words, foreignWords } = useEdition();
  if (counts.length === 0) return null;
  return (
    <Section id="counts" title={words.about.countsHeading}>
      <dl class="facts" lang={foreignWords}>
        {counts.map(({ kind, count }) => (
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

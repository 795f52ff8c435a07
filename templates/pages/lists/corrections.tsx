import type { VNode } from 'preact';
import type { ChangeView, CorrectionsView } from '../../../src/views/site/corrections-view.ts';
import { pageHref } from '../../addresses.ts';
import { Contact } from '../../components/frame/contact.tsx';
import { Correction } from '../../components/record/corrections.tsx';
import { RecordName } from '../../components/inline/link.tsx';
import { Row, Rows, Section } from '../../components/layout/section.tsx';
import { Day } from '../../components/inline/time.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { Paragraphs } from '../../components/inline/texts.tsx';
import { listPage } from './list-page.tsx';

/** Everything that changed after it was published, newest first, and how such changes are made. */
export function correctionsPage(view: CorrectionsView, edition: Edition): Page {
  const { site, changes } = edition.words;
  return listPage(view, edition, {
    name: site.corrections,
    summary: changes.summary,
    list: (
      <div class="part">
        {view.changes.length === 0 ? (
          <Paragraphs texts={[changes.none]} />
        ) : (
          <Rows>
            {view.changes.map((change) => (
              <Row label={<ChangeLabel change={change} />}>
                <Change change={change} />
              </Row>
            ))}
          </Rows>
        )}
      </div>
    ),
    end: <Policy />,
  });
}

interface ChangeProps {
  readonly change: ChangeView;
}

function ChangeLabel({ change: { date, type } }: ChangeProps): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <>
      <Day date={date} />
      <span class="kind" lang={foreignWords}>
        {words.changes.types[type]}
      </span>
    </>
  );
}

function Change({ change }: ChangeProps): VNode {
  const { site, words, foreignWords } = useEdition();
  switch (change.type) {
    case 'withdrawn':
      return (
        <>
          <p class="name" lang={foreignWords}>
            <a class="stage" href={pageHref(site, change.path)}>
              {words.unnamed(change.kind, true)}
            </a>
          </p>
          <p>{change.reason}</p>
        </>
      );
    case 'update':
      return (
        <>
          <RecordName to={change.story} />
          {change.story.summary !== undefined && <p>{change.story.summary}</p>}
        </>
      );
    case 'correction':
      return (
        <>
          <RecordName to={change.story} />
          <Correction correction={change} page={change.story.href} />
        </>
      );
  }
}

/** What readers may expect of corrections, and whom to tell of an error. */
function Policy(): VNode {
  const { site, words, foreignWords } = useEdition();
  return (
    <Section id="policy" title={words.changes.policyHeading}>
      <Paragraphs texts={words.changes.policy} />
      {site.contact !== undefined && (
        <p lang={foreignWords}>{words.about.contact(<Contact contact={site.contact} />)}</p>
      )}
    </Section>
  );
}

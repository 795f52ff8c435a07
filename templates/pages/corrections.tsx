import type { VNode } from 'preact';
import type { ChangeView, CorrectionsView } from '../../src/views/site/corrections-view.ts';
import { pageHref } from '../addresses.ts';
import { Contact } from '../components/contact.tsx';
import { Correction } from '../components/corrections.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** Everything that changed after it was published, newest first, and how such changes are made. */
export function correctionsPage(view: CorrectionsView, edition: Edition): Page {
  const { words, foreignWords } = edition;
  const { corrections } = words.site;
  const title = view.part === undefined ? corrections : `${corrections}, ${words.sentences.part(view.part)}`;
  return {
    frame: { path: view.path, title, description: words.changes.summary },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.changes.summary} edition={edition} />
        <div class="part">
          {view.changes.length === 0 ? (
            <p lang={foreignWords}>{words.changes.none}</p>
          ) : (
            <Rows>
              {view.changes.map((change) => (
                <Row label={<ChangeLabel change={change} edition={edition} />}>
                  <Change change={change} edition={edition} />
                </Row>
              ))}
            </Rows>
          )}
        </div>
        <Pager newer={view.newer} older={view.older} edition={edition} />
        <Policy edition={edition} />
      </>
    ),
  };
}

interface ChangeProps {
  readonly change: ChangeView;
  readonly edition: Edition;
}

function ChangeLabel({ change: { date, type }, edition }: ChangeProps): VNode {
  return (
    <>
      <Day date={date} edition={edition} />
      <span class="kind" lang={edition.foreignWords}>
        {edition.words.changes.types[type]}
      </span>
    </>
  );
}

function Change({ change, edition }: ChangeProps): VNode {
  const { site, words, foreignWords } = edition;
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
          <p class="name">
            <RecordLink to={change.story} edition={edition} />
          </p>
          {change.story.summary !== undefined && <p>{change.story.summary}</p>}
        </>
      );
    case 'correction':
      return (
        <>
          <p class="name">
            <RecordLink to={change.story} edition={edition} />
          </p>
          <Correction correction={change} page={change.story.href} edition={edition} />
        </>
      );
  }
}

/** What readers may expect of corrections, and whom to tell of an error. */
function Policy({ edition }: { readonly edition: Edition }): VNode {
  const { site, words, foreignWords } = edition;
  return (
    <Section id="policy" title={words.changes.policyHeading} edition={edition}>
      {words.changes.policy.map((paragraph) => (
        <p lang={foreignWords}>{paragraph}</p>
      ))}
      {site.contact !== undefined && (
        <p lang={foreignWords}>{words.about.contact(<Contact contact={site.contact} />)}</p>
      )}
    </Section>
  );
}

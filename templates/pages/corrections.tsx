import type { VNode } from 'preact';
import type { CorrectionsView } from '../../src/pages/plain-views.ts';
import { pageHref } from '../addresses.ts';
import { CorrectionRow } from '../components/corrections.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface CorrectionsProps {
  readonly view: CorrectionsView;
  readonly edition: Edition;
}

/** Every correction, newest first, and every page that was withdrawn. */
export function correctionsPage(view: CorrectionsView, edition: Edition): Page {
  const { words } = edition;
  return {
    frame: { path: view.path, title: words.site.corrections, description: words.notices.correctionsSummary },
    content: (
      <>
        <Opening
          asOf={view.asOf}
          title={words.site.corrections}
          summary={words.notices.correctionsSummary}
          edition={edition}
        />
        <div class="part">
          {view.corrections.length === 0 ? (
            <p lang={edition.foreignWords}>{words.notices.noCorrections}</p>
          ) : (
            <Rows>
              {view.corrections.map(({ story, ...correction }) => (
                <CorrectionRow correction={correction} edition={edition}>
                  <p class="name">
                    <RecordLink to={story} edition={edition} />
                  </p>
                </CorrectionRow>
              ))}
            </Rows>
          )}
        </div>
        <Withdrawn view={view} edition={edition} />
      </>
    ),
  };
}

function Withdrawn({ view, edition }: CorrectionsProps): VNode | null {
  if (view.withdrawn.length === 0) return null;
  const { site, words } = edition;
  return (
    <Section id="withdrawn" title={words.sections.withdrawn} edition={edition}>
      <Rows>
        {view.withdrawn.map(({ path, kind, date, reason }) => (
          <Row label={<Day date={date} edition={edition} />}>
            <p>
              <a href={pageHref(site, path)} lang={edition.foreignWords}>
                {words.unnamed(kind, true)}
              </a>
              {': '}
              {reason}
            </p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

import type { VNode } from 'preact';
import { calendarFile, feedFile, feedForms, mostEntries } from '../../src/addresses/feed-files.ts';
import type { FeedsSectionView, FeedsView } from '../../src/views/site/feeds-view.ts';
import { type OutputPath, type SitePath, sitePath } from '../../src/addresses/paths.ts';
import { fileHref, pageHref } from '../addresses.ts';
import { Jumps } from '../components/jumps.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** Every feed there is, and how to use them. A further part of the list has the list alone. */
export function feedsPage(view: FeedsView, edition: Edition): Page {
  const { words, foreignWords } = edition;
  const { feeds, kinds, sentences } = words;
  const [only] = view.sections;
  const title =
    view.part === undefined || !only
      ? feeds.title
      : `${feeds.title}: ${kinds[only.kind].many}, ${sentences.part(view.part)}`;
  return {
    frame: { path: view.path, title, description: feeds.summary },
    content: (
      <>
        <Opening title={title} summary={view.part === undefined ? feeds.summary : undefined} edition={edition}>
          {view.part === undefined && (
            <Jumps
              label={feeds.title}
              lang={foreignWords}
              jumps={view.sections.map(({ kind }) => ({ words: kinds[kind].many, href: `#page-${kind}` }))}
            />
          )}
        </Opening>
        {view.part === undefined && <WholeSite edition={edition} />}
        {view.sections.map((section) => (
          <Followable section={section} edition={edition} />
        ))}
      </>
    ),
  };
}

function WholeSite({ edition }: { readonly edition: Edition }): VNode {
  const { site, foreignWords } = edition;
  const { feeds } = edition.words;
  return (
    <>
      <Section id="whole" title={feeds.wholeHeading} edition={edition}>
        <Rows>
          <Row label={<Forms path={sitePath()} name={feeds.stories} edition={edition} />}>
            <p class="name" lang={foreignWords}>
              {feeds.stories}
            </p>
            <p lang={foreignWords}>{feeds.newest(mostEntries.site)}</p>
          </Row>
          {site.calendar && (
            <Row
              label={
                <FormLink file={calendarFile} name={feeds.calendar} edition={edition}>
                  {feeds.forms.calendar}
                </FormLink>
              }
            >
              <p class="name" lang={foreignWords}>
                {feeds.calendar}
              </p>
              <p lang={foreignWords}>{feeds.calendarHolds}</p>
            </Row>
          )}
        </Rows>
      </Section>
      <Section id="how" title={feeds.howHeading} edition={edition}>
        {feeds.how.map((paragraph) => (
          <p lang={foreignWords}>{paragraph}</p>
        ))}
      </Section>
    </>
  );
}

interface FollowableProps {
  readonly section: FeedsSectionView;
  readonly edition: Edition;
}

/** The records of a kind that can be followed, each with its feeds. */
function Followable({ section: { kind, items, more }, edition }: FollowableProps): VNode {
  const { site, words, foreignWords } = edition;
  return (
    <Section id={kind} title={words.kinds[kind].many} edition={edition}>
      <p lang={foreignWords}>{words.feeds.holds[kind]}</p>
      <Rows>
        {items.map((item) => (
          <Row label={<Forms path={item.href} name={item.name} edition={edition} />}>
            <p class="alone">
              <RecordLink to={item} edition={edition} />
            </p>
          </Row>
        ))}
      </Rows>
      {more !== undefined && (
        <p class="further" lang={foreignWords}>
          <a href={pageHref(site, more)}>{words.feeds.more(kind)}</a>
        </p>
      )}
    </Section>
  );
}

interface FormsProps {
  readonly path: SitePath;
  readonly name: string;
  readonly edition: Edition;
}

/** Links to a feed in each of its forms. */
function Forms({ path, name, edition }: FormsProps): VNode {
  return (
    <>
      {feedForms.map((form, index) => (
        <>
          {index > 0 && ' · '}
          <FormLink file={feedFile(path, form)} name={name} edition={edition}>
            {edition.words.feeds.forms[form]}
          </FormLink>
        </>
      ))}
    </>
  );
}

interface FormLinkProps {
  readonly file: OutputPath;
  readonly name: string;
  readonly edition: Edition;
  readonly children: string;
}

function FormLink({ file, name, edition, children }: FormLinkProps): VNode {
  return (
    <a href={fileHref(edition.site, file)} aria-label={edition.words.feeds.formOf(children, name)}>
      {children}
    </a>
  );
}

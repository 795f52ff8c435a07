import type { VNode } from 'preact';
import { calendarFile, feedFile, feedForms, mostEntries } from '../../src/addresses/feed-files.ts';
import type { FeedsSectionView, FeedsView } from '../../src/views/site/feeds-view.ts';
import { type OutputPath, type SitePath, sitePath } from '../../src/addresses/paths.ts';
import { fileHref } from '../addresses.ts';
import { Jumps } from '../components/layout/jumps.tsx';
import { RecordLink } from '../components/inline/link.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { Row, Rows, Section } from '../components/layout/section.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { Dotted, Paragraphs, Way } from '../components/inline/texts.tsx';

/** Every feed there is, and how to use them. A further part of the list has the list alone. */
export function feedsPage(view: FeedsView, edition: Edition): Page {
  const { words } = edition;
  const { feeds, kinds, sentences } = words;
  const [only] = view.sections;
  const title =
    view.part === undefined || !only
      ? feeds.title
      : sentences.partOf(`${feeds.title}: ${kinds[only.kind].many}`, view.part);
  return {
    frame: { path: view.path, title, description: feeds.summary },
    content: (
      <>
        <Opening title={title} summary={view.part === undefined ? feeds.summary : undefined}>
          {view.part === undefined && (
            <Jumps
              label={feeds.title}
              jumps={view.sections.map(({ kind }) => ({ words: kinds[kind].many, href: `#page-${kind}` }))}
            />
          )}
        </Opening>
        {view.part === undefined && <WholeSite />}
        {view.sections.map((section) => (
          <Followable section={section} />
        ))}
      </>
    ),
  };
}

function WholeSite(): VNode {
  const { site, words, foreignWords } = useEdition();
  const { feeds } = words;
  return (
    <>
      <Section id="whole" title={feeds.wholeHeading}>
        <Rows>
          <Row label={<Forms path={sitePath()} name={feeds.stories} />}>
            <p class="name" lang={foreignWords}>
              {feeds.stories}
            </p>
            <p lang={foreignWords}>{feeds.newest(mostEntries.site)}</p>
          </Row>
          {site.calendar && (
            <Row
              label={
                <FormLink file={calendarFile} name={feeds.calendar}>
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
      <Section id="how" title={feeds.howHeading}>
        <Paragraphs texts={feeds.how} />
      </Section>
    </>
  );
}

/** The records of a kind that can be followed, each with its feeds. */
function Followable({ section: { kind, items, more } }: { readonly section: FeedsSectionView }): VNode {
  const { words, foreignWords } = useEdition();
  return (
    <Section id={kind} title={words.kinds[kind].many}>
      <p lang={foreignWords}>{words.feeds.holds[kind]}</p>
      <Rows>
        {items.map((item) => (
          <Row label={<Forms path={item.href} name={item.name} />}>
            <p class="alone">
              <RecordLink to={item} />
            </p>
          </Row>
        ))}
      </Rows>
      {more !== undefined && <Way to={more}>{words.feeds.more(kind)}</Way>}
    </Section>
  );
}

interface FormsProps {
  readonly path: SitePath;
  readonly name: string;
}

/** Links to a feed in each of its forms. */
function Forms({ path, name }: FormsProps): VNode {
  const { words } = useEdition();
  return (
    <Dotted
      items={feedForms.map((form) => (
        <FormLink file={feedFile(path, form)} name={name}>
          {words.feeds.forms[form]}
        </FormLink>
      ))}
    />
  );
}

interface FormLinkProps {
  readonly file: OutputPath;
  readonly name: string;
  readonly children: string;
}

function FormLink({ file, name, children }: FormLinkProps): VNode {
  const { site, words } = useEdition();
  return (
    <a href={fileHref(site, file)} aria-label={words.feeds.formOf(children, name)}>
      {children}
    </a>
  );
}

import type { VNode } from 'preact';
import type { DataFieldView, DataView } from '../../src/views/site/data-view.ts';
import { fileHref, pageHref } from '../addresses.ts';
import { Opening } from '../components/layout/opening.tsx';
import { Row, Rows, Section } from '../components/layout/section.tsx';
import { Publisher } from '../components/frame/site-footer.tsx';
import { type Edition, useEdition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { Paragraphs } from '../components/inline/texts.tsx';

interface DataProps {
  readonly view: DataView;
}

/** What the site gives to machines: where it stands, on which terms, and what each field means. */
export function dataPage(view: DataView, edition: Edition): Page {
  const { words, foreignWords } = edition;
  const { summary, formatHeading, format, versionHeading, commonHeading } = words.data;
  return {
    frame: { path: view.path, title: words.data.title, description: summary },
    content: (
      <>
        <Opening title={words.data.title} summary={summary} />
        <Whole view={view} />
        <Each view={view} />
        <Terms />
        <Section id="format" title={formatHeading}>
          <Paragraphs texts={format} />
        </Section>
        <Section id="version" title={versionHeading}>
          <p lang={foreignWords}>{words.data.version(view.version)}</p>
        </Section>
        <Section id="common" title={commonHeading}>
          <Fields fields={view.common} />
        </Section>
        {view.kinds.map(({ kind, schema: file, fields }) => (
          <Section id={`fields-${kind}`} title={words.kinds[kind].one}>
            <p lang={foreignWords}>
              <a href={fileHref(edition.site, file)}>{`${words.data.schema}: ${kind}`}</a>
            </p>
            <Fields fields={fields} />
          </Section>
        ))}
      </>
    ),
  };
}

function Whole({ view }: DataProps): VNode {
  const { site, words, foreignWords } = useEdition();
  const { wholeHeading, whole, noWhole, files, spreadsheets } = words.data;
  return (
    <Section id="whole" title={wholeHeading}>
      <p lang={foreignWords}>{view.archive.length > 0 ? whole : noWhole}</p>
      {view.archive.length > 0 && (
        <>
          <p lang={foreignWords}>{spreadsheets}</p>
          <Rows>
            {view.archive.map(({ name, file }) => (
              <Row label={<a href={fileHref(site, file)}>{name}</a>}>
                <p lang={foreignWords}>{files[name]}</p>
              </Row>
            ))}
            <Row label={<a href={fileHref(site, view.archiveSchema)}>{words.data.schema}</a>}>
              <p lang={foreignWords}>{words.data.archiveSchema}</p>
            </Row>
          </Rows>
        </>
      )}
    </Section>
  );
}

function Each({ view: { example } }: DataProps): VNode {
  const { site, words, foreignWords } = useEdition();
  return (
    <Section id="each" title={words.data.eachHeading}>
      <p lang={foreignWords}>{words.data.each}</p>
      {example && (
        <p lang={foreignWords}>
          {words.data.example(
            <a href={pageHref(site, example.page)}>{pageHref(site, example.page)}</a>,
            <a href={fileHref(site, example.file)}>{fileHref(site, example.file)}</a>,
          )}
        </p>
      )}
    </Section>
  );
}

function Terms(): VNode {
  const { site, words, foreignWords } = useEdition();
  const { data } = words;
  return (
    <Section id="terms" title={data.termsHeading}>
      <p lang={foreignWords}>{site.licence ? data.licence(<Publisher publisher={site.licence} />) : data.noLicence}</p>
      {site.publisher && <p lang={foreignWords}>{data.attribution(<Publisher publisher={site.publisher} />)}</p>}
    </Section>
  );
}

/** Names and meanings of fields, which are English in every edition. */
function Fields({ fields }: { readonly fields: readonly DataFieldView[] }): VNode {
  const { site } = useEdition();
  const english = site.language.toLowerCase().startsWith('en') ? undefined : 'en';
  return (
    <dl class="facts fields" lang={english}>
      {fields.map(({ name, meaning }) => (
        <div>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { VNode } from 'preact';
import type { DataFieldView, DataView } from '../../src/views/site/data-view.ts';
import { fileHref, pageHref } from '../addresses.ts';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Publisher } from '../components/site-footer.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface DataProps {
  readonly view: DataView;
  readonly edition: Edition;
}

/** What the site gives to machines: where it stands, on which terms, and what each field means. */
export function dataPage(view: DataView, edition: Edition): Page {
  const { words, foreignWords } = edition;
  const { summary, formatHeading, format, versionHeading, commonHeading } = words.data;
  return {
    frame: { path: view.path, title: words.data.title, description: summary },
    content: (
      <>
        <Opening title={words.data.title} summary={summary} edition={edition} />
        <Whole view={view} edition={edition} />
        <Each view={view} edition={edition} />
        <Terms edition={edition} />
        <Section id="format" title={formatHeading} edition={edition}>
          {format.map((paragraph) => (
            <p lang={foreignWords}>{paragraph}</p>
          ))}
        </Section>
        <Section id="version" title={versionHeading} edition={edition}>
          <p lang={foreignWords}>{words.data.version(view.version)}</p>
        </Section>
        <Section id="common" title={commonHeading} edition={edition}>
          <Fields fields={view.common} edition={edition} />
        </Section>
        {view.kinds.map(({ kind, schema: file, fields }) => (
          <Section id={`fields-${kind}`} title={words.kinds[kind].one} edition={edition}>
            <p lang={foreignWords}>
              <a href={fileHref(edition.site, file)}>{`${words.data.schema}: ${kind}`}</a>
            </p>
            <Fields fields={fields} edition={edition} />
          </Section>
        ))}
      </>
    ),
  };
}

function Whole({ view, edition }: DataProps): VNode {
  const { wholeHeading, whole, noWhole, files, spreadsheets } = edition.words.data;
  return (
    <Section id="whole" title={wholeHeading} edition={edition}>
      <p lang={edition.foreignWords}>{view.archive.length > 0 ? whole : noWhole}</p>
      {view.archive.length > 0 && (
        <>
          <p lang={edition.foreignWords}>{spreadsheets}</p>
          <Rows>
            {view.archive.map(({ name, file }) => (
              <Row label={<a href={fileHref(edition.site, file)}>{name}</a>}>
                <p lang={edition.foreignWords}>{files[name]}</p>
              </Row>
            ))}
            <Row label={<a href={fileHref(edition.site, view.archiveSchema)}>{edition.words.data.schema}</a>}>
              <p lang={edition.foreignWords}>{edition.words.data.archiveSchema}</p>
            </Row>
          </Rows>
        </>
      )}
    </Section>
  );
}

function Each({ view: { example }, edition }: DataProps): VNode {
  const { site, words, foreignWords } = edition;
  return (
    <Section id="each" title={words.data.eachHeading} edition={edition}>
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

function Terms({ edition }: { readonly edition: Edition }): VNode {
  const { site, words, foreignWords } = edition;
  const { data } = words;
  return (
    <Section id="terms" title={data.termsHeading} edition={edition}>
      <p lang={foreignWords}>{site.licence ? data.licence(<Publisher publisher={site.licence} />) : data.noLicence}</p>
      {site.publisher && <p lang={foreignWords}>{data.attribution(<Publisher publisher={site.publisher} />)}</p>}
    </Section>
  );
}

/** Names and meanings of fields, which are English in every edition. */
function Fields({ fields, edition }: { readonly fields: readonly DataFieldView[]; readonly edition: Edition }): VNode {
  const english = edition.site.language.toLowerCase().startsWith('en') ? undefined : 'en';
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

import type { ComponentChildren, VNode } from 'preact';
import type { LetterView, NamesView, NameView } from '../../src/views/site/names-view.ts';
import { sitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { Jumps } from '../components/jumps.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import type { Edition } from '../edition.ts';
import { writeInitial } from '../initial.ts';
import type { Page } from '../layout.tsx';

interface NamesProps {
  readonly view: NamesView;
  readonly edition: Edition;
}

/** Who and what the pages name, from A to Z, each in one line; where there are very many, a page a letter. */
export function namesPage(view: NamesView, edition: Edition): Page {
  const { words } = edition;
  const title = titleOf(view, edition);
  return {
    frame: { path: view.path, title, description: words.names.summary },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.names.summary} edition={edition}>
          <Letters view={view} edition={edition} />
        </Opening>
        {view.groups.length === 0 && view.letters.length === 0 && (
          <p lang={edition.foreignWords}>{words.names.empty}</p>
        )}
        {view.shown === undefined && <Overview view={view} edition={edition} />}
        {view.groups.map(({ initial, names }, index) => (
          <Section id={`letter-${index + 1}`} title={writeInitial(initial, edition)} edition={edition}>
            <Rows>
              {names.map((name) => (
                <NameRow name={name} edition={edition} />
              ))}
            </Rows>
          </Section>
        ))}
        {view.shown !== undefined && (
          <p class="further" lang={edition.foreignWords}>
            <a href={pageHref(edition.site, sitePath('names'))}>{words.names.title}</a>
          </p>
        )}
      </>
    ),
  };
}

function titleOf({ shown }: NamesView, edition: Edition): string {
  const { names, sentences } = edition.words;
  if (!shown) return names.title;
  const letter = `${names.title}: ${writeInitial(shown.initial, edition)}`;
  return shown.part === 1 ? letter : `${letter}, ${sentences.part(shown.part)}`;
}

/** The way to each letter, and to each part of the one that is shown. */
function Letters({ view, edition }: NamesProps): VNode {
  const { site, words, foreignWords } = edition;
  const own = view.letters.find(({ parts }) => parts.some(({ href }) => href === view.path));
  const jumps =
    view.letters.length > 0
      ? view.letters.map(({ initial, parts }) => ({
          words: writeInitial(initial, edition),
          href: pageHref(site, parts[0]?.href ?? view.path),
          current: parts.some(({ href }) => href === view.path),
        }))
      : view.groups.map(({ initial }, index) => ({
          words: writeInitial(initial, edition),
          href: `#page-letter-${index + 1}`,
        }));
  return (
    <>
      <Jumps label={words.names.letters} lang={foreignWords} jumps={jumps} />
      {own && (
        <Jumps
          label={words.names.parts}
          lang={foreignWords}
          jumps={own.parts.map(({ href, first, last }) => ({
            words: range(first, last),
            href: pageHref(site, href),
            current: href === view.path,
          }))}
        />
      )}
    </>
  );
}

/** Which names stand on which page. */
function Overview({ view, edition }: NamesProps): VNode | null {
  if (view.letters.length === 0) return null;
  return (
    <div class="part">
      <Rows>
        {view.letters.map((letter) => (
          <LetterRow letter={letter} edition={edition} />
        ))}
      </Rows>
    </div>
  );
}

function LetterRow({ letter, edition }: { readonly letter: LetterView; readonly edition: Edition }): VNode {
  return (
    <Row label={<span class="letter">{writeInitial(letter.initial, edition)}</span>}>
      {letter.parts.map(({ href, first, last }) => (
        <p class="alone">
          <a href={pageHref(edition.site, href)}>{range(first, last)}</a>
        </p>
      ))}
    </Row>
  );
}

function range(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}

/** A name, what kind of thing it is and who or what that is; or the name under which it is found. */
function NameRow({ name, edition }: { readonly name: NameView; readonly edition: Edition }): VNode {
  const { words, foreignWords } = edition;
  const label = (children: ComponentChildren): VNode => <span lang={foreignWords}>{children}</span>;
  if (name.type === 'see') {
    return (
      <Row label={label(words.kinds[name.see.kind].one)}>
        <p>
          <bdi lang={name.language}>{name.name}</bdi>{' '}
          <span class="role" lang={foreignWords}>
            {words.names.see(<RecordLink to={name.see} edition={edition} />)}
          </span>
        </p>
      </Row>
    );
  }
  return (
    <Row label={label(words.kinds[name.kind].one)}>
      <p class="name">
        <RecordLink to={name} edition={edition} />
      </p>
      {name.line !== undefined && <p>{name.line}</p>}
    </Row>
  );
}

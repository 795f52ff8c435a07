import type { ComponentChildren, VNode } from 'preact';
import type { LetterView, NamesView, NameView } from '../../../src/views/site/names-view.ts';
import { sitePath } from '../../../src/addresses/paths.ts';
import { pageHref } from '../../addresses.ts';
import { Jumps } from '../../components/layout/jumps.tsx';
import { RecordLink, RecordName } from '../../components/inline/link.tsx';
import { Opening } from '../../components/layout/opening.tsx';
import { Row, Rows, Section } from '../../components/layout/section.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import { writeInitial } from '../../initial.ts';
import type { Page } from '../../layout.tsx';
import { Way } from '../../components/inline/texts.tsx';

interface NamesProps {
  readonly view: NamesView;
}

/** Who and what the pages name, from A to Z, each in one line; where there are very many, a page a letter. */
export function namesPage(view: NamesView, edition: Edition): Page {
  const { words } = edition;
  const title = titleOf(view, edition);
  return {
    frame: { path: view.path, title, description: words.names.summary },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.names.summary}>
          <Letters view={view} />
        </Opening>
        {view.groups.length === 0 && view.letters.length === 0 && (
          <p lang={edition.foreignWords}>{words.names.empty}</p>
        )}
        {view.shown === undefined && <Overview view={view} />}
        {view.groups.map(({ initial, names }, index) => (
          <Section id={`letter-${index + 1}`} title={writeInitial(initial, edition)}>
            <Rows>
              {names.map((name) => (
                <NameRow name={name} />
              ))}
            </Rows>
          </Section>
        ))}
        {view.shown !== undefined && <Way to={sitePath('names')}>{words.names.title}</Way>}
      </>
    ),
  };
}

function titleOf({ shown }: NamesView, edition: Edition): string {
  const { names, sentences } = edition.words;
  if (!shown) return names.title;
  const letter = `${names.title}: ${writeInitial(shown.initial, edition)}`;
  return sentences.partOf(letter, shown.part === 1 ? undefined : shown.part);
}

/** The way to each letter, and to each part of the one that is shown. */
function Letters({ view }: NamesProps): VNode {
  const edition = useEdition();
  const { site, words } = edition;
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
      <Jumps label={words.names.letters} jumps={jumps} />
      {own && (
        <Jumps
          label={words.names.parts}
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
function Overview({ view }: NamesProps): VNode | null {
  if (view.letters.length === 0) return null;
  return (
    <div class="part">
      <Rows>
        {view.letters.map((letter) => (
          <LetterRow letter={letter} />
        ))}
      </Rows>
    </div>
  );
}

function LetterRow({ letter }: { readonly letter: LetterView }): VNode {
  const edition = useEdition();
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
function NameRow({ name }: { readonly name: NameView }): VNode {
  const { words, foreignWords } = useEdition();
  const label = (children: ComponentChildren): VNode => <span lang={foreignWords}>{children}</span>;
  if (name.type === 'see') {
    return (
      <Row label={label(words.kinds[name.see.kind].one)}>
        <p>
          <bdi lang={name.language}>{name.name}</bdi>{' '}
          <span class="role" lang={foreignWords}>
            {words.names.see(<RecordLink to={name.see} />)}
          </span>
        </p>
      </Row>
    );
  }
  return (
    <Row label={label(words.kinds[name.kind].one)}>
      <RecordName to={name} />
      {name.line !== undefined && <p>{name.line}</p>}
    </Row>
  );
}

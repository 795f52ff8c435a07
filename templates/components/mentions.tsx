import type { VNode } from 'preact';
import type { ExcerptView } from '../../src/views/body/body-view.ts';
import type { MentionView } from '../../src/views/body/mention-view.ts';
import type { SitePath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import type { Edition } from '../edition.ts';
import { linkWords } from '../fill-body.ts';
import { RecordLink } from './link.tsx';
import { Row, Rows, Section } from './section.tsx';
import { Day } from './time.tsx';

interface MentionsProps {
  readonly title: string;
  readonly mentions: readonly MentionView[];
  readonly older?: SitePath | undefined;
  readonly edition: Edition;
}

/** What refers to the page's record, with the sentence around each mention; nothing where nothing does. */
export function Mentions({ title, mentions, older, edition }: MentionsProps): VNode | null {
  if (mentions.length === 0) return null;
  return (
    <Section id="mentions" title={title} edition={edition}>
      <MentionRows mentions={mentions} edition={edition} />
      {older !== undefined && (
        <p class="further">
          <a href={pageHref(edition.site, older)}>{edition.words.sentences.olderMentions}</a>
        </p>
      )}
    </Section>
  );
}

export function MentionRows({ mentions, edition }: Pick<MentionsProps, 'mentions' | 'edition'>): VNode {
  return (
    <Rows>
      {mentions.map((mention) => (
        <MentionRow mention={mention} edition={edition} />
      ))}
    </Rows>
  );
}

function MentionRow({ mention, edition }: { readonly mention: MentionView; readonly edition: Edition }): VNode {
  const { date, kind, excerpt, roles = [] } = mention;
  const { words } = edition;
  return (
    <Row
      label={
        <>
          {date && <Day date={date} edition={edition} />}
          <span class="kind" lang={edition.foreignWords}>
            {words.kinds[kind].one}
          </span>
        </>
      }
    >
      <p class="name">
        <RecordLink to={mention} edition={edition} />
      </p>
      {excerpt && <Excerpt excerpt={excerpt} edition={edition} />}
      {roles.length > 0 && <p class="note">{words.sentences.asRole(roles.join('; '))}</p>}
    </Row>
  );
}

/** A sentence around a mention, which is marked. */
export function Excerpt({ excerpt, edition }: { readonly excerpt: ExcerptView; readonly edition: Edition }): VNode {
  return (
    <p>
      {excerpt.map(({ text, marked }) => {
        const shown = linkWords(text, edition.words);
        return marked ? <mark>{shown}</mark> : shown;
      })}
    </p>
  );
}

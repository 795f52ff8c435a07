import type { VNode } from 'preact';
import type { ExcerptView } from '../../../src/views/body/body-view.ts';
import type { MentionView } from '../../../src/views/body/mention-view.ts';
import type { SitePath } from '../../../src/addresses/paths.ts';
import { useEdition } from '../../edition.ts';
import { linkWords } from '../../fill-body.ts';
import { RecordName } from '../inline/link.tsx';
import { Row, Rows } from '../layout/section.tsx';
import { Day } from '../inline/time.tsx';
import { Way } from '../inline/texts.tsx';
import { Listing } from '../layout/listing.tsx';

interface MentionsProps {
  readonly title: string;
  readonly mentions: readonly MentionView[];
  readonly older?: SitePath | undefined;
  readonly fold?: boolean | undefined;
}

/** What refers to the page's record, with the sentence around each mention; nothing where nothing does. */
export function Mentions({ title, mentions, older, fold }: MentionsProps): VNode | null {
  const { words } = useEdition();
  return (
    <Listing
      id="mentions"
      title={title}
      items={mentions}
      fold={fold}
      renderRow={(mention) => <MentionRow mention={mention} />}
    >
      {older !== undefined && <Way to={older}>{words.sentences.olderMentions}</Way>}
    </Listing>
  );
}

export function MentionRows({ mentions }: Pick<MentionsProps, 'mentions'>): VNode {
  return (
    <Rows>
      {mentions.map((mention) => (
        <MentionRow mention={mention} />
      ))}
    </Rows>
  );
}

function MentionRow({ mention }: { readonly mention: MentionView }): VNode {
  const { words, foreignWords } = useEdition();
  const { date, kind, excerpt, roles = [] } = mention;
  return (
    <Row
      label={
        <>
          {date && <Day date={date} />}
          <span class="kind" lang={foreignWords}>
            {words.kinds[kind].one}
          </span>
        </>
      }
    >
      <RecordName to={mention} />
      {excerpt && <Excerpt excerpt={excerpt} />}
      {roles.length > 0 && <p class="note">{words.sentences.asRole(roles.join('; '))}</p>}
    </Row>
  );
}

/** A sentence around a mention, which is marked. */
export function Excerpt({ excerpt }: { readonly excerpt: ExcerptView }): VNode {
  const { words } = useEdition();
  return (
    <p>
      {excerpt.map(({ text, marked }) => {
        const shown = linkWords(text, words);
        return marked ? <mark>{shown}</mark> : shown;
      })}
    </p>
  );
}

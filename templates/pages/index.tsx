import type { VNode } from 'preact';
import type { IndexItemView, IndexView } from '../../src/pages/index-view.ts';
import { groupInOrder } from '../../src/pages/group.ts';
import { EntryRow } from '../components/entries.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Status } from '../components/status.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

interface IndexProps {
  readonly view: IndexView;
  readonly edition: Edition;
}

/** All records of a kind: by date, by name, or for claims by topic. */
export function indexPage(view: IndexView, edition: Edition): Page {
  const { words } = edition;
  const name = words.kinds[view.kind].many;
  const title = view.part === undefined ? name : `${name}, ${words.sentences.part(view.part)}`;
  return {
    frame: { path: view.path, title, description: words.notices.indexes[view.kind], section: view.kind },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.notices.indexes[view.kind]} edition={edition} />
        {view.items.length === 0 && (
          <p class="plain" lang={edition.foreignWords}>
            {words.notices.emptyIndex}
          </p>
        )}
        <IndexList view={view} edition={edition} />
        <Pager newer={view.newer} older={view.older} edition={edition} />
      </>
    ),
  };
}

function IndexList({ view, edition }: IndexProps): VNode | null {
  if (view.items.length === 0) return null;
  if (view.kind === 'claim') return <ByTopic items={view.items} edition={edition} />;
  const lettered = view.items.every(({ date }) => date === undefined);
  let letter = '';
  return (
    <div class="part">
      <Rows>
        {view.items.map((item) => {
          const initial = initialOf(item.name);
          const label = lettered && initial !== letter ? <span class="letter">{initial}</span> : undefined;
          letter = initial;
          return (
            <EntryRow item={item} edition={edition} label={label}>
              {item.details.length > 0 && <p class="note">{item.details.join('; ')}</p>}
            </EntryRow>
          );
        })}
      </Rows>
    </div>
  );
}

function initialOf(name: string): string {
  return (Array.from(name.normalize('NFC'))[0] ?? '').toUpperCase();
}

function ByTopic({ items, edition }: { readonly items: readonly IndexItemView[]; readonly edition: Edition }): VNode {
  const { sentences } = edition.words;
  const topics = [...groupInOrder(items, ({ details: [topic] }) => topic ?? '')];
  return (
    <>
      {topics.map(([topic, claims], index) => (
        <Section id={`topic-${index + 1}`} title={topic === '' ? sentences.otherTopics : topic} edition={edition}>
          <Rows>
            {claims.map((claim) => (
              <Row label={claim.status && <Status status={claim.status} edition={edition} />}>
                <p class="statement">
                  <RecordLink to={claim} edition={edition} />
                </p>
                {claim.date && <p class="note">{sentences.firstMade(<Day date={claim.date} edition={edition} />)}</p>}
              </Row>
            ))}
          </Rows>
        </Section>
      ))}
    </>
  );
}

import type { VNode } from 'preact';
import type { IndexItemView, IndexView } from '../../src/pages/index-view.ts';
import { groupInOrder } from '../../src/pages/group.ts';
import { sitePath } from '../../src/pages/paths.ts';
import { pageHref } from '../addresses.ts';
import { EntryRow } from '../components/entries.tsx';
import { Jumps } from '../components/jumps.tsx';
import { RecordLink } from '../components/link.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import { Status } from '../components/status.tsx';
import { Day } from '../components/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';
import { EncountersSection } from '../pictures/attendance.tsx';
import { BalanceSection } from '../pictures/balance-bars.tsx';

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
        <Opening asOf={view.asOf} title={title} summary={words.notices.indexes[view.kind]} edition={edition}>
          {view.kind === 'claim' && <Topics items={view.items} edition={edition} />}
          <ToPictures view={view} edition={edition} />
        </Opening>
        {view.items.length === 0 && <p lang={edition.foreignWords}>{words.notices.emptyIndex}</p>}
        <IndexList view={view} edition={edition} />
        <BalanceSection balance={view.balance} edition={edition} />
        <EncountersSection view={view.encounters} edition={edition} />
        <Pager newer={view.newer} older={view.older} edition={edition} />
      </>
    ),
  };
}

/** The way to the picture of the whole, which stands below the list. */
function ToPictures({ view, edition }: IndexProps): VNode | null {
  const { encounters, balance } = edition.words.pictures;
  if (!view.encounters && !view.balance) return null;
  return (
    <p class="further" lang={edition.foreignWords}>
      {view.encounters && <a href="#page-encounters">{encounters.heading}</a>}
      {view.balance && <a href="#page-balance">{balance.heading}</a>}
    </p>
  );
}

function IndexList({ view, edition }: IndexProps): VNode | null {
  if (view.items.length === 0) return null;
  if (view.kind === 'claim') return <ByTopic items={view.items} edition={edition} />;
  const lettered = view.items.every(({ date }) => date === undefined);
  return (
    <div class="part">
      <Rows>
        {view.items.map((item, index) => {
          const initial = initialOf(item.name);
          const first = lettered && initial !== initialOf(view.items[index - 1]?.name ?? '');
          const label = first ? <span class="letter">{initial}</span> : undefined;
          return <EntryRow item={item} edition={edition} label={label} aside={item.details.join('; ')} />;
        })}
      </Rows>
    </div>
  );
}

function initialOf(name: string): string {
  return (Array.from(name.normalize('NFC'))[0] ?? '').toUpperCase();
}

interface ClaimsProps {
  readonly items: readonly IndexItemView[];
  readonly edition: Edition;
}

/** Claims by topic, the topic that was spoken of last coming first. */
function topicsOf({ items, edition }: ClaimsProps): { id: string; title: string; claims: readonly IndexItemView[] }[] {
  return [...groupInOrder(items, ({ details: [topic] }) => topic)].map(([topic, claims], index) => ({
    id: `topic-${index + 1}`,
    title: topic ?? edition.words.sentences.otherTopics,
    claims,
  }));
}

/** The way to each topic, and to what the marks mean. */
function Topics(props: ClaimsProps): VNode {
  const { site, words, foreignWords } = props.edition;
  return (
    <>
      <Jumps
        label={words.facts.topic}
        lang={foreignWords}
        jumps={topicsOf(props).map(({ id, title }) => ({ words: title, href: `#page-${id}` }))}
      />
      <p class="further" lang={foreignWords}>
        <a href={`${pageHref(site, sitePath('about'))}#page-statuses`}>{words.about.statusesHeading}</a>
      </p>
    </>
  );
}

function ByTopic(props: ClaimsProps): VNode {
  const { edition } = props;
  const { sentences } = edition.words;
  return (
    <>
      {topicsOf(props).map(({ id, title, claims }) => (
        <Section id={id} title={title} edition={edition}>
          <Rows>
            {claims.map((claim) => (
              <Row label={claim.status && <Status status={claim.status} edition={edition} />}>
                <p class="statement">
                  <RecordLink to={claim} edition={edition} />
                </p>
                {claim.date && (
                  <p class="note" lang={edition.foreignWords}>
                    {sentences.firstMade(<Day date={claim.date} edition={edition} />)}
                  </p>
                )}
              </Row>
            ))}
          </Rows>
        </Section>
      ))}
    </>
  );
}

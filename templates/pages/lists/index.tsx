import type { VNode } from 'preact';
import type { IndexView } from '../../../src/views/site/index-view.ts';
import { EntryRow } from '../../components/layout/entries.tsx';
import { Rows, Section } from '../../components/layout/section.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import { writeInitial } from '../../initial.ts';
import type { Page } from '../../layout.tsx';
import { EncountersSection } from '../../pictures/attendance.tsx';
import { Further, Paragraphs } from '../../components/inline/texts.tsx';
import { listPage } from './list-page.tsx';

interface IndexProps {
  readonly view: IndexView;
}

/** All records of a kind: by date or by name. */
export function indexPage(view: IndexView, edition: Edition): Page {
  const { kinds, notices } = edition.words;
  return listPage(
    view,
    edition,
    {
      name: kinds[view.kind].many,
      summary: notices.indexes[view.kind],
      ways: <ToPictures view={view} />,
      list: (
        <>
          {view.items.length === 0 && <Paragraphs texts={[notices.emptyIndex]} />}
          <IndexList view={view} />
          <EncountersSection view={view.encounters} />
        </>
      ),
    },
    { section: view.kind },
  );
}

/** The way to the picture of the whole, which stands below the list. */
function ToPictures({ view }: IndexProps): VNode | null {
  const { words } = useEdition();
  if (!view.encounters) return null;
  return (
    <Further>
      <a href="#page-encounters">{words.pictures.encounters.heading}</a>
    </Further>
  );
}

function IndexList({ view }: IndexProps): VNode | null {
  if (view.items.length === 0) return null;
  return (
    <>
      {chaptersOf(view.items).map(({ title, items }, index) => (
        <ChapterPart id={`chapter-${index + 1}`} title={title}>
          <ItemRows items={items} />
        </ChapterPart>
      ))}
    </>
  );
}

interface ChapterOfIndex {
  readonly title: string;
  readonly items: IndexView['items'];
}

interface ChapterPartProps {
  readonly id: string;
  readonly title: string;
  readonly children: VNode;
}

function ChapterPart({ id, title, children }: ChapterPartProps): VNode {
  if (title === '') return <div class="part">{children}</div>;
  return (
    <Section id={id} title={title}>
      {children}
    </Section>
  );
}

/** Items by chapter; what lies in none stands without a heading. */
function chaptersOf(items: IndexView['items']): ChapterOfIndex[] {
  const starts = items.flatMap(({ chapter }, index) => (chapter !== undefined || index === 0 ? [index] : []));
  return starts.map((start, index) => ({
    title: items[start]?.chapter ?? '',
    items: items.slice(start, starts[index + 1]),
  }));
}

function ItemRows({ items }: Pick<ChapterOfIndex, 'items'>): VNode {
  const edition = useEdition();
  return (
    <Rows>
      {items.map((item) => {
        const label = item.initial && <span class="letter">{writeInitial(item.initial, edition)}</span>;
        const side = item.side && <SideName side={item.side} />;
        return <EntryRow item={item} label={side ?? label} aside={item.details.join('; ')} />;
      })}
    </Rows>
  );
}

/** The side whose people begin here. */
function SideName({ side }: { readonly side: NonNullable<IndexView['items'][number]['side']> }): VNode {
  const { words, foreignWords } = useEdition();
  return side === 'other' ? (
    <span class="letter" lang={foreignWords}>
      {words.sentences.noSide}
    </span>
  ) : (
    <span class="letter">{side.name}</span>
  );
}

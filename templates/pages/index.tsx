import type { VNode } from 'preact';
import type { IndexView } from '../../src/views/site/index-view.ts';
import { EntryRow } from '../components/entries.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Rows } from '../components/section.tsx';
import type { Edition } from '../edition.ts';
import { writeInitial } from '../initial.ts';
import type { Page } from '../layout.tsx';
import { EncountersSection } from '../pictures/attendance.tsx';

interface IndexProps {
  readonly view: IndexView;
  readonly edition: Edition;
}

/** All records of a kind: by date or by name. */
export function indexPage(view: IndexView, edition: Edition): Page {
  const { words } = edition;
  const name = words.kinds[view.kind].many;
  const title = view.part === undefined ? name : `${name}, ${words.sentences.part(view.part)}`;
  return {
    frame: { path: view.path, title, description: words.notices.indexes[view.kind], section: view.kind },
    content: (
      <>
        <Opening asOf={view.asOf} title={title} summary={words.notices.indexes[view.kind]} edition={edition}>
          <ToPictures view={view} edition={edition} />
        </Opening>
        {view.items.length === 0 && <p lang={edition.foreignWords}>{words.notices.emptyIndex}</p>}
        <IndexList view={view} edition={edition} />
        <EncountersSection view={view.encounters} edition={edition} />
        <Pager newer={view.newer} older={view.older} edition={edition} />
      </>
    ),
  };
}

/** The way to the picture of the whole, which stands below the list. */
function ToPictures({ view, edition }: IndexProps): VNode | null {
  if (!view.encounters) return null;
  return (
    <p class="further" lang={edition.foreignWords}>
      <a href="#page-encounters">{edition.words.pictures.encounters.heading}</a>
    </p>
  );
}

function IndexList({ view, edition }: IndexProps): VNode | null {
  if (view.items.length === 0) return null;
  return (
    <div class="part">
      <Rows>
        {view.items.map((item) => {
          const label = item.initial && <span class="letter">{writeInitial(item.initial, edition)}</span>;
          return <EntryRow item={item} edition={edition} label={label} aside={item.details.join('; ')} />;
        })}
      </Rows>
    </div>
  );
}

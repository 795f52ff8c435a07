import type { MentionsView } from '../../src/views/site/plain-views.ts';
import { MentionRows } from '../components/mentions.tsx';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** Older mentions of a record that is named very often. */
export function mentionsPage(view: MentionsView, edition: Edition): Page {
  const { sentences } = edition.words;
  const { record, part } = view;
  const title = `${sentences.mentionsOf(record.name)}, ${sentences.part(part)}`;
  return {
    frame: {
      path: view.path,
      title,
      description: title,
      section: record.kind,
      within: record,
    },
    content: (
      <>
        <Opening
          asOf={view.asOf}
          title={sentences.mentionsOf(record.name)}
          summary={sentences.part(part)}
          edition={edition}
        />
        <div class="part">
          <MentionRows mentions={view.mentions} edition={edition} />
        </div>
        <Pager newer={view.newer} older={view.older} edition={edition} />
      </>
    ),
  };
}

import type { MentionsView } from '../../../src/views/records/older-mentions-view.ts';
import { MentionRows } from '../../components/record/mentions.tsx';
import { Opening } from '../../components/layout/opening.tsx';
import { Pager } from '../../components/layout/pager.tsx';
import type { Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';

/** Older mentions of a record that is named very often. */
export function mentionsPage(view: MentionsView, edition: Edition): Page {
  const { sentences } = edition.words;
  const { record, part } = view;
  const title = sentences.partOf(sentences.mentionsOf(record.name), part);
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
        <Opening asOf={view.asOf} title={sentences.mentionsOf(record.name)} summary={sentences.part(part)} />
        <div class="part">
          <MentionRows mentions={view.mentions} />
        </div>
        <Pager at={view} />
      </>
    ),
  };
}

import type { OwnPageView } from '../../../src/views/records/own-page-view.ts';
import { AboutSections } from '../../components/frame/about-sections.tsx';
import { When } from '../../components/inline/time.tsx';
import { Prose } from '../../components/record/prose.tsx';
import { Sources } from '../../components/record/citations.tsx';
import { Opening } from '../../components/layout/opening.tsx';
import { type Edition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';

/** A page that the publisher wrote: its text, and what it rests on. */
export function ownPage(view: OwnPageView, { words }: Edition): Page {
  const { path, name, summary, updated, lastChecked, body, claims, sources, counts } = view;
  return {
    frame: { path, title: name, description: summary },
    content: (
      <>
        <Opening
          title={name}
          summary={summary}
          lastChecked={lastChecked}
          dates={updated && <p>{words.sentences.updated(<When date={updated} />)}</p>}
          jumps={false}
        />
        <Prose body={body} claims={claims} />
        {counts && <AboutSections counts={counts} />}
        <Sources sources={sources} fold />
      </>
    ),
  };
}

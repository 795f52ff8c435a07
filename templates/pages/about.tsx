import type { AboutView } from '../../src/views/site/about-view.ts';
import { AboutSections } from '../components/frame/about-sections.tsx';
import { Opening } from '../components/layout/opening.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** What the site is, how it is made, and what it promises its readers, where the publisher has not written it. */
export function aboutPage({ path, counts }: AboutView, { site, words }: Edition): Page {
  const summary = words.about.summary(site.title);
  return {
    frame: { path, title: words.site.about, description: summary },
    content: (
      <>
        <Opening title={words.site.about} summary={summary} />
        <AboutSections counts={counts} />
      </>
    ),
  };
}

import { sitePath } from '../../src/addresses/paths.ts';
import type { NotFoundView, RedirectView, WithdrawnView } from '../../src/views/site/notice-views.ts';
import { pageHref, wholeAddress } from '../addresses.ts';
import { SearchForm } from '../components/frame/site-header.tsx';
import { Opening } from '../components/layout/opening.tsx';
import { When } from '../components/inline/time.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** Stands where a record was withdrawn, and says when and why. */
export function withdrawnPage(view: WithdrawnView, edition: Edition): Page {
  const { words } = edition;
  const date = <When date={view.date} />;
  return {
    frame: {
      path: view.path,
      title: words.notices.withdrawnTitle,
      description: view.reason,
      section: view.kind,
    },
    content: (
      <Opening kind={words.kinds[view.kind].one} title={words.notices.withdrawnTitle} summary={view.reason}>
        <p lang={edition.foreignWords}>{words.notices.withdrawnOn(view.kind, date)}</p>
      </Opening>
    ),
  };
}

/** Stands at a former address and leads on at once; the link is for those whose browser does not. */
export function redirectPage(view: RedirectView, edition: Edition): Page {
  const { site, words } = edition;
  const href = pageHref(site, view.to);
  const link = <a href={href}>{wholeAddress(site, view.to) ?? href}</a>;
  return {
    frame: { path: view.path, title: words.notices.movedTitle, movedTo: view.to },
    content: <Opening title={words.notices.movedTitle} summary={words.notices.movedTo(link)} />,
  };
}

/** Answers at every address that has no page. */
export function notFoundPage(view: NotFoundView, edition: Edition): Page {
  const { site, words, foreignWords } = edition;
  return {
    frame: {
      path: view.path,
      title: words.notices.notFoundTitle,
      description: words.notices.notFoundSummary,
    },
    content: (
      <Opening title={words.notices.notFoundTitle} summary={words.notices.notFoundSummary}>
        <p lang={foreignWords}>
          {words.notices.notFoundWays(
            <a href={pageHref(site, sitePath())}>{words.site.home}</a>,
            <a href={pageHref(site, sitePath('names'))}>{words.names.title}</a>,
          )}
        </p>
        <SearchForm />
      </Opening>
    ),
  };
}

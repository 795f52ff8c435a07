import type { VNode } from 'preact';
import { groupInOrder } from '../../src/base/group.ts';
import type { FilterIndexView, NamedFilterView } from '../../src/views/ledger/ledger-filters.ts';
import { indexPath } from '../../src/addresses/paths.ts';
import { pageHref } from '../addresses.ts';
import { Opening } from '../components/opening.tsx';
import { Pager } from '../components/pager.tsx';
import { Row, Rows, Section } from '../components/section.tsx';
import type { Edition } from '../edition.ts';
import type { Page } from '../layout.tsx';

/** Every topic, or every party, that has a page of claims. */
export function filterIndexPage(view: FilterIndexView, edition: Edition): Page {
  const { site, words } = edition;
  const { label, meaning } = view.by === 'topic' ? words.ledger.topics : words.ledger.parties;
  const title = view.part === undefined ? label : `${label}, ${words.sentences.part(view.part)}`;
  return {
    frame: { path: view.path, title, description: meaning, section: 'claim' },
    content: (
      <>
        <Opening title={title} summary={meaning} edition={edition}>
          <p class="further" lang={edition.foreignWords}>
            <a href={pageHref(site, indexPath('claim'))}>{words.home.all('claim')}</a>
          </p>
        </Opening>
        {view.groups.map(({ kind, filters }) =>
          kind === undefined ? (
            <div class="part">
              <FilterRows filters={filters} edition={edition} />
            </div>
          ) : (
            <Section id={kind} title={words.kinds[kind].many} edition={edition}>
              <FilterRows filters={filters} edition={edition} />
            </Section>
          ),
        )}
        <Pager newer={view.newer} older={view.older} edition={edition} />
      </>
    ),
  };
}

/** Filters below the number of their claims, the largest number first. */
function FilterRows({
  filters,
  edition,
}: {
  readonly filters: readonly NamedFilterView[];
  readonly edition: Edition;
}): VNode {
  const { site, words, foreignWords } = edition;
  const byCount = [...groupInOrder(filters, ({ count }) => count)].toSorted(([a], [b]) => b - a);
  return (
    <Rows>
      {byCount.map(([count, own]) => (
        <Row label={<span lang={foreignWords}>{words.ledger.claims(count)}</span>}>
          <ul class="names">
            {own.map((filter) => (
              <li>
                <a href={pageHref(site, filter.href)}>{filter.name}</a>
              </li>
            ))}
          </ul>
        </Row>
      ))}
    </Rows>
  );
}

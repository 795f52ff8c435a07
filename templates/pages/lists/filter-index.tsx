import type { VNode } from 'preact';
import { groupInOrder } from '../../../src/base/group.ts';
import type { FilterIndexView, NamedFilterView } from '../../../src/views/ledger/ledger-filters.ts';
import { indexPath } from '../../../src/addresses/paths.ts';
import { Row, Rows, Section } from '../../components/layout/section.tsx';
import { type Edition, useEdition } from '../../edition.ts';
import type { Page } from '../../layout.tsx';
import { Way } from '../../components/inline/texts.tsx';
import { NameList } from '../../components/inline/link.tsx';
import { listPage } from './list-page.tsx';

/** Every topic, or every party, that has a page of claims. */
export function filterIndexPage(view: FilterIndexView, edition: Edition): Page {
  const { words } = edition;
  const { label, meaning } = view.by === 'topic' ? words.ledger.topics : words.ledger.parties;
  return listPage(
    view,
    edition,
    {
      name: label,
      summary: meaning,
      ways: <Way to={indexPath('claim')}>{words.home.all('claim')}</Way>,
      list: view.groups.map(({ kind, filters }) =>
        kind === undefined ? (
          <div class="part">
            <FilterRows filters={filters} />
          </div>
        ) : (
          <Section id={kind} title={words.kinds[kind].many}>
            <FilterRows filters={filters} />
          </Section>
        ),
      ),
    },
    { section: 'claim' },
  );
}

/** Filters below the number of their claims, the largest number first. */
function FilterRows({ filters }: { readonly filters: readonly NamedFilterView[] }): VNode {
  const { words, foreignWords } = useEdition();
  const byCount = [...groupInOrder(filters, ({ count }) => count)].toSorted(([a], [b]) => b - a);
  return (
    <Rows>
      {byCount.map(([count, own]) => (
        <Row label={<span lang={foreignWords}>{words.ledger.claims(count)}</span>}>
          <NameList names={own} />
        </Row>
      ))}
    </Rows>
  );
}

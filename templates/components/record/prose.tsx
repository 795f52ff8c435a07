import type { VNode } from 'preact';
import type { BodyView } from '../../../src/views/body/body-view.ts';
import type { ClaimListedView } from '../../../src/views/ledger/claim-listing.ts';
import { renderWithin, useEdition } from '../../edition.ts';
import { fillBody } from '../../fill-body.ts';

interface ProseProps {
  readonly body: BodyView | undefined;
  /** Claims whose status stands beside their links. */
  readonly claims?: readonly ClaimListedView[];
  /** What stands below the first paragraph. */
  readonly aside?: VNode;
}

/** A body's text; nothing where there is none. */
export function Prose({ body, claims, aside }: ProseProps): VNode | null {
  const edition = useEdition();
  if (!body) return null;
  const inserted = aside === undefined ? '' : renderWithin(edition, aside);
  return <div class="prose" dangerouslySetInnerHTML={{ __html: fillBody(body, edition, claims ?? [], inserted) }} />;
}

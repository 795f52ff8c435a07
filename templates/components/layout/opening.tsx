import type { ComponentChildren, VNode } from 'preact';
import type { PreciseDate } from '../../../src/model/values/date.ts';
import type { Spelling } from '../../../src/model/records/common.ts';
import { useEdition } from '../../edition.ts';
import { placeOfJumps, usePageParts } from '../../page-parts.ts';
import { When } from '../inline/time.tsx';

interface OpeningProps {
  /** What this page is, in a word. */
  readonly kind?: ComponentChildren;
  readonly asOf?: PreciseDate | undefined;
  /** When an editor looked it over last. */
  readonly lastChecked?: PreciseDate | undefined;
  /** What stands in the margin instead of “as of”: a story's own dates. */
  readonly dates?: ComponentChildren;
  readonly title: ComponentChildren;
  /** The one thing to know. */
  readonly summary?: ComponentChildren;
  readonly spellings?: readonly Spelling[] | undefined;
  /** Whether links to the parts of the page may stand above its text: not where the text is what readers come for. */
  readonly jumps?: boolean | undefined;
  /** Facts, and the one thing that matters on the page. */
  readonly children?: ComponentChildren;
}

/** The top of a page: what it is, as of when, its name, the one thing to know, and below that what is disputed. */
export function Opening({
  kind,
  asOf,
  lastChecked,
  dates,
  title,
  summary,
  spellings,
  jumps = true,
  children,
}: OpeningProps): VNode {
  const { words, foreignWords } = useEdition();
  const parts = usePageParts();
  return (
    <header class="top">
      <div class="opening">
        <div class="label">
          {kind !== undefined && <p class="kind">{kind}</p>}
          {dates ?? (asOf && <p lang={foreignWords}>{words.sentences.asOf(<When date={asOf} />)}</p>)}
          {lastChecked && <p lang={foreignWords}>{words.sentences.lastChecked(<When date={lastChecked} />)}</p>}
        </div>
        <div class="entry">
          <h1>{title}</h1>
          {spellings && <NativeNames spellings={spellings} />}
          {summary !== undefined && <p class="standfirst">{summary}</p>}
        </div>
      </div>
      {children}
      {jumps && parts && placeOfJumps}
    </header>
  );
}

/** A record's names in other scripts, each in its own language. */
function NativeNames({ spellings }: { readonly spellings: readonly Spelling[] }): VNode | null {
  const native = spellings.filter(({ language }) => language !== undefined);
  if (native.length === 0) return null;
  return (
    <p class="native">
      {native.map(({ text, language }, index) => (
        <>
          {index > 0 && '\u00a0· '}
          <bdi lang={language}>{text}</bdi>
        </>
      ))}
    </p>
  );
}

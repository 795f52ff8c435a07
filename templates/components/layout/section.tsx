import type { ComponentChildren, VNode } from 'preact';
import { useEdition } from '../../edition.ts';
import { usePageParts } from '../../page-parts.ts';

interface SectionProps {
  /** Without the `page-` that every id of ours begins with, since headings in bodies own all others. */
  readonly id: string;
  readonly title: string;
  /** The page about it, where there is one, to which its heading leads. */
  readonly href?: string | undefined;
  readonly wide?: boolean;
  /** Closed until it is asked for: by a click, by a search in the page, by a link to its heading, on paper. */
  readonly fold?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A part of a page under a heading of its own. */
export function Section({ id, title, href, wide = false, fold = false, children }: SectionProps): VNode {
  const { foreignWords } = useEdition();
  usePageParts()?.add(`page-${id}`, title);
  if (fold) {
    return (
      <details class="part fold">
        <summary>
          <h2 id={`page-${id}`} lang={foreignWords}>
            {title}
          </h2>
        </summary>
        {children}
      </details>
    );
  }
  return (
    <section class={wide ? 'part wide' : 'part'} aria-labelledby={`page-${id}`}>
      <h2 id={`page-${id}`} lang={foreignWords}>
        {href === undefined ? title : <a href={href}>{title}</a>}
      </h2>
      {children}
    </section>
  );
}

interface RowsProps {
  readonly ordered?: boolean;
  readonly children: ComponentChildren;
}

/** A list whose items have a label in the margin: a date, a status, a letter. */
export function Rows({ ordered = false, children }: RowsProps): VNode {
  return ordered ? <ol class="rows">{children}</ol> : <ul class="rows">{children}</ul>;
}

interface RowProps {
  readonly label?: ComponentChildren;
  /** A word on how the row looks: `against` for a denial in an exchange. */
  readonly variant?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** One item of {@link Rows}. */
export function Row({ label, variant, id, children }: RowProps): VNode {
  return (
    <li class={variant === undefined ? 'row' : `row ${variant}`} id={id}>
      <div class="label">{label}</div>
      <div class="entry">{children}</div>
    </li>
  );
}
